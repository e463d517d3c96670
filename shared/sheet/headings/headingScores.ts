import { fieldNames, fields } from "../../catalogue/fields.ts";
import { typoDistance } from "../../wording/typoDistance.ts";
import { analyseHeading, type HeadingSense } from "./analyseHeading.ts";
import { belonging } from "./belonging.ts";
import { foldHeading } from "./foldHeading.ts";
import { type Alias, type Target, vocabulary } from "./headingVocabulary.ts";
import { questionTarget } from "./questionTarget.ts";
import { asksInBrackets, shorterForms } from "./shorterForms.ts";
import { meanings } from "./words/meanings.ts";

export type { Target } from "./headingVocabulary.ts";

/** How well a heading names each target, 0–1, best first; 1 = the very words of the table of fields. */
export function headingScores(heading: string): ReadonlyMap<Target, number> {
  const scores = new Map<Target, number>();
  if (heading.trim() === "" || heading.length > 160) return scores;
  const own = identifiers.get(heading.trim());
  if (own !== undefined) return new Map([[own, 1]]);
  const sense = analyseHeading(heading);
  addScores(scores, sense, 1);
  for (const { text, weight } of shorterForms(heading)) {
    const shorter = analyseHeading(text);
    const lost = qualifiers.filter(
      (meaning) => sense.meanings.has(meaning) && !shorter.meanings.has(meaning)
    );
    addScores(scores, shorter, weight, lost);
    addExact(scores, shorter.folded, Math.min(1, weight + 0.03), lost);
  }
  const bracketed = foldHeading(/\(([^)]+)\)/.exec(heading)?.[1] ?? "");
  if (sense.folded !== "") addExact(scores, bracketed, 0.96, [], "spread");
  preferReached(scores, sense);
  addExact(scores, sense.folded, 1);
  addQuestion(scores, heading, sense);
  if (Math.max(0, ...scores.values()) < 0.75) addMistyped(scores, sense.folded);
  if (/\b20\d\d\b/.test(heading)) preferPeriods(scores, heading);
  return new Map([...scores].sort((a, b) => b[1] - a[1]));
}

/** Files of other programs may use the names of MODEL.md; some of them mean another thing in everyday lists. */
const identifiers: ReadonlyMap<string, Target> = new Map(
  fieldNames
    .filter((name) => !["id", "links", "progress"].includes(name))
    .flatMap((name) =>
      [name, name.charAt(0).toUpperCase() + name.slice(1)].map((own) => [own, name])
    )
);

/** A saving that was reached is no plan, whatever else the heading says ("pro Jahr"). */
function preferReached(scores: Map<Target, number>, { meanings: said }: HeadingSense): void {
  const reached = said.has("achieved") || said.has("reached") || said.has("soFar");
  const planned = scores.get("emissionSaving") ?? 0;
  if (!reached || !said.has("saving") || planned < (scores.get("emissionSaved") ?? 0)) return;
  scores.set("emissionSaved", planned);
  scores.set("emissionSaving", planned * 0.8);
}

/** What a question asks for counts more than its single words, the very words of a field more than both. */
function addQuestion(
  scores: Map<Target, number>,
  heading: string,
  { folded, foreign }: HeadingSense
): void {
  const answered = asksInBrackets(heading);
  const asked = foreign || answered ? undefined : questionTarget(folded);
  if (asked === undefined || (scores.get(asked) ?? 0) >= asks) return;
  for (const [target, score] of scores) if (score < 1) scores.set(target, Math.min(score, 0.8));
  scores.set(asked, asks);
}

const asks = 0.94;

/** Meanings that make another field of a heading: a form of it without them says less than it does. */
const qualifiers: readonly string[] = [
  "startup",
  "annual",
  "perYear",
  "achieved",
  "reached",
  "spent",
  "soFar",
  "third",
  "percent",
  "completion",
  "reason",
  "assessment",
  "next",
  "public",
  "potential",
  "direct",
  "horizon",
  "energy",
  "emission",
  "actors",
  "citizens",
  "effort",
  "reportYear",
];

/** "Umsetzungsstand 2024", "Sachstand zum 31.12.2025". */
const ofYear =
  /(?:\b(?:im jahr|in|zum|per|stand|für|fuer)\s+)?\(?(?:\d{1,2}\.\d{1,2}\.|\d{1,2}[./])?20\d\d\)?/gi;

/** What is told anew each year; amounts of a year are no more than one part of theirs. */
const reportedTexts: ReadonlySet<string> = new Set([
  "progress",
  "challenges",
  "nextSteps",
  "assessment",
  "assessmentReason",
  "phase",
  "completion",
]);

/** A year in the heading speaks for what is reported year by year ("Fortschritt 2025"). */
function preferPeriods(scores: Map<Target, number>, heading: string): void {
  for (const { target } of vocabulary().exactly(foldHeading(heading.replace(ofYear, " ")))) {
    const reported = target !== "span" && reportedTexts.has(target);
    if (reported) scores.set(target, Math.max(scores.get(target) ?? 0, 0.97));
  }
  for (const [target, score] of scores) {
    if (target !== "span" && fields[target].perPeriod) scores.set(target, score + 0.01);
  }
}

function addExact(
  scores: Map<Target, number>,
  folded: string,
  score: number,
  lost: readonly string[] = [],
  names: "all" | "spread" = "all"
): void {
  for (const alias of vocabulary().exactly(folded)) {
    if (names === "spread" && alias.exact) continue;
    const fair = score * keeping(alias, lost);
    if (fair > (scores.get(alias.target) ?? 0)) scores.set(alias.target, fair);
  }
}

/** One slip of the keyboard in the very words of a field, of nine letters or more, the first three of them right. */
function addMistyped(scores: Map<Target, number>, folded: string): void {
  if (folded.length < 9 || folded.length > 40) return;
  for (const known of vocabulary().foldedByStart.get(folded.slice(0, 3)) ?? []) {
    if (Math.abs(known.length - folded.length) > 1) continue;
    if (typoDistance(folded, known, 1) <= 1) addExact(scores, known, 0.92);
  }
}

/** What a shorter form lost, another name of the field may mean all the same. */
const keeping = ({ target }: Alias, lost: readonly string[]) =>
  lost.length === 0 ||
  lost.every((meaning) =>
    vocabulary()
      .byMeaning.get(meaning)
      ?.some((alias) => alias.target === target)
  )
    ? 1
    : 0.75;

function addScores(
  scores: Map<Target, number>,
  sense: HeadingSense,
  weight: number,
  lost: readonly string[] = []
): void {
  for (const alias of candidates(sense)) {
    const said = similarity(sense, alias.sense) * weight * keeping(alias, lost);
    const score = said * belonging(sense, alias);
    if (score > (scores.get(alias.target) ?? 0.2)) scores.set(alias.target, score);
  }
}

function candidates(sense: HeadingSense): Set<Alias> {
  const found = new Set<Alias>();
  for (const meaning of sense.meanings.keys()) {
    for (const alias of vocabulary().byMeaning.get(meaning) ?? []) found.add(alias);
  }
  return found;
}

/** Weighted Dice of two sets of meanings; words not understood count against it, and what only the name of a field says. */
function similarity(a: HeadingSense, b: HeadingSense): number {
  let shared = 0;
  for (const meaning of a.meanings.keys()) {
    if (b.meanings.has(meaning)) shared += meanings[meaning]?.weight ?? 0;
  }
  const sum = a.weight + b.weight;
  const narrower = qualifiers.some(
    (meaning) => b.meanings.has(meaning) && !a.meanings.has(meaning)
  );
  return sum === 0 ? 0 : Math.min(0.98, (2 * shared) / sum) * (narrower ? 0.95 : 1);
}
