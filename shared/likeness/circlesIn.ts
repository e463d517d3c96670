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

/** What one word of a text brings: circles by itself, and stems that make some together with others. */
interface Brought {
  readonly circles: readonly string[];
  readonly stems: readonly string[];
}

interface Circles {
  brought(word: string): Brought;
  /** Entries of several words, by their first stem. */
  readonly joint: ReadonlyMap<string, readonly Entry[]>;
}

let own: Circles | undefined;

/** The circles that a text belongs to, each with the word that says so first. */
export function circlesIn(text: string): ReadonlyMap<string, string> {
  own ??= readCircles(ownCircles);
  const found = new Map<string, string>();
  const said = new Map<string, string>();
  for (const word of wordsOf(text)) {
    const { circles, stems } = own.brought(word);
    for (const circle of circles) note(found, circle, word);
    for (const one of stems) note(said, one, word);
  }
  for (const [one, word] of said) {
    const whole = own.joint.get(one)?.filter(({ stems }) => stems.every((each) => said.has(each)));
    for (const { circle } of whole ?? []) note(found, circle, word);
  }
  return found;
}

function note(words: Map<string, string>, key: string, word: string): void {
  if (!words.has(key)) words.set(key, word);
}

/** "Re-Zertifizierung" and "P+R" are one word. */
const wordsOf = (text: string) =>
  text.replace(/(?<=\p{L})[-+&](?=\p{L})/gu, "").match(/[\p{L}\p{N}]+/gu) ?? [];

const mostWords = 20_000;
const nothing: Brought = { circles: [], stems: [] };

function readCircles(text: string): Circles {
  const entries = entriesOf(text);
  const alone = new Map<string, Entry[]>();
  const joint = new Map<string, Entry[]>();
  for (const entry of entries) {
    const [first = ""] = entry.stems;
    const shelf = entry.stems.length === 1 ? alone : joint;
    shelf.set(first, [...(shelf.get(first) ?? []), entry]);
  }
  const all = new Set(entries.flatMap(({ stems }) => stems));
  const together = new Set([...joint.values()].flat().flatMap(({ stems }) => stems));
  const brought = remembering(mostWords, (word): Brought => {
    const parts = partsOf(foldWord(word), all);
    if (parts.length === 0) return nothing;
    const circles = parts.flatMap((part) => (alone.get(part) ?? []).map(({ circle }) => circle));
    return { circles: [...new Set(circles)], stems: parts.filter((part) => together.has(part)) };
  });
  return { brought, joint };
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
