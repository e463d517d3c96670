import type { Answer } from "../../shared/catalogue/answer.ts";
import type { Draft } from "../../shared/catalogue/draft.ts";
import { canonical } from "../../shared/consolidation/canonical.ts";
import type { GivenAnswers } from "./readAnswersFile.ts";

/**
 * Why a draft must not be published with the answers of a workbook, as German sentences: a version
 * never changes, so every filled row has to count. One that the draft was already made with cannot be
 * changed or taken back any more without consolidating again.
 */
export function hindrances(
  { answers, places, withdrawn, unread }: GivenAnswers,
  draft: Draft
): readonly string[] {
  const before = new Map(draft.answers.map((answer) => [answer.key, answer]));
  const changed = answers.flatMap((answer) => {
    const [known, place] = [before.get(answer.key), places.get(answer.key)];
    if (known === undefined || place === undefined || decision(known) === decision(answer))
      return [];
    return `${place}: Der Entwurf ist schon mit einer anderen Antwort entstanden. ${again}`;
  });
  const taken = withdrawn.filter((key) => before.has(key)).length;
  const which = taken === 1 ? "Eine Antwort wurde" : `${taken} Antworten wurden`;
  return [
    ...(unread > 0 ? ["Bitte zuerst die genannten Zeilen berichtigen."] : []),
    ...changed,
    ...(taken > 0 ? [`${which} gelöscht; im Entwurf gelten sie noch. ${again}`] : []),
  ];
}

const again = "Bitte mit „katalog consolidate … --answers“ neu zusammenführen.";

const decision = ({ choice, source, value }: Answer) => canonical([choice, source ?? 0, value]);
