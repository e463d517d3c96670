import { remembering } from "../../wording/remembering.ts";
import { circlesIn, nameOfCircle } from "../dictionary/circlesIn.ts";
import { typo } from "../dictionary/typo.ts";
import type { Likeness } from "../judgement.ts";
import { measuresAlike } from "../measures/measuresAlike.ts";
import type { MeasureWords } from "../measures/measureWords.ts";
import { type Match, matchWords } from "../titles/matchWords.ts";
import { exchanged, replaced } from "../titles/replaced.ts";
import type { TitleWord } from "../titles/titleWords.ts";
import { isThing } from "../titles/wordSorts.ts";
import type { NearPair } from "./nearestOnes.ts";
import { type Profile, profileOf } from "./profile.ts";
import type { Rarities } from "./rarity.ts";
import { lengthOf } from "./sums.ts";
import { isNumber } from "./units.ts";

/** What is asked about two measures of which one is nearest to the other, in the order of the answers. */
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
  "mutual",
  "sameButDeeds",
] as const;

/** In a small catalogue nobody else comes near, which tells nothing. */
const [leastNextBest, mostAhead] = [0.2, 3];

const yes = (said: boolean) => (said ? 1 : 0);

/** What speaks for and against two measures being one, as numbers of about 0 to 2. */
export function cluesOf(
  one: MeasureWords,
  other: MeasureWords,
  { closeness, nextBest, isMutual, likeness = measuresAlike(one, other) }: Near,
  rarity: Rarities
): readonly number[] {
  const [a, b] = [profileOf(one), profileOf(other)];
  const [lengthOfA, lengthOfB] = [lengthOf(a, rarity), lengthOf(b, rarity)];
  const titles = titlesSeen(one, other, likeness);
  const { match } = titles;
  const both = a.units.filter((unit) => b.units.includes(unit));
  const numbers = both.filter((unit) => isNumber(a.known.texts[unit]));
  const elsewhere = match ? match.onlyA.some(unheard(b)) && match.onlyB.some(unheard(a)) : false;
  const { score, contradicted, class: judged } = likeness;
  return [
    1,
    closeness,
    Math.min(mostAhead, closeness / (Math.max(leastNextBest, nextBest) + 0.05)),
    elsewhere ? 0 : weightShared(numbers, a, b, rarity) / (lengthOfA * lengthOfB),
    yes(a.isCounted && b.isCounted && numbers.length === 0),
    yes(titles.isReplaced),
    Math.min(lengthOfA, lengthOfB) / 10,
    yes(match ? match.onlyA.some(isThing) && match.onlyB.some(isThing) : false),
    yes(elsewhere),
    yes(titles.isNeighbour),
    Math.max(covered(one, b, other, rarity), covered(other, a, one, rarity)),
    Math.min(8, both.length) / 4,
    yes(contradicted),
    judged === "no" ? score : 0,
    yes(judged !== "no"),
    judged === "no" ? 0 : score,
    yes(isMutual),
    yes(match ? isSameButDeeds(match) : false),
  ];
}

/** What the first titles of two measures say of each other, whoever else there is. */
interface TitlesSeen {
  readonly one: MeasureWords;
  readonly other: MeasureWords;
  readonly match: Match | undefined;
  readonly isReplaced: boolean;
  readonly isNeighbour: boolean;
}

/** By the likeness of the two: in the next run most pairs are the same as in the last. */
const seen = new WeakMap<Likeness, TitlesSeen>();

function titlesSeen(one: MeasureWords, other: MeasureWords, likeness: Likeness): TitlesSeen {
  const known = seen.get(likeness);
  if (known?.one === one && known.other === other) return known;
  const fresh = seeTitles(one, other);
  seen.set(likeness, fresh);
  return fresh;
}

function seeTitles(one: MeasureWords, other: MeasureWords): TitlesSeen {
  const [title, otherTitle] = [one.titles[0], other.titles[0]];
  const match = title && otherTitle ? matchWords(title, otherTitle) : undefined;
  const isReplaced = Boolean(match && title && otherTitle && replaced(title, otherTitle, match));
  return { one, other, match, isReplaced, isNeighbour: isNeighbour(one, other) };
}

/** What and where stands there in the same words: "Trinkbrunnen Marktplatz", "Trinkbrunnen am Marktplatz aufstellen". */
const isSameButDeeds = ({ pairs, onlyA, onlyB }: Match) =>
  pairs.filter(([word]) => !isDeed(word)).length > 1 &&
  pairs.every(([one, other]) => one.text.toLowerCase() === other.text.toLowerCase()) &&
  [...onlyA, ...onlyB].every(isDeed);

const isDeed = ({ sort }: TitleWord) => sort === "action" || sort === "general";

/** How near two are; how alike, where that was judged before. */
type Near = Pick<NearPair, "closeness" | "nextBest" | "isMutual"> & {
  readonly likeness?: Likeness;
};

const hears = ({ known, units }: Profile, text: string) => units.includes(known.find(text));

/** Names of places, people and buildings that the other measure says nowhere. */
const unheard = (profile: Profile) => (word: TitleWord) =>
  (word.name || word.where) && !hears(profile, `w${word.stem}`);

const strengthIn = ({ units, strengths }: Profile, unit: number) =>
  strengths[units.indexOf(unit)] ?? 0;

function weightShared(
  both: readonly number[],
  a: Profile,
  b: Profile,
  { rarities }: Rarities
): number {
  return both.reduce(
    (sum, unit) => sum + strengthIn(a, unit) * strengthIn(b, unit) * (rarities[unit] ?? 0) ** 2,
    0
  );
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
  profile: Profile,
  other: MeasureWords,
  { rarities }: Rarities
): number {
  const [title] = titles;
  let [found, all] = [0, 0];
  for (const word of title?.words ?? []) {
    const rarity = rarities[profile.known.find(`w${word.stem}`)] ?? 0;
    const weight = word.weight * Math.max(0.3, rarity);
    all += weight;
    found += weight * heardOf(word, profile, other);
  }
  return all === 0 ? 0 : found / all;
}

function heardOf(word: TitleWord, profile: Profile, other: MeasureWords): number {
  if (hears(profile, `w${word.stem}`)) return 1;
  if (circlesOf(word.text).some((circle) => hears(profile, circle))) return 0.7;
  if (isMistyped(word, other)) return 0.8;
  return [...(word.near ?? [])].some((near) => hears(profile, `w${near}`)) ? 0.5 : 0;
}

/** The circles of a word, as profiles name them. */
const circlesOf = remembering(20_000, (word) =>
  circlesIn(word).circles.map((circle) => `c${nameOfCircle(circle)}`)
);

const nameLength = 6;

/** "Lippstatt", "Papenbrinker": a name written otherwise. */
function isMistyped({ name, stem }: TitleWord, { titles }: MeasureWords): boolean {
  if (!name || stem.length < nameLength) return false;
  const start = stem.slice(0, nameLength);
  return titles.some(({ words }) =>
    words.some((other) => other.name && (other.stem.startsWith(start) || typo(stem, other.stem)))
  );
}
