import {
  abbreviations,
  compoundParts,
  directions,
  fillWords,
  sameWord,
  streetEndings,
  streetKinds,
  weakWords,
} from "./titleVocabulary.ts";

/** One comparable word of a title; compounds give one for each part. */
export interface TitleWord {
  /** As it stands in the title, for reasons people read. */
  readonly text: string;
  readonly stem: string;
  readonly weight: number;
  /** Not a word of the trade: most often the name of a place, a building or a programme. */
  readonly name: boolean;
}

/** A title taken apart for comparing. */
export interface TitleWords {
  readonly folded: string;
  readonly words: readonly TitleWord[];
  readonly numbers: ReadonlySet<string>;
  readonly directions: ReadonlySet<string>;
  /** Folded names of streets and squares → the name as it is written. */
  readonly streets: ReadonlyMap<string, string>;
}

const weakWeight = 0.35;
const nameWeight = 1.2;
const ordinals: Readonly<Record<string, string>> = {
  erst: "1",
  zweit: "2",
  dritt: "3",
  i: "1",
  ii: "2",
  iii: "3",
  iv: "4",
};

/** Takes a title apart: folded words, parts of compounds, numbers, directions, street names. */
export function titleWords(title: string): TitleWords {
  const numbers = new Set<string>();
  const points = new Set<string>();
  const streets = new Map<string, string>();
  const words = new Map<string, TitleWord>();
  for (const token of tokens(title)) {
    const folded = fold(token);
    if (fillWords.has(folded)) continue;
    const number = numberIn(folded);
    if (number !== undefined) {
      numbers.add(number);
      continue;
    }
    const stems = remembered(parts, folded, partsOf);
    const street = streetName(folded, stems);
    if (street !== undefined) streets.set(street, token);
    for (const stem of stems) {
      if (directions.has(stem)) points.add(stem);
      if (words.has(stem)) continue;
      const { weight, name } = remembered(weights, stem, weigh);
      words.set(stem, { text: token, stem, weight, name });
    }
  }
  const list = [...words.values()];
  return {
    folded: [...words.keys(), ...numbers].sort().join(" "),
    words: list,
    numbers,
    directions: points,
    streets,
  };
}

/** Titles of a municipality share their words; taking one apart is dear. */
const parts = new Map<string, readonly string[]>();
const weights = new Map<string, Pick<TitleWord, "weight" | "name">>();
const mostWords = 20_000;

function remembered<Value>(known: Map<string, Value>, word: string, make: (word: string) => Value) {
  const before = known.get(word);
  if (before !== undefined) return before;
  const value = make(word);
  if (known.size >= mostWords) known.clear();
  known.set(word, value);
  return value;
}

function tokens(title: string): string[] {
  const composed = title.normalize("NFC");
  const plain = marked.test(composed) ? withoutMarks(composed) : composed;
  return plain.split(/[^\p{L}\p{N}]+/u).filter((token) => token !== "");
}

/** Soft hyphens, footnote marks, gender forms. */
const marked = /[\u00AD\u00B2\u00B3\u00B9\u2070-\u2079*:_/]|Innen/;

function withoutMarks(title: string): string {
  return title
    .replace(/\u00AD|[\u00B2\u00B3\u00B9\u2070-\u2079]/g, "")
    .replace(/(?:\*|:|_|\/-?)(innen|in)\b/g, "$1")
    .replace(/([a-zäöüß])Innen\b/g, "$1innen");
}

/** Lower case, umlauts written out. */
function fold(token: string): string {
  return token.toLowerCase().replace(/[äöüßéè]/g, (letter) => written[letter] ?? letter);
}
const written: Readonly<Record<string, string>> = {
  ä: "ae",
  ö: "oe",
  ü: "ue",
  ß: "ss",
  é: "e",
  è: "e",
};

function numberIn(folded: string): string | undefined {
  if (/^\d+$/.test(folded)) return String(Number(folded));
  return ordinals[folded] ?? ordinals[stem(folded)];
}

/** "radwegeausbau" → rad, weg, ausbau; "Mühlenstr." → muehl, strasse. */
function partsOf(folded: string): string[] {
  const long = abbreviations[folded] ?? singular(folded).replace(/str$/, "strasse");
  const parts = split(long) ?? [long];
  return parts.map(canonical).filter((part) => !fillWords.has(part));
}

const known = [...new Set([...compoundParts, ...directions])].sort((a, b) => b.length - a.length);
const knownStems: ReadonlySet<string> = new Set(known.map(canonical));
const byFirst = new Map<string, string[]>();
for (const part of known) {
  const first = part.slice(0, 2);
  byFirst.set(first, [...(byFirst.get(first) ?? []), part]);
}

/** Splits where every part is known, or all but the first; undefined when the word stays whole. */
function split(word: string): string[] | undefined {
  if (word.length < 6) return undefined;
  const all = knownParts(word, 0);
  if (all !== undefined) return all;
  for (let at = 4; at <= word.length - 4; at++) {
    const rest = knownParts(word, at);
    if (rest !== undefined) return [word.slice(0, at).replace(/s$/, ""), ...rest];
  }
  return undefined;
}

const joints = ["", "s", "es", "n", "en", "e", "er", "ern"];

function knownParts(word: string, from: number): string[] | undefined {
  if (from === word.length) return [];
  for (const part of byFirst.get(word.slice(from, from + 2)) ?? []) {
    if (!word.startsWith(part, from)) continue;
    for (const joint of joints) {
      if (!word.startsWith(joint, from + part.length)) continue;
      const rest = knownParts(word, from + part.length + joint.length);
      if (rest !== undefined) return [part, ...rest];
    }
  }
  return undefined;
}

function canonical(word: string): string {
  const short = abbreviations[word] ?? word;
  const cut = stem(short);
  return sameWord[short] ?? sameWord[cut] ?? (weakWords.has(short) ? short : cut);
}

/** "daecher" → "dach": plurals with an umlaut, before a compound is split. */
function singular(word: string): string {
  return word.replace(/ae(us|ch|um|tz|d|rten)(?:er|e|)n?(?=$|[a-z]{3})/g, "a$1");
}

/** Cuts German endings; crude on purpose, both sides are cut alike. */
function stem(word: string): string {
  if (word.length < 4) return word;
  const plural = word.replace(/innen$/, "");
  const cut = plural.replace(/(?:ern|en|er|es|em|e|n|s)$/, "");
  return cut.length >= 3 ? cut : plural;
}

function weigh(stem: string): { weight: number; name: boolean } {
  if (weakWords.has(stem) || stem.length < 2) return { weight: weakWeight, name: false };
  const name = !knownStems.has(stem) && !directions.has(stem);
  return { weight: name ? nameWeight : 1, name };
}

function streetName(folded: string, stems: readonly string[]): string | undefined {
  const first = stems[0];
  const last = stems.at(-1);
  if (stems.length < 2 || first === undefined || last === undefined) return undefined;
  const ending = [...streetEndings].some((word) => canonical(word) === last);
  return ending && !streetKinds.has(first)
    ? stems.join("+")
    : folded.endsWith("str")
      ? stems.join("+")
      : undefined;
}
