/**
 * Circles of words, as data: what people speak of when they speak of one thing, although no two of the
 * words mean the same. A line names the thing, then the words:
 *   Fernwärme: Nahwärme, Hausstation, Hausanschluss Wärme
 * A word also counts as the beginning of another or, when long enough, as a part of one; of an entry of
 * several words a text needs all, in any order.
 */
import { remembering } from "../../wording/remembering.ts";
import { ownCircles } from "./circles/ownCircles.ts";
import { foldWord, stem } from "./foldWord.ts";

/** The circles that a text belongs to, by their numbers in ascending order. */
export interface Spoken {
  readonly circles: readonly number[];
  /** For each of them which word of the text says so first. */
  readonly words: readonly number[];
}

interface Entry {
  readonly circle: number;
  readonly stems: readonly string[];
}

/** What one word of a text brings: circles by itself, and stems that make some together with others. */
interface Brought {
  readonly circles: readonly number[];
  readonly stems: readonly string[];
}

interface Circles {
  readonly names: readonly string[];
  brought(word: string): Brought;
  /** Entries of several words, by their first stem. */
  readonly joint: ReadonlyMap<string, readonly Entry[]>;
}

let own: Circles | undefined;

const ownOnes = (): Circles => {
  own ??= readCircles(ownCircles);
  return own;
};

/** What a circle is about: "Fernwärme". */
export const nameOfCircle = (circle: number): string => ownOnes().names[circle] ?? "";

/** What a text speaks of; umlauts, endings and hyphens do not matter. */
export function circlesIn(text: string): Spoken {
  const { brought, joint } = ownOnes();
  const found: Said<number> = { what: [], at: [] };
  const said: Said<string> = { what: [], at: [] };
  wordsOf(text).forEach((word, at) => {
    const { circles, stems } = brought(word);
    for (const circle of circles) note(found, circle, at);
    for (const one of stems) note(said, one, at);
  });
  said.what.forEach((one, place) => {
    for (const { circle, stems } of joint.get(one) ?? [])
      if (saysAll(said, stems)) note(found, circle, said.at[place] ?? 0);
  });
  const circles = found.what.toSorted((a, b) => a - b);
  return { circles, words: circles.map((circle) => found.at[found.what.indexOf(circle)] ?? 0) };
}

/** A text says few things: to look through them is faster than to keep a map of them. */
interface Said<What> {
  readonly what: What[];
  /** By which word of the text each was said first. */
  readonly at: number[];
}

function saysAll({ what }: Said<string>, stems: readonly string[]): boolean {
  for (const one of stems) if (!what.includes(one)) return false;
  return true;
}

function note<What>({ what, at }: Said<What>, one: What, place: number): void {
  if (what.includes(one)) return;
  what.push(one);
  at.push(place);
}

/** Circles of both, as places in the one and in the other. */
export function sharedCircles(
  { circles: a }: Spoken,
  { circles: b }: Spoken
): readonly (readonly [number, number])[] {
  const shared: (readonly [number, number])[] = [];
  let [one, other] = [0, 0];
  while (one < a.length && other < b.length) {
    const apart = (a[one] ?? 0) - (b[other] ?? 0);
    if (apart === 0) shared.push([one, other]);
    if (apart <= 0) one++;
    if (apart >= 0) other++;
  }
  return shared;
}

/** "Re-Zertifizierung" and "P+R" are one word. */
const wordsOf = (text: string) => text.split(/[\s.,;:!?()[\]"„“”‚‘’»«›‹…•·|=/–—]+/);
const joined = (word: string) => word.replace(/[^\p{L}\p{N}]/gu, "");

const mostWords = 20_000;
const nothing: Brought = { circles: [], stems: [] };

function readCircles(text: string): Circles {
  const lines = linesOf(text);
  const entries = lines.flatMap(({ entries: own }) => own);
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
    const parts = partsOf(foldWord(joined(word)), all);
    if (parts.length === 0) return nothing;
    const circles = parts.flatMap((part) => (alone.get(part) ?? []).map(({ circle }) => circle));
    return { circles: [...new Set(circles)], stems: parts.filter((part) => together.has(part)) };
  });
  return { names: lines.map(({ name }) => name), brought, joint };
}

function linesOf(text: string) {
  const lines = text
    .replace(/\n[ \t]+(?=\S)/g, " ")
    .split("\n")
    .filter((line) => line.includes(":"));
  return lines.map((line, circle) => {
    const [name = "", words = ""] = line.split(":").map((part) => part.trim());
    const said = words.split(",").map((entry) =>
      wordsOf(entry)
        .filter(Boolean)
        .map((word) => foldWord(joined(word)))
    );
    const entries = said.flatMap((entry): readonly Entry[] =>
      entry.length === 0 ? [] : [{ circle, stems: entry.map(shortened) }]
    );
    return { name, entries };
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
