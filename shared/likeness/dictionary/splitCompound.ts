import { remembering } from "../../wording/remembering.ts";
import {
  type AtomsByStart,
  allKnown,
  atomsOf,
  longestCompound,
  startLength,
} from "./compoundAtoms.ts";
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
  readonly byStart: AtomsByStart;
  /** Stem → the word as the dictionary has it. */
  readonly stems: ReadonlyMap<string, string>;
  readonly slips: SlipIndex;
}

const shortestSplit = 6;
const shortestUnknown = 4;

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

function splitWord(word: string, atoms: Atoms): readonly string[] {
  if (/\d/.test(word) || word.length < startLength) return [word];
  const whole = stem(word);
  if (word.length > longestCompound) return [whole];
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
