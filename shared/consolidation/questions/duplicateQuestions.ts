import type { CatalogueMeasure } from "../../catalogue/draft.ts";
import type { Question } from "../../catalogue/question.ts";
import type { Dictionary } from "../../likeness/dictionary/dictionary.ts";
import type { Likeness } from "../../likeness/judgement.ts";
import type { Hashes } from "../hashes.ts";
import { ask, involved } from "./ask.ts";
import { lookedAt } from "./lookedAt.ts";
import { sameFacts } from "./pairsOfSameFacts.ts";
import { pairsToAsk } from "./pairsToAsk.ts";

/** Pairs of measures that may be one, with a score and the reasons for and against. */
export function duplicateQuestions(
  catalogue: readonly CatalogueMeasure[],
  dictionary: Dictionary,
  hashes: Hashes
): readonly Question[] {
  return pairsToAsk(lookedAt(catalogue), dictionary).flatMap(
    ({ a: first, b: second, likeness }) => {
      const [a, b] = [catalogue[first], catalogue[second]];
      return a && b ? [question({ a, b, likeness }, hashes)] : [];
    }
  );
}

interface Pair {
  readonly a: CatalogueMeasure;
  readonly b: CatalogueMeasure;
  readonly likeness: Likeness;
}

const asked = new WeakMap<Likeness, Pair & { readonly question: Question }>();

/** Of the same two measures always the same question: most pairs were asked about in the last run, too. */
function question({ a, b, likeness }: Pair, hashes: Hashes): Question {
  const before = asked.get(likeness);
  if (before?.a === a && before.b === b) return before.question;
  const fresh = askedOf({ a, b, likeness }, hashes);
  asked.set(likeness, { a, b, likeness, question: fresh });
  return fresh;
}

function askedOf({ a, b, likeness }: Pair, hashes: Hashes): Question {
  return ask(
    { kind: "duplicate", measures: [a.id, b.id], about: [a.title ?? "", b.title ?? ""] },
    {
      ...involved([a, b]),
      likeness: likeness.class === "sure" ? "sure" : "look",
      score: likeness.score,
      reasons: [...new Set([...likeness.reasons, ...circumstances(a, b)])],
    },
    hashes
  );
}

function circumstances(a: CatalogueMeasure, b: CatalogueMeasure): readonly string[] {
  const sameTime = a.start !== undefined && a.start === b.start && a.end === b.end;
  const otherDepartment = a.department !== b.department;
  return [
    ...(sameTime ? ["gleicher Zeitraum"] : []),
    ...(sameFacts(a, b) ? ["gleiche Kosten"] : []),
    ...(otherDepartment ? ["andere Federführung"] : []),
  ];
}
