import { remembering } from "../../wording/remembering.ts";
import { type Dictionary, ownDictionary } from "../dictionary/dictionary.ts";
import { foldWord, plainText } from "../dictionary/foldWord.ts";
import { weightOf } from "../titles/wordAt.ts";

/** The telling words of a description by what they mean, each with its weight. */
export interface DescriptionWords {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

type Meaning = readonly (readonly [string, number])[];

/**
 * Takes a description apart: word by word, without names and places as titles have them, since long
 * texts are many and only how much they share is asked.
 */
export function describe(text: string, dictionary: Dictionary = ownDictionary()): DescriptionWords {
  const meaning = meaningIn(dictionary);
  const weights = new Map<string, number>();
  let total = 0;
  for (const word of plainText(text).match(/[\p{L}\p{N}]+/gu) ?? []) {
    for (const [stem, weight] of meaning(word)) {
      if (weights.has(stem)) continue;
      weights.set(stem, weight);
      total += weight;
    }
  }
  return { weights, total };
}

const meanings = new WeakMap<Dictionary, (word: string) => Meaning>();
const mostWords = 50_000;

/** Words repeat in descriptions more than anywhere else. */
function meaningIn(dictionary: Dictionary): (word: string) => Meaning {
  const known =
    meanings.get(dictionary) ?? remembering(mostWords, (word) => meaningOf(word, dictionary));
  meanings.set(dictionary, known);
  return known;
}

function meaningOf(word: string, dictionary: Dictionary): Meaning {
  const folded = foldWord(word);
  if (dictionary.joins(folded) || /^\d+$/.test(folded)) return [];
  const parts = dictionary.split(folded);
  const whole = dictionary.concept(parts.join(" "));
  if (whole !== undefined) return [[whole.name, weightOf[whole.sort]]];
  const isNoun = /^\p{Lu}/u.test(word);
  return parts.map((part) => {
    const concept = dictionary.concept(part);
    if (concept !== undefined) return [concept.name, weightOf[concept.sort]] as const;
    return [part, isNoun && !dictionary.knows(part) ? weightOf.name : weightOf.word] as const;
  });
}
