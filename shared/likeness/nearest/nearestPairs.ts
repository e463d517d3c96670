/**
 * A second look at measures that are not surely another: two of which one is nearest to the other in all
 * they speak of, and by what they share and how they differ likely one. What is likely was learnt
 * from labelled pairs (training/). Whether two are asked about hangs on who else is there; what they score
 * does not.
 */
import { nameOfCircle, sharedCircles } from "../dictionary/circlesIn.ts";
import { type Dictionary, ownDictionary } from "../dictionary/dictionary.ts";
import { type Likeness, lookFrom } from "../judgement.ts";
import { measuresAlike } from "../measures/measuresAlike.ts";
import type { LikelyMeasure, MeasureWords } from "../measures/measureWords.ts";
import { wordsOf } from "../pairs/comparedBefore.ts";
import type { LikelyPair } from "../pairs/likelyPair.ts";
import { candidatesAmong } from "./candidates.ts";
import { generallyHeard } from "./experience.ts";
import { factsApart } from "./factsApart.ts";
import type { Meeting, NearPair, TwoMeasures } from "./nearestOnes.ts";
import { profileOf } from "./profile.ts";
import { sharesAmong } from "./shares.ts";
import { isNumber } from "./units.ts";

/** So likely must it be that two measures are one: where their titles say so, where not, and where one has a partner. */
const [titledFrom, likelyFrom, besidesFrom] = [0.25, 0.36, 0.5];

/**
 * Pairs worth asking about, by number: those found by their titles (`titled`) unless all else speaks against
 * them, and others of which one is nearest to the other, each with its likeliest partner. Sorted by a, then b.
 */
export function nearestPairs(
  measures: readonly LikelyMeasure[],
  titled: readonly LikelyPair[],
  meeting: Meeting,
  dictionary: Dictionary = ownDictionary()
): readonly LikelyPair[] {
  const taken = measures.map((measure) => wordsOf(measure, dictionary));
  const keyOf = ({ a, b }: TwoMeasures) => a * measures.length + b;
  const found = new Map(titled.map((pair) => [keyOf(pair), pair]));
  const near = candidatesAmong(taken, meeting, generallyHeard(), titled).map((pair) => ({
    pair,
    known: found.get(keyOf(pair)),
  }));
  const shares = sharesAmong(
    near.map(({ pair: { clues }, known }) => ({ clues, isTitled: known !== undefined }))
  );
  const likely = near
    .map((one, at) => ({ ...one, share: shares[at] ?? 0 }))
    .filter((one) => isPlain(one) || one.share >= (one.known ? titledFrom : likelyFrom))
    .filter(({ pair, known }) => known !== undefined || !isToldApart(pair, measures));
  return fairlyPaired(likely).flatMap(({ pair: { a, b }, known }) => {
    if (known) return [known];
    const [one, other] = [taken[a], taken[b]];
    return one && other ? [{ a, b, likeness: toLook(one, other) }] : [];
  });
}

interface Likely {
  readonly pair: NearPair;
  readonly known: LikelyPair | undefined;
  readonly share: number;
}

/** Titles that hardly differ are asked about, whatever else is said. */
const plainFrom = 0.88;
const isPlain = ({ known }: Pick<Likely, "known">) =>
  known !== undefined && known.likeness.score >= plainFrom;

/** The likeliest first; a measure that has a partner gets another only where their titles say so and much else. */
function fairlyPaired(likely: readonly Likely[]): readonly Likely[] {
  const paired = new Set<number>();
  const isTaken = ({ pair: { a, b } }: Likely) => paired.has(a) || paired.has(b);
  const kept = new Set<Likely>();
  for (const one of [...likely].sort((a, b) => b.share - a.share)) {
    const isTitled = one.known !== undefined && one.share >= besidesFrom;
    if (isTaken(one) && !isTitled && !isPlain(one)) continue;
    kept.add(one);
    paired.add(one.pair.a).add(one.pair.b);
  }
  return likely.filter((one) => kept.has(one));
}

/** By facts, or by other titles over the same description, word for word: two of a row. */
function isToldApart({ a, b }: TwoMeasures, measures: readonly LikelyMeasure[]): boolean {
  const [one, other] = [measures[a], measures[b]];
  if (one === undefined || other === undefined) return true;
  const isSaidTwice = one.description !== undefined && one.description === other.description;
  return isSaidTwice || factsApart(one, other);
}

const looked = new WeakMap<MeasureWords, WeakMap<MeasureWords, Likeness>>();

/** Of the same two always the same, so that what was asked about it holds. */
function toLook(one: MeasureWords, other: MeasureWords): Likeness {
  const ofOne = looked.get(one) ?? new WeakMap<MeasureWords, Likeness>();
  looked.set(one, ofOne);
  const likeness = ofOne.get(other) ?? newLook(one, other);
  ofOne.set(other, likeness);
  return likeness;
}

function newLook(one: MeasureWords, other: MeasureWords): Likeness {
  const { score, reasons } = measuresAlike(one, other);
  const shared = sharedCircles(one.circles(), other.circles()).map(([at]) =>
    nameOfCircle(one.circles().circles[at] ?? 0)
  );
  const numbers = numbersOfBoth(one, other);
  return {
    class: "look",
    score: Math.max(lookFrom, score),
    reasons: [
      ...reasons.filter((reason) => reason !== "keine gemeinsamen Wörter"),
      ...(shared.length > 0 ? [`beide sprechen von: ${[...new Set(shared)].join(", ")}`] : []),
      ...(numbers.length > 0 ? [`beide nennen: ${numbers.join(", ")}`] : []),
      "von allen übrigen Maßnahmen am ähnlichsten",
    ],
    contradicted: false,
    kin: true,
  };
}

/** Of two digits or more: a single one is no sign of anything. */
function numbersOfBoth(one: MeasureWords, other: MeasureWords): readonly string[] {
  const { known, units } = profileOf(one);
  const there = profileOf(other);
  return units
    .filter((unit) => there.units.includes(unit))
    .flatMap((unit) => known.texts[unit] ?? [])
    .filter((text) => isNumber(text) && text.length > 2)
    .map((text) => text.slice(1));
}
