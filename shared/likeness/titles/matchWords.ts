import { typo } from "../dictionary/typo.ts";
import { isShortForm, standsFor } from "./shortForms.ts";
import type { TitleWord, TitleWords } from "./titleWords.ts";

type Pair = readonly [TitleWord, TitleWord];

/** Which words of two titles say the same, which nearly, which stand alone. */
export interface Match {
  readonly shared: readonly TitleWord[];
  readonly pairs: readonly Pair[];
  readonly typos: readonly Pair[];
  /** Near, but not the same, as the dictionary says: "Beratung", "Information". */
  readonly related: readonly Pair[];
  readonly onlyA: readonly TitleWord[];
  readonly onlyB: readonly TitleWord[];
}

/** Pairs the words of two titles, each at most once: same, mistyped, related. */
export function matchWords(a: TitleWords, b: TitleWords): Match {
  const pairs: Pair[] = [];
  const restA: TitleWord[] = [];
  for (const word of a.words) {
    const other = b.byStem.get(word.stem);
    if (other === undefined) restA.push(word);
    else pairs.push([word, other]);
  }
  const left = b.words.filter(({ stem }) => !a.byStem.has(stem));
  const typos = takePairs(restA, left, mistyped);
  const [akin, short] = [takePairs(restA, left, near), shortened(restA, left)];
  const related = short.length === 0 ? akin : [...akin, ...short];
  const shared = pairs.map(([word]) => word);
  return { shared, pairs, typos, related, onlyA: restA, onlyB: left };
}

/** Takes the pairs that fit out of both lists. */
function takePairs(
  a: TitleWord[],
  b: TitleWord[],
  fits: (one: TitleWord, other: TitleWord) => boolean
): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let at = 0; at < a.length && b.length > 0; ) {
    const pair = pairAt(a[at], b, fits);
    if (pair === undefined) {
      at++;
      continue;
    }
    pairs.push(pair);
    a.splice(at, 1);
    b.splice(b.indexOf(pair[1]), 1);
  }
  return pairs;
}

function pairAt(
  one: TitleWord | undefined,
  others: readonly TitleWord[],
  fits: (one: TitleWord, other: TitleWord) => boolean
): Pair | undefined {
  for (const other of others) if (one !== undefined && fits(one, other)) return [one, other];
  return undefined;
}

const none: readonly Pair[] = [];

/** A short form on one side and, on the other, the one or two words it stands for. */
function shortened(a: TitleWord[], b: TitleWord[]): readonly Pair[] {
  const [ours, theirs] = [takeShort(a, b), takeShort(b, a)];
  if (ours.length === 0 && theirs.length === 0) return none;
  return [...ours, ...theirs.map(([one, other]): Pair => [other, one])];
}

function takeShort(shorts: TitleWord[], full: TitleWord[]): readonly Pair[] {
  if (full.length === 0 || !shorts.some(isShortForm)) return none;
  return shorts.filter(isShortForm).flatMap((short): readonly Pair[] => {
    for (const length of [1, 2]) {
      const at = full.findIndex((_, from) => standsFor(short.text, spelled(full, from, length)));
      const [word] = at < 0 ? [] : full.splice(at, length);
      if (word === undefined) continue;
      shorts.splice(shorts.indexOf(short), 1);
      return [[short, word]];
    }
    return [];
  });
}

const spelled = (words: readonly TitleWord[], from: number, length: number) =>
  words
    .slice(from, from + length)
    .map(({ text }) => text)
    .join(" ");

/** Two words of the trade are two words, however alike they look. */
function mistyped(one: TitleWord, other: TitleWord): boolean {
  return one.name && other.name && typo(one.stem, other.stem);
}

function near(one: TitleWord, other: TitleWord): boolean {
  return one.near?.has(other.stem) ?? false;
}
