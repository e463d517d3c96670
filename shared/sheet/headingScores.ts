import { type FieldName, fieldNames, fields } from "../catalogue/fields.ts";
import { analyseHeading, type HeadingSense } from "./analyseHeading.ts";
import { foldHeading } from "./foldHeading.ts";
import { meanings } from "./headingWords.ts";
import { spanHeadings } from "./spanHeadings.ts";

/** What a column can be: a field, or the whole span of time in one cell. */
export type Target = FieldName | "span";

interface Alias {
  readonly target: Target;
  readonly sense: HeadingSense;
}

const readable = fieldNames.filter((name) => fields[name].need !== "set");
const aliases: readonly Alias[] = [
  ...readable.flatMap((name) =>
    [fields[name].label, ...fields[name].alsoCalled].map((text) => aliasOf(name, text))
  ),
  ...spanHeadings.map((text) => aliasOf("span", text)),
];
const byFolded = new Map<string, Target>();
for (const { sense, target } of aliases) {
  if (!byFolded.has(sense.folded)) byFolded.set(sense.folded, target);
}
const byMeaning = new Map<string, Alias[]>();
for (const alias of aliases) {
  for (const meaning of alias.sense.meanings.keys()) {
    byMeaning.set(meaning, [...(byMeaning.get(meaning) ?? []), alias]);
  }
}

function aliasOf(target: Target, text: string): Alias {
  return { target, sense: analyseHeading(text) };
}

/** How well a heading names each target, 0–1, best first; 1 = the very words of the table of fields. */
export function headingScores(heading: string): ReadonlyMap<Target, number> {
  const scores = new Map<Target, number>();
  if (heading.trim() === "" || heading.length > 160) return scores;
  const sense = analyseHeading(heading);
  const exact = byFolded.get(sense.folded) ?? byFolded.get(foldHeading(withoutBrackets(heading)));
  addScores(scores, sense, 1);
  const bare = withoutBrackets(heading);
  if (bare !== heading && bare.trim() !== "") addScores(scores, analyseHeading(bare), 0.97);
  if (exact) scores.set(exact, 1);
  const bracketed = byFolded.get(foldHeading(/\(([^)]+)\)/.exec(heading)?.[1] ?? ""));
  if (bracketed && sense.folded !== "" && (scores.get(bracketed) ?? 0) < 0.96)
    scores.set(bracketed, 0.96);
  return new Map([...scores].sort((a, b) => b[1] - a[1]));
}

function addScores(scores: Map<Target, number>, sense: HeadingSense, weight: number): void {
  for (const alias of candidates(sense)) {
    const score = similarity(sense, alias.sense) * weight * (sense.foreign ? 0.45 : 1);
    if (score > (scores.get(alias.target) ?? 0.2)) scores.set(alias.target, score);
  }
}

function candidates(sense: HeadingSense): Set<Alias> {
  const found = new Set<Alias>();
  for (const meaning of sense.meanings.keys()) {
    for (const alias of byMeaning.get(meaning) ?? []) found.add(alias);
  }
  return found;
}

/** Weighted Dice of the two sets of meanings; words not understood count against it. */
function similarity(a: HeadingSense, b: HeadingSense): number {
  let shared = 0;
  for (const meaning of a.meanings.keys()) {
    if (b.meanings.has(meaning)) shared += meanings[meaning]?.weight ?? 0;
  }
  const sum = a.weight + b.weight;
  return sum === 0 ? 0 : Math.min(0.98, (2 * shared) / sum);
}

function withoutBrackets(heading: string): string {
  return heading.replace(/[([{][^)\]}]*[)\]}]/g, " ");
}
