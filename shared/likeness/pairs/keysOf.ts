import type { Amounts } from "../measures/amounts.ts";
import type { MeasureWords } from "../measures/measureWords.ts";
import { isPlace } from "../measures/sharedPlace.ts";
import { marks } from "../titles/marks.ts";
import type { TitleWord, TitleWords } from "../titles/titleWords.ts";
import { isRare, type Named } from "./named.ts";

/** Under which keys a measure stands in the index, and under which it looks for others; some come twice. */
export interface Keys {
  readonly stands: readonly number[];
  readonly seeks: readonly number[];
  /** Whole titles and pairs of subjects: both stands and seeks, unless too many do. */
  readonly common: readonly number[];
}

/** Words of one sort, as numbers: as said, and near to it. */
interface Slot {
  readonly said: readonly number[];
  readonly near: readonly number[];
}

/** So many words of one sort are looked up by. */
const mostOfOneSort = 4;
/** Where a title names no subject, place or action. */
const none = 0;
/** What only those look under who name none themselves. */
const any = 1;
/** Where a title names several subjects and nothing besides. */
const many = 2;
const reserved = 3;
/** Three numbers of words make one key that a number holds exactly. */
export const room = 2 ** 17;

/** Keys of subject, place and action as far as a title names them. Words get numbers as they come. */
export function keyMaker(
  { slips, amounts: counts }: Named,
  numberOfWord: (word: string) => number
): (measure: MeasureWords) => Keys {
  const numberOf = (word: string) => (numberOfWord(word) + reserved) % room;
  return ({ titles, amounts }) => {
    const stands: number[] = [];
    const seeks: number[] = [];
    const common: number[] = [];
    for (const title of titles) {
      const { words, folded } = title;
      const belonging = bySlot(title);
      const slots = belonging.map((own) => slotOf(own, numberOf, slips));
      const seeking: readonly (readonly number[])[] = slots.map(seeksUnder);
      if (saysOnlyWhat(slots)) {
        onlyWhat(slots[0]?.said ?? [], stands, seeks);
      } else {
        combine(slots.map(standsUnder), stands);
        combine(seeking, seeks);
      }
      slots.forEach(({ near }, at) => {
        if (near.length > 0) combine(seeking.with(at, near), seeks);
      });
      common.push(numberOf(folded), ...amountsAtPlaces(amounts, words, counts).map(numberOf));
      common.push(...pairsOf(belonging[0], numberOf));
    }
    // They are kept for the next look, without the room they grew in.
    return { stands: stands.slice(), seeks: seeks.slice(), common: common.slice() };
  };
}

function amountsAtPlaces(
  { named }: Amounts,
  words: readonly TitleWord[],
  counts: ReadonlyMap<string, number>
): readonly string[] {
  if (named.size === 0) return nothing;
  const telling = [...named.keys()].filter((amount) => isRare(counts.get(amount)));
  if (telling.length === 0) return [];
  const places = words.filter(isPlace).slice(0, mostOfOneSort);
  return places.flatMap(({ stem }) => telling.map((amount) => `${amount} ${stem}`));
}

type Words = readonly TitleWord[];

/** Subjects, places and actions. A short form may stand for any place, so it stands for none here. */
function bySlot(title: TitleWords): readonly [Words, Words, Words] {
  const [what, where, actions]: [TitleWord[], TitleWord[], TitleWord[]] = [[], [], []];
  title.words.forEach((word, at) => {
    const said = title.marks[at] ?? 0;
    const isShort = (said & marks.short) > 0;
    if (word.sort === "action") actions.push(word);
    if (!isShort && (said & (marks.where | marks.people)) > 0) where.push(word);
    else if (!isShort && word.sort !== "action" && word.weight > 0.2) what.push(word);
  });
  return [what, where, actions];
}

const nothing: readonly string[] = [];

function slotOf(
  words: readonly TitleWord[],
  numberOf: (word: string) => number,
  slips: ReadonlyMap<string, readonly string[]>
): Slot {
  const said: number[] = [];
  const near: number[] = [];
  // Most words have nothing near to them: for these nothing is made.
  for (const { stem, near: akin } of words.slice(0, mostOfOneSort)) {
    said.push(numberOf(stem));
    if (akin) for (const word of akin) near.push(numberOf(word));
    for (const word of slips.get(stem) ?? nothing) near.push(numberOf(word));
  }
  return { said, near };
}

const saysOnlyWhat = ([, where, action]: readonly Slot[]) =>
  where?.said.length === 0 && action?.said.length === 0;

/** Of several subjects one alone is no reason to meet, except for a title that has no more. */
function onlyWhat(said: readonly number[], stands: number[], seeks: number[]): void {
  const keyOf = (what: number, where: number, action: number) =>
    (what * room + where) * room + action;
  const alone = said.length === 1;
  for (const what of said) {
    stands.push(alone ? keyOf(what, none, none) : keyOf(what, many, many));
    seeks.push(keyOf(what, none, none));
    if (!alone) continue;
    seeks.push(keyOf(what, many, many));
    for (const [where, action] of besides) seeks.push(keyOf(what, where, action));
  }
}

/** Where others name a place or an action, or both. */
const besides = [
  [any, none],
  [none, any],
  [any, any],
] as const;

const standsUnder = ({ said }: Slot) => (said.length === 0 ? [none] : [any, ...said]);
const seeksUnder = ({ said }: Slot) => (said.length === 0 ? [none, any] : [none, ...said]);

/** Subject, place and action as one number, except those that name no subject but anything. */
function combine(
  [whats = [], wheres = [], actions = []]: readonly (readonly number[])[],
  into: number[]
): void {
  for (const what of whats) {
    if (what === any) continue;
    for (const where of wheres)
      for (const action of actions) into.push((what * room + where) * room + action);
  }
}

/** Two subjects in common weigh more than another place. */
function pairsOf(
  words: readonly TitleWord[],
  numberOf: (word: string) => number
): readonly number[] {
  const subjects = words.filter(({ weight }) => weight >= 1).slice(0, mostOfOneSort);
  const own = subjects.map(({ stem }) => numberOf(stem)).sort((a, b) => a - b);
  return own.flatMap((one, at) => own.slice(at + 1).map((other) => (other + 1) * room + one));
}
