import type { Dictionary } from "../../likeness/dictionary/dictionary.ts";
import type { Likeness } from "../../likeness/judgement.ts";
import { measuresAlike } from "../../likeness/measures/measuresAlike.ts";
import { type LikelyMeasure, measureWords } from "../../likeness/measures/measureWords.ts";
import type { LikelyPair } from "../../likeness/pairs/likelyPair.ts";
import { likelyPairs } from "../../likeness/pairs/likelyPairs.ts";
import { type Series, seriesIn } from "../../likeness/series/seriesIn.ts";
import { alikeUnderOneCode } from "../../likeness/titles/titlesAlike.ts";
import type { LookedAt } from "./lookedAt.ts";
import { pairsOfSameFacts, sameFacts } from "./pairsOfSameFacts.ts";
import { secondLook } from "./secondLook.ts";
import { type Pair, sideBySide } from "./sideBySide.ts";

const mostEquallyAlike = 2;
/** Where more measures than these are surely one, each is asked about with the first of them alone. */
const mostSurelyOne = 4;

/** What a department lists side by side is asked about only where hardly a word differs. */
const sideBySideFrom = 0.85;

interface Asked {
  readonly dictionary: Dictionary;
  readonly measures: readonly LookedAt[];
  readonly pairs: readonly LikelyPair[];
}

/** By the first measure what was found among them all. */
const askedBefore = new WeakMap<LookedAt, Asked>();

/** Pairs to ask about, by number, lower first, in order; of the very same measures the same as before. */
export function pairsToAsk(
  measures: readonly LookedAt[],
  dictionary: Dictionary
): readonly LikelyPair[] {
  const [first] = measures;
  if (first === undefined) return [];
  const before = askedBefore.get(first);
  const isSame =
    before?.dictionary === dictionary &&
    before.measures.length === measures.length &&
    measures.every((one, at) => one === before.measures[at]);
  if (isSame) return before.pairs;
  const pairs = pairsAmong(measures, dictionary);
  askedBefore.set(first, { dictionary, measures, pairs });
  return pairs;
}

function pairsAmong(measures: readonly LookedAt[], dictionary: Dictionary): readonly LikelyPair[] {
  const likely = likelyPairs(measures, dictionary);
  const series = seriesIn(measures, dictionary);
  const known = new Set(likely.map(({ a, b }) => a * measures.length + b));
  const ofSameFacts = pairsOfSameFacts(measures)
    .filter(([a, b]) => !known.has(a * measures.length + b))
    .map(([a, b]) => ({ a, b, likeness: alike(dictionary, measures[a], measures[b]) }));
  const all = ofSameFacts.length === 0 ? likely : [...likely, ...ofSameFacts].sort(byNumbers);
  const pairs = all.flatMap(({ a: first, b: second, likeness }) => {
    const [a, b] = [measures[first], measures[second]];
    if (a === undefined || b === undefined || series?.isApart(first, second)) return [];
    return isAsked(a, b, likeness) ? [{ a, b, likeness }] : [];
  });
  const asked = withFirstOnly(nearestOnly(pairs), isSure);
  const found = secondLook(measures, asked, dictionary, series);
  return series === undefined ? found : withSeries(found, series, measures);
}

/** With those that only the list as a whole shows to be one. */
function withSeries(
  found: readonly LikelyPair[],
  { pairs }: Series,
  measures: readonly LookedAt[]
): readonly LikelyPair[] {
  const keyOf = ({ a, b }: LikelyPair) => a * measures.length + b;
  const known = new Set(found.map(keyOf));
  const open = pairs.filter((pair) => {
    const [a, b] = [measures[pair.a], measures[pair.b]];
    if (a === undefined || b === undefined) return false;
    const isTold = a.code !== undefined && b.code !== undefined;
    return !isTold && isAsked(a, b, pair.likeness);
  });
  const more = withFirstOnly(open, () => true).filter((pair) => !known.has(keyOf(pair)));
  return [...found, ...more].sort(byNumbers);
}

const byNumbers = (one: LikelyPair, other: LikelyPair) => one.a - other.a || one.b - other.b;

const alike = (dictionary: Dictionary, a: LikelyMeasure = nameless, b: LikelyMeasure = nameless) =>
  measuresAlike(measureWords(a, dictionary), measureWords(b, dictionary));
const nameless: LikelyMeasure = { titles: [] };

const isSure = ({ class: likeness }: Likeness) => likeness === "sure";

/**
 * A column filled down gives hundreds of the same title; asking about every two of them helps nobody. `holds`: which
 * likeness makes them one.
 */
function withFirstOnly<Two extends Pair | LikelyPair>(
  pairs: readonly Two[],
  holds: (likeness: Likeness) => boolean
): readonly Two[] {
  const partners = new Map<LookedAt | number, number>();
  const firsts = new Map<LookedAt | number, LookedAt | number>();
  for (const { a, b, likeness } of pairs) {
    if (!holds(likeness)) continue;
    for (const one of [a, b]) partners.set(one, (partners.get(one) ?? 0) + 1);
    if (!firsts.has(b)) firsts.set(b, a);
  }
  const isCrowd = (one: LookedAt | number) => (partners.get(one) ?? 0) >= mostSurelyOne;
  return pairs.filter(
    ({ a, b, likeness }) => !holds(likeness) || !isCrowd(b) || firsts.get(b) === a
  );
}

/**
 * A department reports a measure once: of its measures only the ones most alike are asked about, and
 * none when many are equally alike (every roof of one school).
 */
function nearestOnly(pairs: readonly Pair[]): readonly Pair[] {
  const best = new Map<string, Map<string, { score: number; count: number }>>();
  for (const { a, b, likeness } of pairs) {
    for (const sender of b.senders) note(best, a.id, sender, likeness.score);
    for (const sender of a.senders) note(best, b.id, sender, likeness.score);
  }
  const nearest = (one: LookedAt, other: LookedAt, { score }: Likeness) =>
    other.senders.some((sender) => {
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
function isAsked(a: LookedAt, b: LookedAt, likeness: Likeness): boolean {
  if (a.code !== undefined && a.code === b.code) return false;
  if (likeness.class === "sure") return true;
  return (
    (likeness.class === "look" || (sameFacts(a, b) && alikeUnderOneCode(likeness))) &&
    (likeness.score >= sideBySideFrom || !sideBySide(a, b))
  );
}
