import type { Dictionary } from "../dictionary/dictionary.ts";
import { type Likeness, lookFrom } from "../judgement.ts";
import type { LikelyMeasure } from "../measures/measureWords.ts";
import { wordsOf } from "../pairs/comparedBefore.ts";
import type { LikelyPair } from "../pairs/likelyPair.ts";
import { oftenInSeries, orderShares, placesOf } from "./kinds.ts";
import { kinshipIn } from "./kinship.ts";
import { meaningsOf, retold } from "./meanings.ts";
import { type Cut, type Phrases, phrasesIn } from "./phrases.ts";
import type { LikelyKind } from "./showing.ts";
import type { Sort } from "./sorts.ts";

/** What a list that is put together from few phrases tells of which measures are one. */
export interface Series {
  /** Likely one, by number; a < b. */
  readonly pairs: readonly LikelyPair[];
  /** Of both it is known what they are, and they are two. */
  isApart(a: number, b: number): boolean;
}

/** Where there are more measures, they stand too close together. */
const most = 4000;
/** So likely are two measures one that are asked about; and so likely one is what it is known to be. */
const [likelyFrom, knownFrom] = [0.5, 0.7];
/** What is less likely is left out. */
const leastLikely = 0.1;
/** A column filled down gives more of one kind, hundreds even: each of them is compared with the first alone. */
const mostOfAKind = 40;

/** Undefined where titles are not put together so. */
export function seriesIn(
  measures: readonly LikelyMeasure[],
  dictionary: Dictionary
): Series | undefined {
  if (measures.length > most) return undefined;
  const kinship = kinshipIn(dictionary);
  const titles = measures.map((measure) => measure.titles[0] ?? "");
  const recurring = phrasesIn(titles);
  const offices = measures.map(({ department }) => department);
  const first = recurring && oftenInSeries(recurring.cuts, offices);
  if (recurring === undefined || first === undefined) return undefined;
  const phrases = recurring.fitted(first, orderShares(recurring.cuts, first), kinship);
  const often = oftenInSeries(phrases.cuts, offices);
  if (often === undefined) return undefined;
  const said = measures.map((measure) => [
    ...wordsOf(measure, dictionary).description().weights.keys(),
  ]);
  const meanings = meaningsOf(phrases, often, said, kinship);
  const ofKind = meanings.kinds.map((): Belonging[] => []);
  const places = placesOf(often);
  const known = phrases.cuts.map((cut, number) => {
    const isPlain = cut?.every((phrase) => places.has(phrase)) ?? false;
    const likely = cut ? likelyIn(meanings.kindsOf(number), isPlain) : [];
    for (const { kind, share, order } of likely) {
      const phrase = (sort: Sort) => cut?.[order.indexOf(sort)] ?? -1;
      ofKind[kind]?.push({ number, share, said: [phrase(0), phrase(1), phrase(2)] });
    }
    return likely.find(({ share }) => share >= knownFrom)?.kind;
  });
  return {
    pairs: likelyOnes(ofKind, measures.length).map(({ a, b, share, said: both }) => ({
      a,
      b,
      likeness: toLook(share, both, phrases),
    })),
    isApart: (a, b) =>
      known[a] !== undefined &&
      known[b] !== undefined &&
      known[a] !== known[b] &&
      !shareTitle(measures[a], measures[b]),
  };
}

/** A measure of one kind may bear a title of another kind besides: of a source that says so. */
const shareTitle = (a: LikelyMeasure | undefined, b: LikelyMeasure | undefined) =>
  a?.titles.some((title) => b?.titles.includes(title)) ?? false;

interface Belonging {
  readonly number: number;
  readonly share: number;
  /** Its phrases by sort. */
  readonly said: Cut;
}

/** Of which kinds a title may be, and how likely. */
function likelyIn(kinds: readonly LikelyKind[], isPlain: boolean): readonly LikelyKind[] {
  const all = kinds.reduce((sum, { share }) => sum + share, 0) / (isPlain ? 1 : retold);
  return kinds.flatMap((one) =>
    one.share >= leastLikely * all && one.share > 0 ? [{ ...one, share: one.share / all }] : []
  );
}

const isCrowd = (members: readonly Belonging[]) => members.length > mostOfAKind;

/** Every two that are likely of one kind, in order; of a crowd the first with each. */
function likelyOnes(ofKind: readonly (readonly Belonging[])[], measures: number) {
  const found = new Map<number, { share: number; readonly said: readonly [Cut, Cut] }>();
  for (const members of ofKind) {
    const own = isCrowd(members) ? members.filter(({ share }) => share >= knownFrom) : members;
    const firsts = isCrowd(own) ? own.slice(0, 1) : own;
    firsts.forEach((one, at) => {
      for (const other of own.slice(at + 1)) {
        const key = one.number * measures + other.number;
        const pair = found.get(key) ?? { share: 0, said: [one.said, other.said] };
        pair.share += one.share * other.share;
        found.set(key, pair);
      }
    });
  }
  return [...found]
    .filter(([, { share }]) => share >= likelyFrom)
    .sort(([one], [other]) => one - other)
    .map(([key, pair]) => ({ a: Math.floor(key / measures), b: key % measures, ...pair }));
}

/** Says which phrase stands for which. */
function toLook(share: number, [one, other]: readonly [Cut, Cut], { texts }: Phrases): Likeness {
  const said = one.flatMap((phrase, sort) => {
    const instead = other[sort] ?? phrase;
    return phrase === instead
      ? []
      : [`„${texts[phrase]}“ und „${texts[instead]}“ meinen in dieser Liste dasselbe`];
  });
  return {
    class: "look",
    score: Math.max(lookFrom, Math.round(share * 100) / 100),
    reasons: said.length === 0 ? ["Titel sagen dasselbe"] : said,
    contradicted: false,
    kin: true,
  };
}
