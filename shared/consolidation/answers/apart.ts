import type { Draft } from "../../catalogue/draft.ts";
import type { Question } from "../../catalogue/question.ts";
import { byText } from "../comparePlaces.ts";

type Pairs = NonNullable<Draft["apart"]>;

/** Pairs that answers keep apart for good, with those of the last version. */
export function pairsApart({ questions, answers, apart = [] }: Draft): Pairs {
  const separate = new Set(
    answers.filter(({ choice }) => choice === "separate").map(({ key }) => key)
  );
  const now = questions.flatMap(({ kind, key, measures }): readonly string[][] =>
    kind === "duplicate" && separate.has(key) ? [measures.toSorted()] : []
  );
  const all = new Map(
    [...apart, ...now].map(([a = "", b = ""]) => [`${a}\n${b}`, [a, b] as const])
  );
  return [...all].sort(([a], [b]) => byText(a, b)).map(([, pair]) => pair);
}

/** Whether somebody said before, for good, that these are two. */
export function isKeptApart(
  apart: Pairs,
  mergedInto: Readonly<Record<string, string>>
): (question: Question) => boolean {
  const now = (id: string) => mergedInto[id] ?? id;
  const pairs = new Set(apart.map(([a, b]) => [now(a), now(b)].sort().join("\n")));
  return ({ kind, measures }) => kind === "duplicate" && pairs.has(measures.toSorted().join("\n"));
}
