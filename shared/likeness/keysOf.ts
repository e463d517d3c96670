import type { Amounts } from "./amounts.ts";
import type { MeasureWords } from "./measuresAlike.ts";
import { mistypedNames } from "./mistypedNames.ts";
import { isPlace } from "./sharedPlace.ts";
import { isShortForm } from "./shortForms.ts";
import type { TitleWord } from "./titleWords.ts";

/** Under which keys a measure stands in the index, and under which it looks for others. */
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
const room = 2 ** 16;

/** Keys of subject, place and action as far as a title names them. Words get numbers as they come. */
export function keyMaker(measures: readonly MeasureWords[]): (measure: MeasureWords) => Keys {
  const names = measures.flatMap(({ titles }) =>
    titles.flatMap(({ words }) => words.filter(({ name }) => name).map(({ stem }) => stem))
  );
  const slips = mistypedNames(new Set(names));
  const rare = rareAmounts(measures);
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const known = numbers.get(word) ?? numbers.size + 3;
    numbers.set(word, known);
    return known % room;
  };
  return ({ titles, amounts }) => {
    const stands = new Set<number>();
    const seeks = new Set<number>();
    const common = new Set<number>();
    for (const { words, folded } of titles) {
      const slots = [isWhat, isWhere, isAction].map((belongs) =>
        slotOf(words.filter(belongs), numberOf, slips)
      );
      if (saysOnlyWhat(slots)) {
        onlyWhat(slots[0]?.said ?? [], stands, seeks);
      } else {
        combine(slots.map(standsUnder), stands);
        combine(slots.map(seeksUnder), seeks);
      }
      slots.forEach((slot, at) => {
        combine(
          slots.map((other, place) => (place === at ? slot.near : seeksUnder(other))),
          seeks
        );
      });
      common.add(numberOf(folded));
      for (const spot of amountsAtPlaces(amounts, words, rare)) common.add(numberOf(spot));
      for (const pair of pairsOf(words, numberOf)) common.add(pair);
    }
    return { stands: [...stands], seeks: [...seeks], common: [...common] };
  };
}

/** An amount that so many name is a way of speaking. */
const mostOfOneAmount = 20;

function rareAmounts(measures: readonly MeasureWords[]): ReadonlySet<string> {
  const named = new Map<string, number>();
  for (const { amounts } of measures)
    for (const amount of amounts.named.keys()) named.set(amount, (named.get(amount) ?? 0) + 1);
  return new Set([...named].flatMap(([amount, count]) => (count > mostOfOneAmount ? [] : amount)));
}

function amountsAtPlaces(
  { named }: Amounts,
  words: readonly TitleWord[],
  rare: ReadonlySet<string>
): readonly string[] {
  const telling = [...named.keys()].filter((amount) => rare.has(amount));
  if (telling.length === 0) return [];
  const places = words.filter(isPlace).slice(0, mostOfOneSort);
  return places.flatMap(({ stem }) => telling.map((amount) => `${amount} ${stem}`));
}

/** A short form may stand for any place, so it stands for none here. */
const isWhere = (word: TitleWord) =>
  (word.where || word.sort === "place" || word.sort === "people") && !isShortForm(word);
const isAction = ({ sort }: TitleWord) => sort === "action";
const isWhat = (word: TitleWord) =>
  !isWhere(word) && !isAction(word) && word.weight > 0.2 && !isShortForm(word);

function slotOf(
  words: readonly TitleWord[],
  numberOf: (word: string) => number,
  slips: ReadonlyMap<string, readonly string[]>
): Slot {
  const own = words.slice(0, mostOfOneSort);
  const near = own.flatMap((word) => [...(word.near ?? []), ...(slips.get(word.stem) ?? [])]);
  return { said: own.map(({ stem }) => numberOf(stem)), near: near.map(numberOf) };
}

const saysOnlyWhat = ([, where, action]: readonly Slot[]) =>
  where?.said.length === 0 && action?.said.length === 0;

/** Of several subjects one alone is no reason to meet, except for a title that has no more. */
function onlyWhat(said: readonly number[], stands: Set<number>, seeks: Set<number>): void {
  const keyOf = (what: number, where: number, action: number) =>
    (what * room + where) * room + action;
  const alone = said.length === 1;
  for (const what of said) {
    stands.add(alone ? keyOf(what, none, none) : keyOf(what, many, many));
    seeks.add(keyOf(what, none, none));
    if (!alone) continue;
    seeks.add(keyOf(what, many, many));
    for (const [where, action] of besides) seeks.add(keyOf(what, where, action));
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
  into: Set<number>
): void {
  for (const what of whats) {
    if (what === any) continue;
    for (const where of wheres)
      for (const action of actions) into.add((what * room + where) * room + action);
  }
}

/** Two subjects in common weigh more than another place. */
function pairsOf(
  words: readonly TitleWord[],
  numberOf: (word: string) => number
): readonly number[] {
  const subjects = words.filter((word) => isWhat(word) && word.weight >= 1).slice(0, mostOfOneSort);
  const own = subjects.map(({ stem }) => numberOf(stem)).sort((a, b) => a - b);
  return own.flatMap((one, at) => own.slice(at + 1).map((other) => (other + 1) * room + one));
}
