import { join } from "../../wording/join.ts";
import { slip } from "../dictionary/typo.ts";
import type { Match } from "./matchWords.ts";
import type { TitleWord, TitleWords } from "./titleWords.ts";
import { isThing, isWhere } from "./wordSorts.ts";

/** Something that speaks against two titles meaning one measure. */
export interface Contradiction {
  readonly cost: number;
  /** In German; most are never read. */
  reason(): string;
  /** Particulars that exclude one another, not only other words. */
  readonly excludes: boolean;
}

/** What each title says and the other excludes: place, number, direction, street, subject, action. */
export function contradictions(a: TitleWords, b: TitleWords, match: Match): Contradiction[] {
  const found: Contradiction[] = [];
  // Most titles that meet contradict each other in little: lists are made for what does only.
  const add = (one: Contradiction | undefined) => one && found.push(one);
  particulars(a, b, add);
  // Where one leaves words over and the other none, little more can stand against them.
  const isEachMore = match.onlyA.length > 0 && match.onlyB.length > 0;
  if (isEachMore) {
    add(differing(match, isWhere, "anderer Ort", 0.4, bothNamed));
    add(differing(match, isPeople, "andere Zielgruppe", 0.3));
    add(crossing(match));
  }
  if (match.related.some(isNearThing)) add(onlyNear);
  if (isEachMore) add(differing(match, isThing, "anderer Gegenstand", 0.3));
  add(oneSided(match));
  if (!isEachMore) return found;
  add(differing(match, isAction, "andere Tätigkeit", 0.35));
  add(differing(match, isName, "andere Bezeichnung", 0.3));
  add(placeOrName(match));
  add(differing(match, isOther, "verschieden", 0.15));
  return found;
}

const isNearThing = ([one]: readonly [TitleWord, TitleWord]) => isThing(one);
const onlyNear = { cost: 0.2, reason: () => "Gegenstand nur verwandt", excludes: false };
const isPeople = ({ sort }: TitleWord) => sort === "people";
const isAction = ({ sort }: TitleWord) => sort === "action";
const isName = (word: TitleWord) => !word.where && word.sort === "name";
const isOther = (word: TitleWord) => !word.where && (word.sort === "word" || word.sort === "trait");
const bothNamed = (a: readonly TitleWord[], b: readonly TitleWord[]) =>
  a.some(({ where }) => where) && b.some(({ where }) => where);

/** "Kreishaus I", "Kreishaus II": each side has a number that the other lacks. */
export function otherNumbers(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>
): Contradiction | undefined {
  if (!apart(a, b)) return undefined;
  return { cost: 0.35, reason: () => `andere Zahl: ${pair(a, b)}`, excludes: true };
}

function particulars(
  a: TitleWords,
  b: TitleWords,
  add: (one: Contradiction | undefined) => void
): void {
  add(otherNumbers(a.numbers, b.numbers));
  if (apart(a.streets, b.streets) && !mistyped(a, b)) {
    const named = () => pair(a.streets.values(), b.streets.values());
    const reason = () => `andere Straße oder anderer Platz: ${named()}`;
    add({ cost: 0.4, reason, excludes: true });
  }
  if (a.sides.some((side) => b.sides.includes(-side) && !b.sides.includes(side)))
    add({ cost: 0.3, reason: () => "gegensätzliche Angaben", excludes: true });
}

/** "Goetehstraße": one street each, alike but for a slip. */
function mistyped({ streets: a }: TitleWords, { streets: b }: TitleWords): boolean {
  const [one, other] = [[...a.keys()], [...b.keys()]];
  return one.length === 1 && other.length === 1 && slip(one[0] ?? "", other[0] ?? "");
}

/** Each side has a telling word of this sort that the other lacks. */
function differing(
  { onlyA, onlyB }: Match,
  belongs: (word: TitleWord) => boolean,
  said: string,
  cost: number,
  excludes?: typeof bothNamed
): Contradiction | undefined {
  if (!onlyA.some(belongs) || !onlyB.some(belongs)) return undefined;
  const reason = () => `${said}: ${pair(texts(onlyA, belongs), texts(onlyB, belongs))}`;
  const isExcluded = excludes?.(onlyA.filter(belongs), onlyB.filter(belongs)) ?? false;
  return { cost, reason, excludes: isExcluded };
}

/** One names a place, the other whom it is for: roofs of clubs, roofs of gyms. */
function crossing({ onlyA, onlyB }: Match): Contradiction | undefined {
  const isFor = onlyA.some(isPeople);
  const [a, b] = isFor ? [onlyA, onlyB] : [onlyB, onlyA];
  if ((!isFor && !onlyB.some(isPeople)) || !b.some(isWhere)) return undefined;
  if (b.some(isPeople) || a.some(isWhere)) return undefined;
  const reason = () =>
    `anderer Ort oder andere Zielgruppe: ${pair(texts(a, isPeople), texts(b, isWhere))}`;
  return { cost: 0.2, reason, excludes: false };
}

const isNamed = ({ name }: TitleWord) => name;
const isNameOnly = (word: TitleWord) => word.name && isName(word);
const isNameOfPlace = (word: TitleWord) => word.name && isWhere(word);

/** Each has a name of its own, of which only one is known to say where: "Finkenberger", "Hohenecker". */
function placeOrName({ onlyA: a, onlyB: b }: Match): Contradiction | undefined {
  if (!a.some(isNamed) || !b.some(isNamed)) return undefined;
  if (a.some(isNameOnly) === b.some(isNameOnly)) return undefined;
  if (a.some(isNameOfPlace) === b.some(isNameOfPlace)) return undefined;
  const reason = () => `anderer Name: ${pair(texts(a, isNamed), texts(b, isNamed))}`;
  return { cost: 0.3, reason, excludes: false };
}

/** One side is more special than the other: all charging points, those at the town hall. */
function oneSided({ onlyA, onlyB }: Match): Contradiction | undefined {
  const kinds = [isWhere, isThing].filter((belongs) => onlyA.some(belongs) !== onlyB.some(belongs));
  if (kinds.length === 0) return undefined;
  const special = () => kinds.flatMap((belongs) => [...onlyA, ...onlyB].filter(belongs));
  const reason = () => `nur in einem Titel: ${join(textsOf(special()))}`;
  return { cost: 0.2, reason, excludes: false };
}

/** Each side states something the other does not. */
function apart(a: Named, b: Named): boolean {
  return a.size > 0 && b.size > 0 && !within(a, b) && !within(b, a);
}

type Named = Pick<ReadonlyMap<string, unknown>, "size" | "has" | "keys">;

function within(a: Named, b: Named): boolean {
  for (const entry of a.keys()) if (!b.has(entry)) return false;
  return true;
}

function pair(a: Iterable<string>, b: Iterable<string>): string {
  return `${join([...a])} / ${join([...b])}`;
}

const texts = (words: readonly TitleWord[], belongs: (word: TitleWord) => boolean) =>
  textsOf(words.filter(belongs));

function textsOf(words: readonly TitleWord[]): string[] {
  return [...new Set(words.map((word) => word.text))];
}
