import { fold } from "../wording/fold.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What words say: one value, or nothing certain. */
export type WordReader = (text: string) => string | undefined;

/** Words that a cell may hold beside the one that counts: "Planung läuft" is planning, not running. */
const weak = new Set([
  ..."laeuft laufend fertig erledigt abgeschlossen beendet umgesetzt offen neu spaeter bau antrag amt verwaltung".split(
    " "
  ),
  ..."ja nein x j n p f i d k m l g ok gut v ks ka pa fa mf kf lf ws ak kt bi fb fd frei online schutz dialog".split(
    " "
  ),
]);
const denial = /(?:^| )(?:nicht|kein|keine|ohne|statt|nie)(?: |$)/;
const longestCell = 80;

/** A text as words are compared: folded, without marks between and around them ("n.q." → "n q"). */
export function wordKey(text: string): string {
  return fold(text)
    .replace(/[.,;:!()[\]{}*_/|•·-]+/g, " ")
    .replace(/ ?([<>≤≥=]+) ?/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

interface Index {
  readonly byKey: ReadonlyMap<string, string>;
  readonly longest: number;
}
const indexes = new WeakMap<Vocabulary, Index>();

function indexOf(vocabulary: Vocabulary): Index {
  const known = indexes.get(vocabulary);
  if (known) return known;
  const byKey = new Map<string, string>();
  for (const value of Object.keys(vocabulary)) byKey.set(wordKey(value), value);
  for (const [value, others] of Object.entries(vocabulary)) {
    for (const word of others) {
      const key = wordKey(word);
      if (!byKey.has(key)) byKey.set(key, value);
    }
  }
  const longest = Math.max(...[...byKey.keys()].map((key) => key.split(" ").length));
  const index = { byKey, longest };
  indexes.set(vocabulary, index);
  return index;
}

/** The value whose word the text is, and nothing else. */
export function exactWord(vocabulary: Vocabulary, text: string): string | undefined {
  return indexOf(vocabulary).byKey.get(wordKey(text));
}

/** The one value that a short text speaks of; undefined when none or several, or when it denies. */
export function containedWord(vocabulary: Vocabulary, text: string): string | undefined {
  if (text.length > longestCell) return undefined;
  const { strong, feeble, rest } = scan(indexOf(vocabulary), wordKey(text).split(" "));
  if (denial.test(rest)) return undefined;
  return only(strong.size > 0 ? strong : feeble);
}

const only = (found: ReadonlySet<string>) => (found.size === 1 ? [...found][0] : undefined);

/** Longest known phrases from left to right. */
function scan({ byKey, longest }: Index, words: readonly string[]) {
  const strong = new Set<string>();
  const feeble = new Set<string>();
  const rest: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longest, words.length - at);
    let key = words.slice(at, at + length).join(" ");
    while (length > 1 && !byKey.has(key)) key = words.slice(at, at + --length).join(" ");
    const value = byKey.get(key);
    if (value === undefined) rest.push(key);
    else (weak.has(key) ? feeble : strong).add(value);
    at += length;
  }
  return { strong, feeble, rest: rest.join(" ") };
}
