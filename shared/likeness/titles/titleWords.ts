import { remembering } from "../../wording/remembering.ts";
import { type Dictionary, ownDictionary, type Sort } from "../dictionary/dictionary.ts";
import { isDirection } from "../dictionary/directions.ts";
import { plainText } from "../dictionary/foldWord.ts";
import { marksOf } from "./marks.ts";
import { opposites } from "./opposites.ts";
import { partsOf } from "./titleParts.ts";
import { weightOf, wordAt } from "./wordAt.ts";

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
  /** As it was taken apart: without code, gender forms and footnotes. */
  readonly text: string;
  readonly folded: string;
  readonly words: readonly TitleWord[];
  /** What each of the words says, as bits (marks.ts). */
  readonly marks: readonly number[];
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

const remembered = remembering(5000, (title) => takeApart(title, ownDictionary()));

/** Takes a title apart: what it means, numbers, directions, names of streets. */
export function titleWords(title: string, dictionary?: Dictionary): TitleWords {
  return dictionary === undefined ? remembered(title) : takeApart(title, dictionary);
}

function takeApart(title: string, dictionary: Dictionary): TitleWords {
  const text = plainText(title);
  const numbers = new Set<string>();
  const directions = new Set<string>();
  const streets = new Map<string, string>();
  const found = new Map<string, TitleWord>();
  const parts = partsOf(text, dictionary, streets);
  const around = { parts, text, dictionary };
  let last: TitleWord | undefined;
  for (let at = 0; at < parts.length; ) {
    const [word, length] = wordAt(at, around, last);
    const bare = word.stem;
    const number = numberIn(bare);
    if (number !== undefined) numbers.add(number);
    else {
      if (isDirection(bare)) directions.add(bare);
      if (!found.has(bare)) {
        found.set(bare, word);
        last = word;
      }
    }
    at += length;
  }
  for (const letter of lettersIn(text)) numbers.add(letter);
  for (const road of roadsIn(title)) numbers.add(road);
  const words = framed([...found.values()]);
  const sides = sidesOf(text);
  const folded = [...found.keys(), ...numbers, ...sides].sort().join(" ");
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const byStem = new Map(words.map((word) => [word.stem, word]));
  const marks = words.map(marksOf);
  return {
    text,
    folded,
    words,
    marks,
    numbers: numbers.size === 0 ? nothing : numbers,
    directions: directions.size === 0 ? nothing : directions,
    streets: streets.size === 0 ? nowhere : streets,
    sides,
    byStem,
    total,
    dictionary,
  };
}

/** Most titles name no number, no direction and no street: they share these. */
const nothing: ReadonlySet<string> = new Set();
const nowhere: ReadonlyMap<string, string> = new Map();

/** "Haus A", "Trakt B": as telling as a number. */
function lettersIn(text: string): readonly string[] {
  if (!loneLetter.test(text)) return [];
  return [...text.matchAll(letteredPart)].map((match) => (match[1] ?? "").toLowerCase());
}

/** A fast look before the thorough one. */
const loneLetter = /\s[A-H]\b/i;
const letteredPart =
  /(?<!\p{L})(?:\p{L}*(?:haus|gebäude|bau|trakt|halle)|Block|Flügel|Fl\.|Teil|\p{L}+teil|\p{L}*[Aa]bschnitt|Los|Bereich|Fläche|Variante|\p{L}*[Ll]inie|Route|Achse|Zone)\s+([A-H])(?![\p{L}\p{N}])/giu;

/** "K 11": a classified road, though its number looks like that of a measure where it stands in front. */
function roadsIn(title: string): readonly string[] {
  if (!road.test(title)) return [];
  return [...title.matchAll(classified)].map(([, kind, number]) => `${kind} ${number}`);
}

const classified = /(?<![\p{L}\p{N}])(K|L|B|A|S|St) ?(\d{1,4})(?![\p{L}\p{N}.])/gu;
const road =
  /Fahrbahn|Straße|[Rr]ad(?:weg|schnell)|Gehweg|Ortsdurchfahrt|Brücke|Kreisverkehr|Kreisel|Asphalt|Deckenbau|Ampel|Allee|Durchlass/;

/** Beside the name of a district it says little that it is one: "Stadtteil Nord", "Nordstadt". */
function framed(words: readonly TitleWord[]): readonly TitleWord[] {
  const isNamed = words.some(({ where, sort }) => where && sort !== "place");
  if (!isNamed) return words;
  return words.map((word) =>
    frames.has(word.stem) ? { ...word, sort: "general", weight: weightOf.general } : word
  );
}

const frames: ReadonlySet<string> = new Set(["Stadtteil", "Ortsteile"]);

/** Any word of them all: most titles hold none. */
const anySide = new RegExp(
  opposites
    .flat()
    .map(({ source }) => source)
    .join("|"),
  "i"
);

/** A title that names both takes no side. */
function sidesOf(text: string): readonly number[] {
  if (!anySide.test(text)) return [];
  return opposites.flatMap(([one, other], at) => {
    const [first, second] = [one.test(text), other.test(text)];
    return first === second ? [] : [first ? at + 1 : -at - 1];
  });
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
