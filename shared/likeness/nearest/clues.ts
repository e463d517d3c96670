import { circlesIn, nameOfCircle } from "../dictionary/circlesIn.ts";
import { typo } from "../dictionary/typo.ts";
import { measuresAlike } from "../measures/measuresAlike.ts";
import type { MeasureWords } from "../measures/measureWords.ts";
import { matchWords } from "../titles/matchWords.ts";
import { exchanged, replaced } from "../titles/replaced.ts";
import type { TitleWord } from "../titles/titleWords.ts";
import { isThing } from "../titles/wordSorts.ts";
import type { NearPair } from "./mutuallyNearest.ts";
import { type Profile, profileOf, unitOf } from "./profile.ts";

/** What is asked about two measures that are nearest to one another, in the order of the answers. */
export const clueNames = [
  "always",
  "closeness",
  "aheadOfNextBest",
  "sharedNumbers",
  "otherNumbers",
  "replaced",
  "length",
  "thingsApart",
  "placesApart",
  "neighbour",
  "covered",
  "shared",
  "contradicted",
  "titleScore",
  "lookedAlike",
  "lookedScore",
] as const;

/** In a small catalogue nobody else comes near, which tells nothing. */
const [leastNextBest, mostAhead] = [0.2, 3];

const yes = (said: boolean) => (said ? 1 : 0);

/** What speaks for and against two measures being one, as numbers of about 0 to 2. */
export function cluesOf(
  one: MeasureWords,
  other: MeasureWords,
  { closeness, nextBest }: Pick<NearPair, "closeness" | "nextBest">,
  rarity: (unit: string) => number
): readonly number[] {
  const [a, b] = [profileOf(one), profileOf(other)];
  const [lengthOfA, lengthOfB] = [lengthOf(a, rarity), lengthOf(b, rarity)];
  const [title, otherTitle] = [one.titles[0], other.titles[0]];
  const match = title && otherTitle ? matchWords(title, otherTitle) : undefined;
  const both = [...a.keys()].filter((unit) => b.has(unit));
  const elsewhere = match ? match.onlyA.some(unheard(b)) && match.onlyB.some(unheard(a)) : false;
  const { score, contradicted, class: likeness } = measuresAlike(one, other);
  return [
    1,
    closeness,
    Math.min(mostAhead, closeness / (Math.max(leastNextBest, nextBest) + 0.05)),
    elsewhere ? 0 : numbersShared(both, a, b, rarity) / (lengthOfA * lengthOfB),
    yes(isCounted(a) && isCounted(b) && !both.some(isNumber)),
    yes(title && otherTitle && match ? replaced(title, otherTitle, match) !== undefined : false),
    Math.min(lengthOfA, lengthOfB) / 10,
    yes(match ? match.onlyA.some(isThing) && match.onlyB.some(isThing) : false),
    yes(elsewhere),
    yes(isNeighbour(one, other)),
    Math.max(covered(one, other, rarity), covered(other, one, rarity)),
    Math.min(8, both.length) / 4,
    yes(contradicted),
    likeness === "no" ? score : 0,
    yes(likeness !== "no"),
    likeness === "no" ? 0 : score,
  ];
}

/** Names of places, people and buildings that the other measure says nowhere. */
const unheard = (profile: Profile) => (word: TitleWord) =>
  (word.name || word.where) && !profile.has(unitOf(word));

function lengthOf(profile: Profile, rarity: (unit: string) => number): number {
  let sum = 0;
  for (const [unit, strength] of profile) sum += (strength * rarity(unit)) ** 2;
  return Math.sqrt(sum) || 1;
}

const isNumber = (unit: string) => unit.startsWith("n");
const isCounted = (profile: Profile) => [...profile.keys()].some(isNumber);

function numbersShared(
  both: readonly string[],
  a: Profile,
  b: Profile,
  rarity: (unit: string) => number
): number {
  return both
    .filter(isNumber)
    .reduce((sum, unit) => sum + (a.get(unit) ?? 0) * (b.get(unit) ?? 0) * rarity(unit) ** 2, 0);
}

/** Two people do not choose the same words but one, neighbours in a row do. */
function isNeighbour({ measure: a, titles }: MeasureWords, other: MeasureWords): boolean {
  const [title, otherTitle] = [titles[0], other.titles[0]];
  return (
    a.description !== undefined &&
    a.description === other.measure.description &&
    title !== undefined &&
    otherTitle !== undefined &&
    exchanged(title, otherTitle) !== undefined
  );
}

/** How much of a title the other measure also speaks of, in these or in related words. */
function covered(
  { titles }: MeasureWords,
  other: MeasureWords,
  rarity: (unit: string) => number
): number {
  const [title] = titles;
  let [found, all] = [0, 0];
  for (const word of title?.words ?? []) {
    const weight = word.weight * Math.max(0.3, rarity(unitOf(word)));
    all += weight;
    found += weight * heardOf(word, other);
  }
  return all === 0 ? 0 : found / all;
}

function heardOf(word: TitleWord, other: MeasureWords): number {
  const profile = profileOf(other);
  if (profile.has(unitOf(word))) return 1;
  const isIn = (circle: number) => profile.has(`c${nameOfCircle(circle)}`);
  if (circlesIn(word.text).circles.some(isIn)) return 0.7;
  if (isMistyped(word, other)) return 0.8;
  return [...(word.near ?? [])].some((near) => profile.has(`w${near}`)) ? 0.5 : 0;
}

const nameLength = 6;

/** "Lippstatt", "Papenbrinker": a name written otherwise. */
function isMistyped({ name, stem }: TitleWord, { titles }: MeasureWords): boolean {
  if (!name || stem.length < nameLength) return false;
  const start = stem.slice(0, nameLength);
  return titles.some(({ words }) =>
    words.some((other) => other.name && (other.stem.startsWith(start) || typo(stem, other.stem)))
  );
}
