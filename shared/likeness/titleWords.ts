import { remembering } from "./remembering.ts";
import { directions, fillWords, streetEndings, streetKinds, weakWords } from "./titleVocabulary.ts";
import { canonical, isKnownStem, partsOf, stem } from "./wordParts.ts";

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
export const titleWords: (title: string) => TitleWords = remembering(takenApart);
const partsKnown = remembering(partsOf);
const weightKnown = remembering(weigh);

function takenApart(title: string): TitleWords {
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
    const stems = partsKnown(folded);
    const street = streetName(folded, stems);
    if (street !== undefined) streets.set(street, token);
    for (const stem of stems) {
      if (directions.has(stem)) points.add(stem);
      if (words.has(stem)) continue;
      const { weight, name } = weightKnown(stem);
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

function weigh(stem: string): { weight: number; name: boolean } {
  if (weakWords.has(stem) || stem.length < 2) return { weight: weakWeight, name: false };
  const name = !isKnownStem(stem) && !directions.has(stem);
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
