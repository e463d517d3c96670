import type { Likeness } from "../../likeness/judgement.ts";
import { alikeUnderOneCode } from "../../likeness/titles/titlesAlike.ts";
import type { Contribution } from "../merge/contribution.ts";
import type { Clusters } from "./clusters.ts";
import { factsAgree, factsDiffer, spansAgree } from "./facts.ts";
import { titleOf } from "./rowNames.ts";
import type { Titles } from "./titles.ts";

/** Titles that have less than this in common hold only where nothing else speaks against them. */
const looseBelow = 0.45;

/** Two titles of one code that may be joined, by number. */
interface Bond {
  readonly a: number;
  readonly b: number;
  readonly score: number;
}

/**
 * Joins the rows of one code that are one measure; `named` holds for each title its rows, by number.
 * Titles that are alike hold, and so do equal amounts: hardly two projects under one number cost or
 * save the same; with a word in common, the same begin and end suffice. Titles with little in common
 * come last: what is certain by then can show that the one is a part of the other, with costs and
 * years of its own.
 */
export function joinUnderOneCode(
  named: readonly (readonly number[])[],
  contributions: readonly Contribution[],
  same: Clusters,
  titles: Titles
): void {
  const rows = named.map((members) => members.flatMap((member) => contributions[member] ?? []));
  const first = (title: number) => named[title]?.[0] ?? 0;
  const loose: Bond[] = [];
  rows.forEach((one, a) => {
    rows.slice(a + 1).forEach((other, behind) => {
      const b = a + 1 + behind;
      const likeness = titles.alike(titleOf(one[0]), titleOf(other[0]));
      if (holds(likeness, one, other)) same.join(first(a), first(b));
      else if (alikeUnderOneCode(likeness)) loose.push({ a, b, score: likeness.score });
    });
  });
  loose.sort((one, other) => other.score - one.score);
  for (const { a, b } of loose) {
    const all = (title: number) =>
      rows.filter((_, at) => same.find(first(at)) === same.find(first(title))).flat();
    if (!factsDiffer(all(a), all(b))) same.join(first(a), first(b));
  }
}

function holds(
  { class: likeness, score, contradicted }: Likeness,
  one: readonly Contribution[],
  other: readonly Contribution[]
): boolean {
  if (likeness !== "no") return true;
  if (contradicted) return false;
  return score >= looseBelow || factsAgree(one, other) || (score > 0 && spansAgree(one, other));
}
