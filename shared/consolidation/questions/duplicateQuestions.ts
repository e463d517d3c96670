import type { CatalogueMeasure } from "../../catalogue/draft.ts";
import type { Question } from "../../catalogue/question.ts";
import type { Dictionary } from "../../likeness/dictionary/dictionary.ts";
import type { Likeness } from "../../likeness/judgement.ts";
import { measuresAlike } from "../../likeness/measures/measuresAlike.ts";
import { type LikelyMeasure, measureWords } from "../../likeness/measures/measureWords.ts";
import { type LikelyPair, likelyPairs } from "../../likeness/pairs/likelyPairs.ts";
import { alikeUnderOneCode } from "../../likeness/titles/titlesAlike.ts";
import type { Hashes } from "../hashes.ts";
import { ask, involved } from "./ask.ts";
import { factsOf, pairsOfSameFacts } from "./pairsOfSameFacts.ts";
import { secondLook } from "./secondLook.ts";
import { type Pair, sendersOf, sideBySide } from "./sideBySide.ts";

const mostEquallyAlike = 2;
/** Where more measures than these are surely one, each is asked about with the first of them alone. */
const mostSurelyOne = 4;

/** What a department lists side by side is asked about only where hardly a word differs. */
const sideBySideFrom = 0.85;

/** Pairs of measures that may be one, with a score and the reasons for and against. */
export function duplicateQuestions(
  catalogue: readonly CatalogueMeasure[],
  dictionary: Dictionary,
  hashes: Hashes
): readonly Question[] {
  const measures = catalogue.map(asLikely);
  const likely = likelyPairs(measures, dictionary);
  const known = new Set(likely.map(({ a, b }) => a * catalogue.length + b));
  const sameFacts = pairsOfSameFacts(catalogue)
    .filter(([a, b]) => !known.has(a * catalogue.length + b))
    .map(([a, b]) => ({ a, b, likeness: alike(dictionary, measures[a], measures[b]) }));
  const all = sameFacts.length === 0 ? likely : [...likely, ...sameFacts].sort(byNumbers);
  const pairs = all.flatMap(({ a: first, b: second, likeness }) => {
    const [a, b] = [catalogue[first], catalogue[second]];
    return a && b && isAsked(a, b, likeness) ? [{ a, b, likeness }] : [];
  });
  const asked = withFirstOnly(nearestOnly(pairs));
  return secondLook(catalogue, measures, asked, dictionary).map((pair) => question(pair, hashes));
}

const byNumbers = (one: LikelyPair, other: LikelyPair) => one.a - other.a || one.b - other.b;

const likelyMeasures = new WeakMap<CatalogueMeasure, LikelyMeasure>();

/** Of the same measure always the same, so that likeness need not look at it again. */
function asLikely(measure: CatalogueMeasure): LikelyMeasure {
  const known = likelyMeasures.get(measure) ?? withTitles(measure);
  likelyMeasures.set(measure, known);
  return known;
}

/** With the title that stands, and the other wordings of it. */
function withTitles(measure: CatalogueMeasure): LikelyMeasure {
  const others = (measure.variants?.title ?? []).map(({ value }) => String(value));
  const titles = new Set([...(measure.title === undefined ? [] : [measure.title]), ...others]);
  return { ...measure, titles: [...titles] };
}

const alike = (dictionary: Dictionary, a: LikelyMeasure = nameless, b: LikelyMeasure = nameless) =>
  measuresAlike(measureWords(a, dictionary), measureWords(b, dictionary));
const nameless: LikelyMeasure = { titles: [] };

/** A column filled down gives hundreds of the same title; asking about every two of them helps nobody. */
function withFirstOnly(pairs: readonly Pair[]): readonly Pair[] {
  const partners = new Map<CatalogueMeasure, number>();
  const firsts = new Map<CatalogueMeasure, CatalogueMeasure>();
  for (const { a, b, likeness } of pairs) {
    if (likeness.class !== "sure") continue;
    for (const one of [a, b]) partners.set(one, (partners.get(one) ?? 0) + 1);
    if (!firsts.has(b)) firsts.set(b, a);
  }
  const isCrowd = (one: CatalogueMeasure) => (partners.get(one) ?? 0) >= mostSurelyOne;
  return pairs.filter(
    ({ a, b, likeness }) => likeness.class !== "sure" || !isCrowd(b) || firsts.get(b) === a
  );
}

/**
 * A department reports a measure once: of its measures only the ones most alike are asked about, and
 * none when many are equally alike (every roof of one school).
 */
function nearestOnly(pairs: readonly Pair[]): readonly Pair[] {
  const best = new Map<string, Map<string, { score: number; count: number }>>();
  for (const { a, b, likeness } of pairs) {
    for (const sender of sendersOf(b)) note(best, a.id, sender, likeness.score);
    for (const sender of sendersOf(a)) note(best, b.id, sender, likeness.score);
  }
  const nearest = (one: CatalogueMeasure, other: CatalogueMeasure, { score }: Likeness) =>
    [...sendersOf(other)].some((sender) => {
      const top = best.get(one.id)?.get(sender);
      return top !== undefined && top.score === score && top.count <= mostEquallyAlike;
    });
  return pairs.filter(
    ({ a, b, likeness }) =>
      likeness.class === "sure" || (nearest(a, b, likeness) && nearest(b, a, likeness))
  );
}

function note(
  best: Map<string, Map<string, { score: number; count: number }>>,
  id: string,
  sender: string,
  score: number
): void {
  const ofMeasure = best.get(id) ?? new Map<string, { score: number; count: number }>();
  best.set(id, ofMeasure);
  const top = ofMeasure.get(sender);
  if (top === undefined || score > top.score) ofMeasure.set(sender, { score, count: 1 });
  else if (score === top.score) top.count++;
}

/**
 * Whoever lists two measures side by side holds them for two: there only what is sure is asked. The
 * same time and the same cost speak for one measure as much as the same code does.
 * Measures under the same code are a collision, not a duplicate.
 */
function isAsked(a: CatalogueMeasure, b: CatalogueMeasure, likeness: Likeness): boolean {
  if (a.code !== undefined && a.code === b.code) return false;
  if (likeness.class === "sure") return true;
  return (
    (likeness.class === "look" || (sameFacts(a, b) && alikeUnderOneCode(likeness))) &&
    (likeness.score >= sideBySideFrom || !sideBySide(a, b))
  );
}

function sameFacts(a: CatalogueMeasure, b: CatalogueMeasure): boolean {
  const facts = factsOf(a);
  return facts !== undefined && facts === factsOf(b);
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
