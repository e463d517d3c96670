import {
  abbreviations,
  compoundParts,
  directions,
  fillWords,
  sameWord,
  weakWords,
} from "./titleVocabulary.ts";

/** "radwegeausbau" → rad, weg, ausbau; "Mühlenstr." → muehl, strasse. */
export function partsOf(folded: string): string[] {
  const long = abbreviations[folded] ?? singular(folded).replace(/str$/, "strasse");
  const parts = split(long) ?? [long];
  return parts.map(canonical).filter((part) => !fillWords.has(part));
}

const known = [...new Set([...compoundParts, ...directions])].sort((a, b) => b.length - a.length);
const knownStems: ReadonlySet<string> = new Set(known.map(canonical));

/** Whether a stem is one of the trade, not a name. */
export function isKnownStem(stem: string): boolean {
  return knownStems.has(stem);
}

const byFirst = new Map<string, string[]>();
for (const part of known) {
  const first = part.slice(0, 2);
  byFirst.set(first, [...(byFirst.get(first) ?? []), part]);
}

/** Splits where every part is known, or all but the first; undefined when the word stays whole. */
function split(word: string): string[] | undefined {
  if (word.length < 6) return undefined;
  const all = knownParts(word, 0);
  if (all !== undefined) return all;
  for (let at = 4; at <= word.length - 4; at++) {
    const rest = knownParts(word, at);
    if (rest !== undefined) return [word.slice(0, at).replace(/s$/, ""), ...rest];
  }
  return undefined;
}

const joints = ["", "s", "es", "n", "en", "e", "er", "ern"];

function knownParts(word: string, from: number): string[] | undefined {
  if (from === word.length) return [];
  for (const part of byFirst.get(word.slice(from, from + 2)) ?? []) {
    if (!word.startsWith(part, from)) continue;
    for (const joint of joints) {
      if (!word.startsWith(joint, from + part.length)) continue;
      const rest = knownParts(word, from + part.length + joint.length);
      if (rest !== undefined) return [part, ...rest];
    }
  }
  return undefined;
}

/** The stem that stands for a word and for those that say the same. */
export function canonical(word: string): string {
  const short = abbreviations[word] ?? word;
  const cut = stem(short);
  return sameWord[short] ?? sameWord[cut] ?? (weakWords.has(short) ? short : cut);
}

/** "daecher" → "dach": plurals with an umlaut, before a compound is split. */
function singular(word: string): string {
  return word.replace(/ae(us|ch|um|tz|d|rten)(?:er|e|)n?(?=$|[a-z]{3})/g, "a$1");
}

/** Cuts German endings; crude on purpose, both sides are cut alike. */
export function stem(word: string): string {
  if (word.length < 4) return word;
  const plural = word.replace(/innen$/, "");
  const cut = plural.replace(/(?:ern|en|er|es|em|e|n|s)$/, "");
  return cut.length >= 3 ? cut : plural;
}
