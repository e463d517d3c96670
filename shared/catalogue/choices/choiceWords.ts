import { fold } from "../../wording/fold.ts";
import { remembering } from "../../wording/remembering.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Words that a cell may hold beside the one that counts: "Planung läuft" is planning, not running. */
const weak = new Set([
  ..."laeuft laufend fertig erledigt abgeschlossen beendet umgesetzt offen neu spaeter bau antrag amt verwaltung".split(
    " "
  ),
  ..."ja nein x j n p f i d k m l g ok gut v ks ka pa fa mf kf lf ws ak kt bi fb fd frei online schutz dialog".split(
    " "
  ),
]);
const denial =
  /(?:^| )(?:nicht|kein|keine|ohne|statt|nie|wird|werden|soll|sollen|muss|fehlt|fehlen|ausstehend|abwarten|teilweise|tlw|teils|fast|bald)(?: |$)/;
/** "Umsetzung ab 2026", "Abschluss 2027": when, not how far. "im Bau seit 2025" is no such thing. */
const planned =
  /(?<!(?:^| )(?:im|in|der) )(?:^| )(?:umsetzung|bau|ausfuehrung|realisierung|durchfuehrung|betrieb|abschluss|start|beginn|beschluss) (?:ab|in|im|fuer|erst|spaeter|vorgesehen|voraussichtlich|vsl|soll|steht|bis|ende|anfang|mitte|\d)/;
/** "zu 80 % umgesetzt" is not yet. */
const inPart = /(?<!\d)\d{1,2} ?%/;
const clauses = /\s*(?:[,;:()\n]|\s[-–—]\s)\s*/;
const alternatives = /\s*(?:\/|\boder\b|\bbzw\.|\bund\b)\s*/;
const longestCell = 80;

/** Typed faces as signs: ":-)" → "🙂". */
const withoutSmileys = (text: string) =>
  /[:;]-?[)|(/]/.test(text)
    ? text
        .replace(/[:;]-?\)/g, "🙂")
        .replace(/[:;]-?[|/]/g, "😐")
        .replace(/[:;]-?\(/g, "🙁")
    : text;

/** A text as words are compared: folded, without marks between and around them ("n.q." → "n q"). */
export const wordKey = remembering(3000, (text) =>
  fold(withoutSmileys(text))
    .replace(/[.,;:!()[\]{}*_/|+•·-]+/g, " ")
    .replace(/ ?([<>≤≥=]+) ?/g, "$1")
    .replace(/\s+/g, " ")
    .trim()
);

const hasLetter = (key: string) => /[^\d ,.€%-]/.test(key);

interface Index {
  readonly byKey: ReadonlyMap<string, string>;
  readonly longest: number;
  /** No word is a bare figure, so none is looked for among figures. */
  readonly isLettered: boolean;
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
  const index = { byKey, longest, isLettered: [...byKey.keys()].every(hasLetter) };
  indexes.set(vocabulary, index);
  return index;
}

/** The value whose word the text is, and nothing else. */
export function exactWord(vocabulary: Vocabulary, text: string): string | undefined {
  return indexOf(vocabulary).byKey.get(wordKey(text));
}

/** Parts of a cell that stand for themselves: "im Bau (verzögert)" → "im Bau", "verzögert". */
export const clausesOf = (text: string): readonly string[] =>
  text.split(clauses).filter((part) => part !== "");

/** The value that a cell's first clause states or its words speak of; undefined when unsure or denied. */
export function spokenWord(vocabulary: Vocabulary, text: string): string | undefined {
  const key = wordKey(text);
  if (indexOf(vocabulary).isLettered && !hasLetter(key)) return undefined;
  if (planned.test(key) || inPart.test(key)) return undefined;
  const named = new Set(text.split(alternatives).map((part) => exactWord(vocabulary, part)));
  named.delete(undefined);
  if (named.size > 1) return undefined;
  const [first = ""] = clausesOf(text);
  return exactWord(vocabulary, first) ?? containedWord(vocabulary, key);
}

/** The one value whose words a short text holds. */
function containedWord(vocabulary: Vocabulary, key: string): string | undefined {
  if (key.length > longestCell) return undefined;
  const { strong, feeble, rest } = scan(indexOf(vocabulary), key.split(" "));
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
    // "D-99812" is a number of something, no short form of "direkt".
    const value = key.length === 1 && words.length > 1 ? undefined : byKey.get(key);
    if (value === undefined) rest.push(key);
    else (weak.has(key) ? feeble : strong).add(value);
    at += length;
  }
  return { strong, feeble, rest: rest.join(" ") };
}
