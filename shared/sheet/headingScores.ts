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
/** One heading can be the very words of two fields; then the values decide. */
const byFolded = Map.groupBy(aliases, ({ sense }) => sense.folded);
const exactly = (folded: string) => (folded === "" ? [] : (byFolded.get(folded) ?? []));
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
  addScores(scores, sense, 1);
  const bare = withoutBrackets(heading);
  if (bare !== heading) addScores(scores, analyseHeading(bare), 0.97);
  const head = headOf(bare);
  if (head !== undefined) addScores(scores, analyseHeading(head), 0.9);
  const bracketed = foldHeading(/\(([^)]+)\)/.exec(heading)?.[1] ?? "");
  if (sense.folded !== "") addExact(scores, bracketed, 0.96);
  addExact(scores, foldHeading(bare), 1);
  addExact(scores, sense.folded, 1);
  if (/\b20\d\d\b/.test(heading)) preferPeriods(scores);
  return new Map([...scores].sort((a, b) => b[1] - a[1]));
}

/** A year in the heading speaks for what is reported year by year ("Fortschritt 2025"). */
function preferPeriods(scores: Map<Target, number>): void {
  for (const [target, score] of scores) {
    if (target !== "span" && fields[target].perPeriod) scores.set(target, score + 0.01);
  }
}

function addExact(scores: Map<Target, number>, folded: string, score: number): void {
  for (const { target } of exactly(folded)) {
    if (score > (scores.get(target) ?? 0)) scores.set(target, score);
  }
}

/** "Bemerkung an die Stabsstelle" is a Bemerkung: what follows a preposition only says more of it. */
function headOf(heading: string): string | undefined {
  const cut =
    /^\s*(?!we[rnm]\b|was\b|wie\b|wo|warum\b|wann\b|von\b|ab\b|bis\b)(.{4,}?)[\s_]+(?:an|ans|im|in|vor|für|fuer|bei|aus|zu|zum|zur|laut|lt\.|beim|ggü\.|gegenüber|seitens)[\s_].+$/is.exec(
      heading
    );
  return cut?.[1];
}

function addScores(scores: Map<Target, number>, sense: HeadingSense, weight: number): void {
  for (const alias of candidates(sense)) {
    const score =
      similarity(sense, alias.sense) * weight * (isForeign(sense, alias.target) ? 0.45 : 1);
    if (score > (scores.get(alias.target) ?? 0.2)) scores.set(alias.target, score);
  }
}

/** A foreign word is none where the heading speaks of saving it, or of whom to call. */
const isForeign = (sense: HeadingSense, target: Target) =>
  sense.foreign && target !== "contact" && !sense.meanings.has("saving");

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
