/**
 * A second look at measures that are not surely another: two that are nearest to one another in all they
 * speak of, and by what they share and how they differ likely one. What is likely was learnt
 * from labelled pairs (training/). Whether two are asked about hangs on who else is there; what they score
 * does not.
 */
import { nameOfCircle, sharedCircles } from "../dictionary/circlesIn.ts";
import { type Dictionary, ownDictionary } from "../dictionary/dictionary.ts";
import { type Likeness, lookFrom } from "../judgement.ts";
import { measuresAlike } from "../measures/measuresAlike.ts";
import type { LikelyMeasure, MeasureWords } from "../measures/measureWords.ts";
import { wordsOf } from "../pairs/comparedBefore.ts";
import type { LikelyPair } from "../pairs/likelyPairs.ts";
import { cluesOf } from "./clues.ts";
import { clueWeights, generallyHeard } from "./experience.ts";
import { factsApart } from "./factsApart.ts";
import {
  type Meeting,
  mutuallyNearest,
  type NearPair,
  type TwoMeasures,
} from "./mutuallyNearest.ts";
import { profileOf, profilesOf } from "./profile.ts";
import { type Heard, raritiesIn } from "./rarity.ts";
import { isNumber } from "./units.ts";

/** So likely must it be that two measures are one, where their titles say so and where they do not. */
const [titledFrom, likelyFrom] = [0.25, 0.6];

/** Two that are nearest to one another, with the clues of cluesOf. */
export interface Candidate extends NearPair {
  readonly clues: readonly number[];
}

/**
 * Pairs worth asking about, by number: those found by their titles (`titled`) unless all else speaks against
 * them, and others that are nearest to one another where neither has a likelier partner. Sorted by a, then b.
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
  const likely = candidatesAmong(taken, meeting, generallyHeard(), titled)
    .map((pair) => ({ pair, known: found.get(keyOf(pair)), share: likelihood(pair.clues) }))
    .filter(({ known, share }) => share >= (known ? titledFrom : likelyFrom));
  const best = new Map<number, number>();
  for (const { pair, share } of likely)
    for (const one of [pair.a, pair.b]) best.set(one, Math.max(best.get(one) ?? 0, share));
  return likely.flatMap(({ pair: { a, b }, known, share }) => {
    if (known) return [known];
    const [one, other] = [taken[a], taken[b]];
    const isBest = share === best.get(a) && share === best.get(b);
    return one && other && isBest && !toldApart(one.measure, other.measure)
      ? [{ a, b, likeness: toLook(one, other) }]
      : [];
  });
}

/** By facts, or by other titles over the same description, word for word: two of a row. */
const toldApart = (a: LikelyMeasure, b: LikelyMeasure) =>
  factsApart(a, b) || (a.description !== undefined && a.description === b.description);

/** Pairs that are nearest to one another or known before, likely or not. */
export function candidatesAmong(
  taken: readonly MeasureWords[],
  meeting: Meeting,
  general: Heard,
  known: readonly (TwoMeasures | LikelyPair)[]
): readonly Candidate[] {
  const { isSettled = () => false } = meeting;
  if (known.length === 0 && taken.every((_, one) => isSettled(one))) return [];
  const profiles = profilesOf(taken);
  const rarity = raritiesIn(profiles, general);
  return mutuallyNearest(profiles, rarity, meeting, known).flatMap((pair) => {
    const [one, other] = [taken[pair.a], taken[pair.b]];
    return one && other ? [{ ...pair, clues: cluesOf(one, other, pair, rarity) }] : [];
  });
}

/** 0 to 1; logistic. */
function likelihood(clues: readonly number[]): number {
  const sum = clues.reduce((all, clue, at) => all + clue * (clueWeights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
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
      "von allen übrigen Maßnahmen einander am ähnlichsten",
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
