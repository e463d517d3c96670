import type { Target } from "../headings/headingScores.ts";
import { reportingPeriod, withoutPeriod } from "../headings/reportingPeriod.ts";
import { isScaleWord } from "../headings/scaleWord.ts";
import type { Candidate } from "./columnCandidates.ts";
import type { ColumnEvidence } from "./columnEvidence.ts";
import { type ColumnHeading, fullHeading } from "./columnHeading.ts";
import { isLearned, type Profile } from "./profile.ts";

/** Score from which on a column is taken for a field. */
export const accepted = 0.66;

/** Below this a person is asked whether it is the field. */
export const surely = 0.75;

interface Column {
  readonly heading: ColumnHeading;
}

export const byScore = (a: Candidate, b: Candidate) => b.score - a.score || a.column - b.column;

/** Which column gets which field: best pairs first, a field to one column, except crosses side by side and periods. */
export function assignColumns(
  columns: readonly Column[],
  candidates: readonly Candidate[],
  evidence: readonly ColumnEvidence[],
  profile: Profile
): ReadonlyMap<number, Target> {
  return withSiblings(columns, assign(columns, candidates), evidence, profile);
}

function assign(
  columns: readonly Column[],
  candidates: readonly Candidate[]
): ReadonlyMap<number, Target> {
  const taken = new Map<number, Target>();
  const holders = new Map<Target, number[]>();
  const undecided = new Set<number>();
  for (const { column, target, score } of [...candidates].sort(byScore)) {
    if (taken.has(column) || undecided.has(column) || score < accepted) continue;
    if (isTied(candidates, column, target, score, holders)) {
      undecided.add(column);
      continue;
    }
    if (isSecondChoice(candidates, column, target, holders)) continue;
    const before = [...(holders.get(target) ?? []), ...rivals(target, holders)];
    if (before.length > 0 && !sharesField(columns, before, column, target)) continue;
    taken.set(column, target);
    holders.set(target, [...(holders.get(target) ?? []), column]);
  }
  return taken;
}

/** Headings that differ only in their year report the same thing of other periods. */
function withSiblings(
  columns: readonly Column[],
  taken: ReadonlyMap<number, Target>,
  evidence: readonly ColumnEvidence[],
  profile: Profile
): ReadonlyMap<number, Target> {
  const plain = columns.map(({ heading }) =>
    isLearned(profile, heading) ? "" : withoutPeriod(fullHeading(heading))
  );
  const reporting = new Set(
    [...taken].flatMap(([index, target]) => (target === "progress" ? (plain[index] ?? []) : []))
  );
  const siblings = plain.flatMap((heading, index) =>
    !taken.has(index) &&
    heading.includes("#") &&
    reporting.has(heading) &&
    (evidence[index]?.letters ?? 0) > 0.5
      ? [[index, "progress"] as const]
      : []
  );
  return new Map<number, Target>([...taken, ...siblings]);
}

/** The very words of a field that another column already has: no reason to take the next best. */
function isSecondChoice(
  candidates: readonly Candidate[],
  column: number,
  target: Target,
  holders: ReadonlyMap<Target, readonly number[]>
): boolean {
  const own = candidates.filter((each) => each.column === column);
  const named = own.find((each) => each.target === target)?.named ?? 0;
  return (
    named < 0.95 &&
    own.some((each) => each.named === 1 && each.score >= accepted && holders.has(each.target))
  );
}

/** Two fields, both still free, that fit a column equally well: nothing decides, so a person must. */
function isTied(
  candidates: readonly Candidate[],
  column: number,
  target: Target,
  score: number,
  holders: ReadonlyMap<Target, readonly number[]>
): boolean {
  if (score >= 0.97) return false;
  return candidates.some(
    (other) =>
      other.column === column &&
      other.target !== target &&
      !holders.has(other.target) &&
      Math.abs(other.score - score) < 0.015
  );
}

/** A span in one cell and separate columns for its ends exclude each other. */
function rivals(
  target: Target,
  holders: ReadonlyMap<Target, readonly number[]>
): readonly number[] {
  if (target === "span") return [...(holders.get("start") ?? []), ...(holders.get("end") ?? [])];
  if (target === "start" || target === "end") return holders.get("span") ?? [];
  return [];
}

function sharesField(
  columns: readonly Column[],
  before: readonly number[],
  column: number,
  target: Target
): boolean {
  const heading = columns[column]?.heading;
  const others = before.map((index) => columns[index]?.heading);
  if (!heading) return false;
  const crosses = others.every(
    (other) =>
      other !== undefined &&
      isScaleWord(heading.leaf) &&
      isScaleWord(other.leaf) &&
      other.parents.join() === heading.parents.join()
  );
  const perPeriod = target === "progress";
  const periods = new Set([heading, ...others].map((each) => reportingPeriod(each?.leaf ?? "")));
  return crosses || (perPeriod && !periods.has(undefined) && periods.size === before.length + 1);
}
