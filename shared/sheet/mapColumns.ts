import type { Settings } from "../catalogue/settings.ts";
import type { Cell } from "../xlsx/grid.ts";
import { analyseHeading } from "./analyseHeading.ts";
import { type ColumnEvidence, evidenceOf } from "./columnEvidence.ts";
import { columnFit, departmentsIn } from "./columnFits.ts";
import type { ColumnHeading } from "./findTables.ts";
import type { Target } from "./headingScores.ts";
import type { Labels } from "./labels.ts";
import { typedTargets } from "./typedTargets.ts";

/** A column before and after mapping: its heading, its filled cells, and what it was taken for. */
export interface Column {
  readonly heading: ColumnHeading;
  readonly cells: readonly Cell[];
}

export interface MappedColumn {
  readonly heading: ColumnHeading;
  readonly evidence: ColumnEvidence;
  readonly target: Target | null;
  /** 0–1; for an own column how sure it is that no field fits. */
  readonly sure: number;
  /** Score of the heading's words alone. */
  readonly named: number;
  readonly runnerUp?: Target;
  /** Another column already has the field that this one names. */
  readonly rival?: Target;
  /** Reporting year named in the heading ("Sachstand 2023"). */
  readonly period?: string;
}

interface Candidate {
  readonly column: number;
  readonly target: Target;
  readonly score: number;
  readonly named: number;
}

const accepted = 0.66;
const scaleWords = /^(sehr )?(gering|niedrig|klein|mittel|hoch|groß)e?[rs]?$/i;

/**
 * Which column is which field: names of the table of fields, the meanings of their words, and what the values look
 * like. One column a field; two only for crosses under one heading and for periods. In doubt a column stays the
 * department's own.
 */
export function mapColumns(
  columns: readonly Column[],
  rows: number,
  labels: Labels,
  settings: Settings,
  profile: ReadonlyMap<string, string | null> = new Map()
): readonly MappedColumn[] {
  const evidence = columns.map(({ cells }) => evidenceOf(cells, rows));
  const candidates = columns.flatMap((column, index) =>
    candidatesOf(column.heading, index, evidence[index], labels, settings, profile)
  );
  const taken = withSiblings(columns, assign(columns, candidates, profile), evidence);
  return columns.map(({ heading }, index) => {
    const own = candidates.filter(({ column }) => column === index).sort(byScore);
    const target = taken.get(index);
    const chosen = own.find((candidate) => candidate.target === target) ?? siblingOf(index, target);
    return mappedColumn(heading, evidence[index] ?? evidenceOf([], 0), own, chosen);
  });
}

/** A column that was mapped because its siblings were. */
const siblingOf = (column: number, target: Target | undefined): Candidate | undefined =>
  target === undefined ? undefined : { column, target, score: 0.8, named: 0.6 };

function mappedColumn(
  heading: ColumnHeading,
  evidence: ColumnEvidence,
  own: readonly Candidate[],
  chosen: Candidate | undefined
): MappedColumn {
  const [best] = own;
  const runnerUp = own.find((candidate) => candidate !== (chosen ?? best));
  const rival = !chosen && best && best.score >= accepted ? best.target : undefined;
  const year = /\b(20\d\d)(?:\s?\/\s?(?:20)?\d\d)?\b/.exec(
    `${heading.parents.join(" ")} ${heading.leaf}`
  );
  return {
    heading,
    evidence,
    target: chosen?.target ?? null,
    sure: Math.min(1, chosen ? chosen.score : 1 - (best?.score ?? 0)),
    named: (chosen ?? best)?.named ?? 0,
    ...(runnerUp && runnerUp.score > 0.4 && { runnerUp: runnerUp.target }),
    ...(rival && { rival }),
    ...(year && { period: year[0].replace(/\s/g, "") }),
  };
}

const byScore = (a: Candidate, b: Candidate) => b.score - a.score || a.column - b.column;

function candidatesOf(
  heading: ColumnHeading,
  column: number,
  evidence: ColumnEvidence | undefined,
  labels: Labels,
  settings: Settings,
  profile: ReadonlyMap<string, string | null>
): readonly Candidate[] {
  if (!evidence) return [];
  const learned = profile.get(fullHeading(heading));
  if (learned === null) return [];
  if (learned !== undefined) return [{ column, target: learned as Target, score: 2, named: 1 }];
  const scores = withTyped(nameScores(heading, labels), heading.leaf, evidence, settings);
  const named = withDepartment(scores, heading, evidence, settings);
  return [...named].map(([target, name]) => ({
    column,
    target,
    named: name,
    score: name * columnFit(target, evidence, settings),
  }));
}

/** The heading as a profile remembers it. */
export const fullHeading = ({ parents, leaf }: ColumnHeading) => [...parents, leaf].join(" | ");

/** Best of the heading's own words and the words with those above it. */
function nameScores({ leaf, parents }: ColumnHeading, labels: Labels): Map<Target, number> {
  const scores = new Map<Target, number>();
  const add = (text: string, weight: number) => {
    for (const [target, score] of labels.scores(text)) {
      if (score * weight > (scores.get(target) ?? 0)) scores.set(target, score * weight);
    }
  };
  const above = parents.join(" ");
  if (above !== "" && scaleWords.test(leaf.trim())) add(above, 1);
  else {
    add(leaf, 1);
    if (above !== "") {
      add(`${above} ${leaf}`, 0.97);
      add(`${parents.at(-1)} ${leaf}`, 0.97);
    }
  }
  return scores;
}

/**
 * "Wer?" or "zuständig" over cells that name various departments of the town asks for the Federführung;
 * over cells that name none, or always the same, it asks who does the work.
 */
function withDepartment(
  scores: Map<Target, number>,
  heading: ColumnHeading,
  evidence: ColumnEvidence,
  settings: Settings
): Map<Target, number> {
  const asks = Math.max(scores.get("lead") ?? 0, scores.get("department") ?? 0);
  if (asks < 0.6 || evidence.filled === 0 || !asksWho(heading.leaf)) return scores;
  const { share, distinct } = departmentsIn(evidence, settings);
  const wanted = analyseHeading(heading.leaf).meanings.has("competent") ? 2 : 3;
  const offices = share >= 0.75 && distinct >= wanted;
  const weaker: readonly Target[] = offices ? ["lead", "partners"] : ["department"];
  for (const target of weaker) scores.set(target, (scores.get(target) ?? 0) * 0.6);
  scores.set(offices ? "department" : "lead", asks);
  return scores;
}

/** Where the words do not suffice, values that are plainly of one kind name the field. */
function withTyped(
  scores: Map<Target, number>,
  heading: string,
  evidence: ColumnEvidence,
  settings: Settings
): Map<Target, number> {
  if (Math.max(0, ...scores.values()) >= 0.75) return scores;
  const sense = analyseHeading(heading);
  if (sense.foreign) return scores;
  for (const [target, strength] of typedTargets(evidence, settings, sense.meanings)) {
    scores.set(target, Math.max(scores.get(target) ?? 0, strength));
  }
  return scores;
}

/** "Wer?", "zuständig": a question for somebody, without saying whether a person or an office. */
export function asksWho(heading: string): boolean {
  const { meanings } = analyseHeading(heading);
  if (meanings.has("department") || meanings.has("direction")) return false;
  if (meanings.has("lead")) return meanings.has("unit");
  return meanings.has("competent") || (meanings.has("who") && !meanings.has("whom"));
}

/** Best pairs first; a field goes to one column, except crosses side by side and periods. */
function assign(
  columns: readonly Column[],
  candidates: readonly Candidate[],
  profile: ReadonlyMap<string, string | null>
): ReadonlyMap<number, Target> {
  const taken = new Map<number, Target>();
  const holders = new Map<Target, number[]>();
  for (const { column, target, score } of [...candidates].sort(byScore)) {
    if (taken.has(column) || score < accepted || isTied(candidates, column, target, score))
      continue;
    const before = [...(holders.get(target) ?? []), ...rivals(target, holders)];
    const heading = columns[column]?.heading;
    const free =
      before.length === 0 ||
      (heading &&
        (profile.has(fullHeading(heading)) || sharesField(columns, before, column, target)));
    if (!free) continue;
    taken.set(column, target);
    holders.set(target, [...(holders.get(target) ?? []), column]);
  }
  return taken;
}

/** Headings that differ only in their year report the same thing of other periods. */
function withSiblings(
  columns: readonly Column[],
  taken: ReadonlyMap<number, Target>,
  evidence: readonly ColumnEvidence[]
): ReadonlyMap<number, Target> {
  const plain = columns.map(({ heading }) =>
    fullHeading(heading).replace(/20\d\d([/-]\d{2,4})?/, "#")
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

/** Two fields that fit a column equally well: nothing decides, so a person must. */
function isTied(
  candidates: readonly Candidate[],
  column: number,
  target: Target,
  score: number
): boolean {
  if (score >= 0.97) return false;
  return candidates.some(
    (other) =>
      other.column === column && other.target !== target && Math.abs(other.score - score) < 0.015
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
      scaleWords.test(heading.leaf.trim()) &&
      scaleWords.test(other.leaf.trim()) &&
      other.parents.join() === heading.parents.join()
  );
  const perPeriod = target === "progress";
  const years = new Set([heading, ...others].map((each) => /20\d\d/.exec(each?.leaf ?? "")?.[0]));
  return crosses || (perPeriod && !years.has(undefined) && years.size === before.length + 1);
}
