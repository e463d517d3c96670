import type { Dictionary } from "../dictionary/dictionary.ts";
import { type Likeness, lookFrom } from "../judgement.ts";
import type { LikelyMeasure } from "../measures/measureWords.ts";
import { wordsOf } from "../pairs/comparedBefore.ts";
import type { LikelyPair } from "../pairs/likelyPairs.ts";
import { isSeries } from "./kinds.ts";
import { kinshipIn } from "./kinship.ts";
import { type Meanings, meaningsOf, retold, spread } from "./meanings.ts";
import { type Cut, type Phrases, phrasesIn } from "./phrases.ts";

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
  if (recurring === undefined || !isSeries(recurring.cuts, offices)) return undefined;
  const phrases = recurring.fitted(kinship);
  const said = measures.map((measure) => [
    ...wordsOf(measure, dictionary).description().weights.keys(),
  ]);
  const meanings = meaningsOf(phrases, said, kinship);
  const ofKind = meanings.kinds.map((): Belonging[] => []);
  const known = phrases.cuts.map((cut, number) => {
    const likely = cut ? kindsOf(cut, meanings) : [];
    for (const { kind, share } of likely) ofKind[kind]?.push({ number, share });
    return likely.find(({ share }) => share >= knownFrom)?.kind;
  });
  return {
    pairs: likelyOnes(ofKind, measures.length).map(({ a, b, share }) => ({
      a,
      b,
      likeness: toLook(share, phrases.cuts[a], phrases.cuts[b], phrases),
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
}

/** Of which kinds a title may be, and how likely. */
function kindsOf(cut: Cut, { kinds, slots }: Meanings) {
  const isPlain = cut.every((phrase, slot) => slots[slot]?.often.includes(phrase));
  const [a, b, c] = cut.map((phrase, slot) => spread(slots[slot]?.meanings.get(phrase)));
  const shares = kinds.map(([x, y, z]) => (a?.[x] ?? 0) * (b?.[y] ?? 0) * (c?.[z] ?? 0));
  const all = shares.reduce((sum, each) => sum + each, 0) / (isPlain ? 1 : retold);
  return shares.flatMap((share, kind) =>
    share >= leastLikely * all && share > 0 ? [{ kind, share: share / all }] : []
  );
}

const isCrowd = (members: readonly Belonging[]) => members.length > mostOfAKind;

/** Every two that are likely of one kind, in order; of a crowd the first with each. */
function likelyOnes(ofKind: readonly (readonly Belonging[])[], measures: number) {
  const shares = new Map<number, number>();
  for (const members of ofKind) {
    const own = isCrowd(members) ? members.filter(({ share }) => share >= knownFrom) : members;
    const firsts = isCrowd(own) ? own.slice(0, 1) : own;
    firsts.forEach(({ number: a, share }, at) => {
      for (const { number: b, share: other } of own.slice(at + 1)) {
        const key = a * measures + b;
        shares.set(key, (shares.get(key) ?? 0) + share * other);
      }
    });
  }
  return [...shares]
    .filter(([, share]) => share >= likelyFrom)
    .sort(([one], [other]) => one - other)
    .map(([key, share]) => ({ a: Math.floor(key / measures), b: key % measures, share }));
}

/** Says which phrase stands for which. */
function toLook(
  share: number,
  one: Cut | undefined,
  other: Cut | undefined,
  { texts }: Phrases
): Likeness {
  const said = (one ?? []).flatMap((phrase, slot) => {
    const instead = other?.[slot];
    return instead === undefined || phrase === instead
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
