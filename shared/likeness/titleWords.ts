import { remembering } from "../wording/remembering.ts";
import { type Dictionary, ownDictionary, type Sort } from "./dictionary.ts";
import { directionOf } from "./directions.ts";
import { plainText, stem, type Token, tokensOf } from "./foldWord.ts";
import { isPlaceName, saysWhere } from "./placeNames.ts";
import { streetIn } from "./streetNames.ts";

/** One comparable word of a text; a compound gives one for each part that means something. */
export interface TitleWord {
  /** As it stands in the title, for reasons people read. */
  readonly text: string;
  /** What it means, where the dictionary knows; else the stem. Equal = the same. */
  readonly stem: string;
  readonly sort: Sort | "word" | "name";
  readonly weight: number;
  /** Not a word of the trade: most often the name of a place, a building or a programme. */
  readonly name: boolean;
  /** A name that says where: of a place, a school, a district. */
  readonly where: boolean;
  /** What is near to it, but not the same. */
  readonly near?: ReadonlySet<string> | undefined;
}

/** A title taken apart for comparing. */
export interface TitleWords {
  readonly folded: string;
  readonly words: readonly TitleWord[];
  readonly numbers: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
  /** Folded names of streets and squares → the name as it is written. */
  readonly streets: ReadonlyMap<string, string>;
  /** Of two words that exclude one another, which it names: number of the pair, negative for the second. */
  readonly sides: readonly number[];
  /** The words by their stem. */
  readonly byStem: ReadonlyMap<string, TitleWord>;
  readonly total: number;
  readonly dictionary: Dictionary;
}

/** Words that exclude one another although the rest of the title is the same. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/innen(?!stadt)/i, /au(?:ß|ss)en/i],
  [/technisch/i, /historisch/i],
  [/groß/i, /klein/i],
  [/grundschul|\bGS\b/i, /gymnasi/i],
];

const weights: Readonly<Record<TitleWord["sort"], number>> = {
  thing: 1,
  place: 0.8,
  people: 0.7,
  action: 0.5,
  trait: 0.5,
  general: 0.15,
  word: 0.5,
  name: 1,
};

const remembered = remembering(5000, (title) => takeApart(title, ownDictionary()));

/** Takes a title apart: what it means, numbers, directions, names of streets. */
export function titleWords(title: string, dictionary?: Dictionary): TitleWords {
  return dictionary === undefined ? remembered(title) : takeApart(title, dictionary);
}

/** A stem with the token it comes from. */
interface Part {
  readonly stem: string;
  readonly token: Token;
}

function takeApart(title: string, dictionary: Dictionary): TitleWords {
  const text = plainText(title);
  const numbers = new Set<string>();
  const directions = new Set<string>();
  const streets = new Map<string, string>();
  const found = new Map<string, TitleWord>();
  const parts = partsOf(text, dictionary, streets);
  for (let at = 0; at < parts.length; ) {
    const [word, length] = wordAt(parts, at, text, dictionary, lastOf(found));
    const bare = word.stem;
    const number = numberIn(bare);
    if (number !== undefined) numbers.add(number);
    else {
      if (directionOf(bare) !== undefined) directions.add(directionOf(bare) ?? "");
      if (!found.has(bare)) found.set(bare, word);
    }
    at += length;
  }
  const words = [...found.values()];
  const folded = [...found.keys(), ...numbers].sort().join(" ");
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const sides = sidesOf(text);
  return { folded, words, numbers, directions, streets, sides, byStem: found, total, dictionary };
}

/** A title that names both takes no side. */
function sidesOf(text: string): readonly number[] {
  return opposites.flatMap(([one, other], at) => {
    const [first, second] = [one.test(text), other.test(text)];
    return first === second ? [] : [first ? at + 1 : -at - 1];
  });
}

function lastOf(found: ReadonlyMap<string, TitleWord>): TitleWord | undefined {
  return [...found.values()].at(-1);
}

function partsOf(text: string, dictionary: Dictionary, streets: Map<string, string>): Part[] {
  return tokensOf(text).flatMap((token) => {
    if (dictionary.joins(token.word)) return [];
    const street = streetIn(token, dictionary);
    if (street !== undefined) {
      streets.set(street, text.slice(token.start, token.end));
      return [{ stem: street, token }];
    }
    if (isPlaceName(token, dictionary)) return [{ stem: stem(token.word), token }];
    return dictionary.split(token.word, token.short).map((part) => ({ stem: part, token }));
  });
}

/** The longest phrase the dictionary knows here, else the bare word. */
function wordAt(
  parts: readonly Part[],
  at: number,
  text: string,
  dictionary: Dictionary,
  before: TitleWord | undefined
): readonly [TitleWord, number] {
  for (
    let length = Math.min(dictionary.longest(parts[at]?.stem ?? ""), parts.length - at);
    length > 0;
    length--
  ) {
    const taken = parts.slice(at, at + length);
    if (cutsWords(parts, at, length, text)) continue;
    const concept = dictionary.concept(taken.map((part) => part.stem).join(" "));
    if (concept === undefined) continue;
    const { name: stem, sort } = concept;
    const [said, near] = [spanned(taken, text), dictionary.near(stem)];
    return [
      { text: said, stem, sort, weight: weights[sort], name: false, where: false, near },
      length,
    ];
  }
  const part = parts[at];
  const bare = part?.stem ?? "";
  const token = part?.token;
  const known = dictionary.knows(bare) || directionOf(bare) !== undefined || bare.length < 3;
  const sort = known || !token?.capital ? "word" : "name";
  const said = token === undefined ? bare : text.slice(token.start, token.end);
  const named = sort === "name" && token !== undefined && saysWhere(token, text, before?.sort);
  const where = named || directionOf(bare) !== undefined;
  return [{ text: said, stem: bare, sort, weight: weights[sort], name: sort === "name", where }, 1];
}

/**
 * A phrase over several words takes whole words, and no colon or comma with them: no "Bestand der
 * Wohnung" in "Bestand der Wohnungsgesellschaft".
 */
function cutsWords(parts: readonly Part[], at: number, length: number, text: string): boolean {
  const [first, last] = [parts[at]?.token, parts[at + length - 1]?.token];
  if (first === last) return false;
  if (/[:;,()–—]/.test(text.slice(first?.end, last?.start))) return true;
  return parts[at - 1]?.token === first || parts[at + length]?.token === last;
}

function spanned(parts: readonly Part[], text: string): string {
  const [first, last] = [parts[0]?.token, parts.at(-1)?.token];
  return text.slice(first?.start, last?.end);
}

const ordinals = new Map([
  ["erst", "1"],
  ["zweit", "2"],
  ["dritt", "3"],
  ["viert", "4"],
  ["i", "1"],
  ["ii", "2"],
  ["iii", "3"],
  ["iv", "4"],
]);

function numberIn(bare: string): string | undefined {
  return /^\d+$/.test(bare) ? String(Number(bare)) : ordinals.get(bare);
}
