import type { CatalogueMeasure } from "../../catalogue/draft.ts";
import type { Question } from "../../catalogue/question.ts";
import type { Dictionary } from "../../likeness/dictionary/dictionary.ts";
import type { Hashes } from "../hashes.ts";
import { collisionQuestions } from "./collisionQuestions.ts";
import { duplicateQuestions } from "./duplicateQuestions.ts";
import { linkQuestions } from "./linkQuestions.ts";
import { missingTopics, unknownSenders } from "./senderQuestions.ts";

/** Everything a catalogue leaves to ask, whoever sent it. `published` ids keep their code. */
export function catalogueQuestions(
  catalogue: readonly CatalogueMeasure[],
  published: ReadonlySet<string>,
  dictionary: Dictionary,
  hashes: Hashes
): readonly Question[] {
  return [
    ...collisionQuestions(catalogue, published, hashes),
    ...duplicateQuestions(catalogue, dictionary, hashes),
    ...linkQuestions(catalogue, hashes),
    ...unknownSenders(catalogue, hashes),
    ...missingTopics(catalogue, hashes),
  ];
}
