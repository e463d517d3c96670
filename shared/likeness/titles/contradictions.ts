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
  // Most titles that meet leave words on one side only: then little can stand against them.
  if (match.onlyA.length === 0 || match.onlyB.length === 0)
    return [...particulars(a, b), ...nearOnly(match), ...oneSided(match)];
  return [
    ...particulars(a, b),
    ...differing(match, isWhere, "anderer Ort", 0.4, bothNamed),
    ...differing(match, (word) => word.sort === "people", "andere Zielgruppe", 0.3),
    ...crossing(match),
    ...nearOnly(match),
    ...differing(match, isThing, "anderer Gegenstand", 0.3),
    ...oneSided(match),
    ...differing(match, (word) => word.sort === "action", "andere Tätigkeit", 0.35),
    ...differing(match, isName, "andere Bezeichnung", 0.3),
    ...placeOrName(match),
    ...differing(match, isOther, "verschieden", 0.15),
  ];
}

const nearOnly = ({ related }: Match) => (related.some(([one]) => isThing(one)) ? [onlyNear] : []);
const onlyNear = { cost: 0.2, reason: () => "Gegenstand nur verwandt", excludes: false };
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

function particulars(a: TitleWords, b: TitleWords): Contradiction[] {
  const found: Contradiction[] = [];
  const add = (cost: number, reason: () => string) => found.push({ cost, reason, excludes: true });
  const numbers = otherNumbers(a.numbers, b.numbers);
  if (numbers !== undefined) found.push(numbers);
  if (apart(a.streets, b.streets) && !mistyped(a, b)) {
    const named = () => pair(a.streets.values(), b.streets.values());
    add(0.4, () => `andere Straße oder anderer Platz: ${named()}`);
  }
  if (a.sides.some((side) => b.sides.includes(-side) && !b.sides.includes(side)))
    add(0.3, () => "gegensätzliche Angaben");
  return found;
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
  excludes: typeof bothNamed = () => false
): Contradiction[] {
  if (!onlyA.some(belongs) || !onlyB.some(belongs)) return [];
  const [a, b] = [onlyA.filter(belongs), onlyB.filter(belongs)];
  const reason = () => `${said}: ${pair(texts(a), texts(b))}`;
  return [{ cost, reason, excludes: excludes(a, b) }];
}

/** One names a place, the other whom it is for: roofs of clubs, roofs of gyms. */
function crossing({ onlyA, onlyB }: Match): Contradiction[] {
  const isFor = (word: TitleWord) => word.sort === "people";
  const [a, b] = onlyA.some(isFor) ? [onlyA, onlyB] : [onlyB, onlyA];
  const [whom, where] = [a.filter(isFor), b.filter(isWhere)];
  if (whom.length === 0 || where.length === 0 || b.some(isFor) || a.some(isWhere)) return [];
  const reason = () => `anderer Ort oder andere Zielgruppe: ${pair(texts(whom), texts(where))}`;
  return [{ cost: 0.2, reason, excludes: false }];
}

/** Each has a name of its own, of which only one is known to say where: "Finkenberger", "Hohenecker". */
function placeOrName({ onlyA, onlyB }: Match): Contradiction[] {
  const names = [onlyA, onlyB].map((words) => words.filter(({ name }) => name));
  const [a = [], b = []] = names;
  const isMixed = a.some(isName) !== b.some(isName) && a.some(isWhere) !== b.some(isWhere);
  if (a.length === 0 || b.length === 0 || !isMixed) return [];
  return [
    { cost: 0.3, reason: () => `anderer Name: ${pair(texts(a), texts(b))}`, excludes: false },
  ];
}

/** One side is more special than the other: all charging points, those at the town hall. */
function oneSided({ onlyA, onlyB }: Match): Contradiction[] {
  const special = [isWhere, isThing].flatMap((belongs) => {
    const [a, b] = [onlyA.filter(belongs), onlyB.filter(belongs)];
    return a.length > 0 === b.length > 0 ? [] : [...a, ...b];
  });
  if (special.length === 0) return [];
  const reason = () => `nur in einem Titel: ${join(texts(special))}`;
  return [{ cost: 0.2, reason, excludes: false }];
}

/** Each side states something the other does not. */
function apart(a: Named, b: Named): boolean {
  return a.size > 0 && b.size > 0 && !within(a, b) && !within(b, a);
}

type Named = Pick<ReadonlyMap<string, unknown>, "size" | "has" | "keys">;

function within(a: Named, b: Named): boolean {
  return [...a.keys()].every((entry) => b.has(entry));
}

function pair(a: Iterable<string>, b: Iterable<string>): string {
  return `${join([...a])} / ${join([...b])}`;
}

function texts(words: readonly TitleWord[]): string[] {
  return [...new Set(words.map((word) => word.text))];
}
