import { remembering } from "../../wording/remembering.ts";
import { directionIn } from "./directions.ts";
import { stem } from "./foldWord.ts";
import { type SlipIndex, slipIndex } from "./slipIndex.ts";
import { edits, misspelt } from "./typo.ts";

/** Takes folded compounds apart by the words it knows. */
export interface Splitter {
  /** Stems of the parts; a word that is no compound of known words stays whole. */
  split(word: string, short?: boolean): readonly string[];
  /** Whether a stem is a word of the trade, not a name. */
  knows(stem: string): boolean;
  /** Made of known words alone, none corrected. */
  spells(word: string): boolean;
  /** A slip of the finger away from a known word, or from several. */
  resembles(stem: string): boolean;
}

interface Atoms {
  /** By what `startOf` makes of their first letters, longest first. */
  readonly byStart: ReadonlyMap<number, readonly string[]>;
  /** Stem → the word as the dictionary has it. */
  readonly stems: ReadonlyMap<string, string>;
  readonly slips: SlipIndex;
}

const shortestSplit = 6;
const shortestUnknown = 4;
const joints = ["", "s", "n", "en", "e", "er", "es", "ern"];
const startLength = 3;

/** A splitter that knows `parts` and, of `words`, those that are no compounds of shorter ones. */
export function makeSplitter(parts: Iterable<string>, words: Iterable<string>): Splitter {
  const byStart = atomsOf(parts, words);
  const stems = new Map<string, string>();
  for (const word of words) stems.set(stem(word), word);
  for (const atoms of byStart.values()) for (const word of atoms) stems.set(stem(word), word);
  const all: Atoms = { byStart, stems, slips: slipIndex(whole(stems)) };
  let sorted: readonly string[] | undefined; // few texts hold words cut short
  const long = remembering(2000, (word) => {
    sorted ??= [...stems.keys()].sort();
    return shortestFrom(word, sorted);
  });
  const splitOnce = remembering(20_000, (word) => splitWord(word, all));
  return {
    split: (word, short = false) =>
      short ? longForm(splitOnce(word), stems, long) : splitOnce(word),
    knows: (word) => stems.has(word),
    spells: (word) => stems.has(stem(word)) || allKnown(word, 0, byStart) !== undefined,
    resembles: (word) => all.slips(word).length > 0,
  };
}

/** Stems, and where they are short the words as well. */
function whole(stems: Atoms["stems"]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const [cut, word] of stems) {
    found.add(cut);
    if (cut.length < 8) found.add(word);
  }
  return found;
}

/** A number for the three letters at a place, NaN where fewer are left. Others may share it: the letters are looked at. */
const startOf = (word: string, at: number) =>
  word.charCodeAt(at) + 512 * word.charCodeAt(at + 1) + 262_144 * word.charCodeAt(at + 2);

/** The words that others are made of. */
function atomsOf(parts: Iterable<string>, words: Iterable<string>): Atoms["byStart"] {
  const byStart = new Map<number, string[]>();
  const add = (atom: string) => {
    const start = startOf(atom, 0);
    const known = byStart.get(start);
    if (known === undefined) byStart.set(start, [atom]);
    else if (!known.includes(atom)) {
      const shorter = known.findIndex(({ length }) => length < atom.length);
      known.splice(shorter < 0 ? known.length : shorter, 0, atom);
    }
  };
  for (const part of parts) if (part.length >= startLength) formsOf(part).forEach(add);
  for (const word of shortestFirst(words))
    if (word.length >= 5 && allKnown(word, 0, byStart) === undefined) formsOf(word).forEach(add);
  return byStart;
}

/** Each word once; those of one length by their letters. */
function shortestFirst(words: Iterable<string>): readonly string[] {
  const byLength: string[][] = [];
  for (const word of new Set(words)) {
    const alike = byLength[word.length];
    if (alike === undefined) byLength[word.length] = [word];
    else alike.push(word);
  }
  return byLength.flatMap((alike) => alike.sort());
}

/** "Gymn." is the shortest known word that begins so; also at the end of a compound. */
function longForm(
  parts: readonly string[],
  stems: Atoms["stems"],
  long: (word: string) => string | undefined
): readonly string[] {
  const last = parts.at(-1) ?? "";
  if (stems.has(last) || last.length < 3) return parts;
  return [...parts.slice(0, -1), long(last) ?? last];
}

/** The shortest of sorted words that begin so. */
function shortestFrom(start: string, sorted: readonly string[]): string | undefined {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? "") < start) low = middle + 1;
    else high = middle;
  }
  let shortest: string | undefined;
  for (let at = low; sorted[at]?.startsWith(start); at++) {
    const word = sorted[at] ?? "";
    if (shortest === undefined || word.length < shortest.length) shortest = word;
  }
  return shortest;
}

/** "Schule" stands as "Schul" in "Schulhof", "Zentrum" as "Zentren" behind others. */
function formsOf(part: string): readonly string[] {
  if (part.length > 4 && part.endsWith("e")) return [part, part.slice(0, -1)];
  return part.length > 6 && part.endsWith("um") ? [part, `${part.slice(0, -2)}en`] : [part];
}

function splitWord(word: string, atoms: Atoms): readonly string[] {
  if (/\d/.test(word) || word.length < startLength) return [word];
  const whole = stem(word);
  const all = allKnown(word, 0, atoms.byStart) ?? genitive(word, atoms);
  if (all !== undefined) return all.map(stem);
  if (atoms.stems.has(whole)) return [whole];
  const corrected = atoms.stems.get(meant(whole, atoms) ?? meant(word, atoms) ?? "");
  if (corrected !== undefined)
    return allKnown(corrected, 0, atoms.byStart)?.map(stem) ?? [stem(corrected)];
  const rest = word.startsWith("e") ? allKnown(word.slice(1), 0, atoms.byStart) : undefined;
  if (rest !== undefined && word.length > shortestSplit) return ["elektr", ...rest.map(stem)];
  if (word.length < shortestSplit) return [whole];
  return ofDirection(word, atoms) ?? halfKnown(word, atoms) ?? [whole];
}

/** "des Wasserspenders": an ending behind an ending. */
function genitive(word: string, { byStart }: Atoms): readonly string[] | undefined {
  return /[^s]s$/.test(word) && word.length > shortestSplit
    ? allKnown(word.slice(0, -1), 0, byStart)
    : undefined;
}

/** Every part known; the longest first part that works wins. */
function allKnown(
  word: string,
  from: number,
  byStart: Atoms["byStart"]
): readonly string[] | undefined {
  if (from === word.length) return [];
  for (const part of byStart.get(startOf(word, from)) ?? []) {
    if (!word.startsWith(part, from)) continue;
    for (const joint of joints) {
      const next = from + part.length + joint.length;
      if (next > word.length || !word.startsWith(joint, from + part.length)) continue;
      const rest = allKnown(word, next, byStart);
      if (rest !== undefined) return [part, ...rest];
    }
  }
  return undefined;
}

/** "Südtangente" is the "Tangente Süd". */
function ofDirection(word: string, { byStart }: Atoms): readonly string[] | undefined {
  const direction = directionIn(word);
  const rest = word.slice(direction?.length);
  if (direction === undefined || rest.length < 6) return undefined;
  return [stem(direction), ...(allKnown(rest, 0, byStart)?.map(stem) ?? [stem(rest)])];
}

/** One part is unknown, or known and mistyped: "Straßenbeleuchtugn", "Amselgrundschule". */
function halfKnown(word: string, atoms: Atoms): readonly string[] | undefined {
  for (let at = shortestUnknown; at <= word.length - shortestUnknown; at++) {
    const tail = allKnown(word.slice(at), 0, atoms.byStart);
    if (tail !== undefined) return [...unknown(word.slice(0, at), atoms), ...tail.map(stem)];
  }
  for (let at = word.length - 5; at >= shortestUnknown; at--) {
    const head = allKnown(word.slice(0, at), 0, atoms.byStart);
    const rest = word.slice(at);
    const slip = head && (meant(stem(rest), atoms) ?? meant(rest, atoms));
    if (head !== undefined && slip !== undefined) return [...head.map(stem), slip];
  }
  return undefined;
}

function unknown(part: string, atoms: Atoms): readonly string[] {
  const cut = stem(part.replace(/(?<=[^su])s$/, ""));
  const known = meant(cut, atoms);
  if (known === undefined) return [cut];
  return allKnown(atoms.stems.get(known) ?? known, 0, atoms.byStart)?.map(stem) ?? [known];
}

/** The one known word that differs by a slip of the finger. */
function meant(word: string, { stems, slips }: Atoms): string | undefined {
  if (stems.has(word)) return word;
  const near = new Set(
    slips(word)
      .filter((known) => misspelt(known, word))
      .map((known) => (stems.has(known) ? known : stem(known)))
  );
  const slight = near.size > 1 ? [...near].filter((known) => edits(known, word) === 1) : [...near];
  return slight.length === 1 ? slight[0] : undefined;
}
