import type { Draft } from "../catalogue/draft.ts";
import {
  type Dictionary,
  extendDictionary,
  ownDictionary,
} from "../likeness/dictionary/dictionary.ts";
import { type ConfirmedPair, lessonsOf } from "../likeness/dictionary/learn.ts";

type Snapshot = Pick<Draft, "settings" | "words" | "catalogue" | "mergedInto">;

/** The words a municipality knows: its settings first, then what its merges have taught, then ours. */
export function dictionaryOf({ settings, words }: Pick<Draft, "settings" | "words">): Dictionary {
  const own = [settings.words, words].filter((lines) => lines !== undefined);
  return extendDictionary(ownDictionary(), own.join("\n"));
}

/**
 * Lines for the dictionary: what was learned before, and what the merges of this draft teach. They are
 * frozen with the version, so that the next round of questions is scored by one dictionary.
 */
export function learnedWords(draft: Snapshot): string | undefined {
  const lines = lessonsOf(dictionaryOf(draft), confirmedPairs(draft));
  const all = [draft.words, ...lines].filter((line) => line !== undefined);
  return all.length === 0 ? undefined : all.join("\n");
}

/** Titles of measures that an answer made one, each with the other wordings of it. */
function confirmedPairs({ catalogue, mergedInto = {} }: Snapshot): readonly ConfirmedPair[] {
  const living = new Set(Object.values(mergedInto));
  return catalogue.flatMap(({ id, title, variants }) => {
    if (title === undefined || !living.has(id)) return [];
    return (variants?.title ?? []).map(({ value }): ConfirmedPair => [title, String(value)]);
  });
}
