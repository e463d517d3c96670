/**
 * Circles of words, as data: what people speak of when they speak of one thing, although no two of the
 * words mean the same. A line names the thing, then the words:
 *   Fernwärme: Nahwärme, Hausstation, Hausanschluss Wärme
 * A word also counts as the beginning of another or, when long enough, as a part of one; of an entry of
 * several words a text needs all, in any order.
 */
import { remembering } from "../wording/remembering.ts";
import { ownCircles } from "./circles/ownCircles.ts";
import { foldWord, stem } from "./foldWord.ts";

interface Entry {
  readonly circle: string;
  readonly stems: readonly string[];
}

interface Circles {
  /** By their first stem. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** Stems of a word that entries have. */
  stemsIn(word: string): readonly string[];
}

let own: Circles | undefined;

/** Names of the circles that a text belongs to. */
export const circlesIn = remembering(5000, (text) => {
  own ??= readCircles(ownCircles);
  const { entries, stemsIn } = own;
  const found = new Set(wordsOf(text).flatMap((word) => stemsIn(word)));
  const circles = [...found].flatMap((one) =>
    (entries.get(one) ?? [])
      .filter(({ stems }) => stems.every((each) => found.has(each)))
      .map(({ circle }) => circle)
  );
  return new Set(circles);
});

/** "Re-Zertifizierung" and "P+R" are one word. */
const wordsOf = (text: string) =>
  text.replace(/(?<=\p{L})[-+&](?=\p{L})/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];

const mostWords = 20_000;

function readCircles(text: string): Circles {
  const entries = new Map<string, Entry[]>();
  for (const { circle, stems } of entriesOf(text)) {
    const [first = ""] = stems;
    entries.set(first, [...(entries.get(first) ?? []), { circle, stems }]);
  }
  const stems = new Set([...entries.values()].flat().flatMap((entry) => entry.stems));
  return { entries, stemsIn: remembering(mostWords, (word) => partsOf(foldWord(word), stems)) };
}

function entriesOf(text: string): readonly Entry[] {
  return text
    .replace(/\n[ \t]+(?=\S)/g, " ")
    .split("\n")
    .flatMap((line) => {
      const [circle = "", words = ""] = line.split(":").map((part) => part.trim());
      const said = words.split(",").map((entry) => wordsOf(entry).map((word) => foldWord(word)));
      return said.flatMap((entry) =>
        entry.length === 0 ? [] : [{ circle, stems: entry.map(shortened) }]
      );
    });
}

const shortened = (word: string) => (word.length > 4 ? stem(word) : word);

/** The stems that stand in a word, at its beginning or, when they are long enough, behind. */
function partsOf(word: string, stems: ReadonlySet<string>): readonly string[] {
  const parts: string[] = [];
  for (let from = 0; from <= word.length - shortest; from++) {
    for (let to = from + shortest; to <= word.length; to++) {
      const part = word.slice(from, to);
      if (stems.has(part) && counts(part.length, from, word.length - to)) parts.push(part);
    }
  }
  return parts;
}

const shortest = 2;

/** Whether a part of such a length tells anything with so many letters before and behind it. */
function counts(length: number, before: number, behind: number): boolean {
  if (length <= 3) return before === 0 && behind <= 1;
  if (length === 4) return before === 0 && (behind <= 2 || behind >= 4);
  if (length === 5) return before === 0 || (before >= 4 && behind <= 2);
  return before === 0 || before >= 3;
}
