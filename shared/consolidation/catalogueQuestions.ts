import type { CatalogueMeasure } from "../catalogue/draft.ts";
import type { Question } from "../catalogue/question.ts";
import { collisionQuestions } from "./collisionQuestions.ts";
import { duplicateQuestions } from "./duplicateQuestions.ts";
import type { Hashes } from "./hashes.ts";
import { linkQuestions } from "./linkQuestions.ts";
import { missingTopics, unknownSenders } from "./senderQuestions.ts";

/** Everything a catalogue leaves to ask, whoever sent it. `published` ids keep their code. */
export function catalogueQuestions(
  catalogue: readonly CatalogueMeasure[],
  published: ReadonlySet<string>,
  hashes: Hashes
): readonly Question[] {
  return [
    ...collisionQuestions(catalogue, published, hashes),
    ...duplicateQuestions(catalogue, hashes),
    ...linkQuestions(catalogue, hashes),
    ...unknownSenders(catalogue, hashes),
    ...missingTopics(catalogue, hashes),
  ];
}
