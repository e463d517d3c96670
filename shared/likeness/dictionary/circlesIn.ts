/**
 * Circles of words, as data: what people speak of when they speak of one thing, although no two of the
 * words mean the same. A line names the thing, then the words:
 *   Fernwärme: Nahwärme, Hausstation, Hausanschluss Wärme
 * A word also counts as the beginning of another or, when long enough, as a part of one; of an entry of
 * several words a text needs all, in any order.
 */
import { ownCircles } from "./circles/ownCircles.ts";
import { foldWord, stem } from "./foldWord.ts";
import { type Piece, perPiece, piecesOf } from "./piecesOf.ts";

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

/** What one word of a text brings: circles by itself, and stems, by number, that make some together with others. */
interface Brought {
  readonly circles: readonly number[];
  readonly stems: readonly number[];
}

/** An entry of several words, its stems by number. */
interface Joint {
  readonly circle: number;
  readonly stems: readonly number[];
}

interface Circles {
  readonly names: readonly string[];
  /** What a piece of a text brings. */
  brought(piece: string): Brought;
  /** Entries of several words, by the number of their first stem; none for most. */
  readonly joint: readonly (readonly Joint[] | undefined)[];
  readonly said: Notes;
  readonly found: Notes;
}

let own: Circles | undefined;

const ownOnes = (): Circles => {
  own ??= readCircles(ownCircles);
  return own;
};

/** What a circle is about: "Fernwärme". */
export const nameOfCircle = (circle: number): string => ownOnes().names[circle] ?? "";

/** What a text speaks of; umlauts, endings and hyphens do not matter. */
export const circlesIn = (text: string): Spoken => circlesAmong(piecesOf(text));

/** The same of a text that is in pieces already (piecesOf). */
export function circlesAmong(pieces: readonly Piece[]): Spoken {
  const all = ownOnes();
  const { said, found } = all;
  said.open();
  found.open();
  // Tens of thousands of texts come by: these loops leave nothing to be thrown away.
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece === undefined) continue;
    const { circles, stems } = broughtBy(piece, all);
    for (let one = 0; one < circles.length; one++) found.note(circles[one] ?? 0, at);
    for (let one = 0; one < stems.length; one++) said.note(stems[one] ?? 0, at);
  }
  for (let one = 0; one < said.count(); one++) noteJoint(said.nth(one), all);
  const circles = found.all().sort((a, b) => a - b);
  return { circles, words: circles.map(found.at) };
}

const broughtBy = perPiece(({ text }, { brought }: Circles) => brought(text));

/** Circles by entries of several words of which this is the first. */
function noteJoint(first: number, { joint, said, found }: Circles): void {
  for (const { circle, stems } of joint[first] ?? noJoint)
    if (stems.every(said.has)) found.note(circle, said.at(first));
}

const noJoint: readonly Joint[] = [];

/** By which word of a text something was said first; used again for the next text, so that none needs a map of its own. */
interface Notes {
  open(): void;
  note(what: number, at: number): void;
  has(what: number): boolean;
  at(what: number): number;
  count(): number;
  /** What was said, in order. */
  nth(number: number): number;
  /** The same as a list of its own. */
  all(): number[];
}

function newNotes(most: number): Notes {
  const [turns, places, noted] = [
    new Uint32Array(most),
    new Uint32Array(most),
    new Uint32Array(most),
  ];
  let [turn, count] = [0, 0];
  const has = (what: number) => turns[what] === turn;
  return {
    open() {
      turn++;
      count = 0;
    },
    note(what, at) {
      if (has(what)) return;
      turns[what] = turn;
      places[what] = at;
      noted[count++] = what;
    },
    has,
    at: (what) => places[what] ?? 0,
    count: () => count,
    nth: (number) => noted[number] ?? 0,
    all: () => Array.from({ length: count }, (_, number) => noted[number] ?? 0),
  };
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

const joined = (word: string) => word.replace(/[^\p{L}\p{N}]/gu, "");

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
  const numbers = new Map<string, number>();
  for (const entry of [...joint.values()].flat())
    for (const one of entry.stems) if (!numbers.has(one)) numbers.set(one, numbers.size);
  const numbered = (stems: readonly string[]) => stems.flatMap((one) => numbers.get(one) ?? []);
  const brought = (word: string): Brought => {
    const parts = partsOf(foldWord(joined(word)), all);
    if (parts.length === 0) return nothing;
    const circles = parts.flatMap((part) => (alone.get(part) ?? []).map(({ circle }) => circle));
    return { circles: [...new Set(circles)], stems: numbered(parts) };
  };
  return {
    names: lines.map(({ name }) => name),
    brought,
    joint: [...numbers.keys()].map((first) =>
      joint.get(first)?.map(({ circle, stems }) => ({ circle, stems: numbered(stems) }))
    ),
    said: newNotes(numbers.size),
    found: newNotes(lines.length),
  };
}

function linesOf(text: string) {
  const lines = text
    .replace(/\n[ \t]+(?=\S)/g, " ")
    .split("\n")
    .filter((line) => line.includes(":"));
  return lines.map((line, circle) => {
    const [name = "", words = ""] = line.split(":").map((part) => part.trim());
    const said = words.split(",").map((entry) =>
      piecesOf(entry)
        .filter(({ text: piece }) => piece !== "")
        .map(({ text: piece }) => foldWord(joined(piece)))
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
