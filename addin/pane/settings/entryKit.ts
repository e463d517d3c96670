/** Takes an entry as it is now. */
export type Put<Entry> = (entry: Entry) => void;

/** The fixed words, and the one that stands there if it is another. */
export const withOwn = (words: readonly string[], own: string) =>
  [...new Set([...words, own])].map((word) => [word, word] as const);
