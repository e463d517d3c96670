import type { TitleWord, TitleWords } from "../titles/titleWords.ts";

/**
 * Titles laid out side by side as numbers. Hundreds of thousands of pairs are looked at: what one look
 * needs lies together instead of in objects all over the memory.
 */
export interface TitleTable {
  readonly titles: readonly TitleWords[];
  /** The words of title t are those from `from[t]` up to `from[t + 1]`. */
  readonly from: Int32Array;
  readonly words: readonly TitleWord[];
  readonly stems: Int32Array;
  readonly marks: Int32Array;
  readonly weights: Float64Array;
  /** First letter and length of a word's stem: what two mistyped words must nearly share. */
  readonly letters: Int32Array;
  readonly lengths: Int32Array;
  /** Of each title: the marks of all its words together. */
  readonly together: Int32Array;
  /** Equal numbers: the titles say the same. */
  readonly folded: Int32Array;
}

/** Lays out titles, with numbers for their stems. */
export function titleTable(
  titles: readonly TitleWords[],
  numberOf: (word: string) => number
): TitleTable {
  const words: TitleWord[] = [];
  const from = new Int32Array(titles.length + 1);
  const folded = new Int32Array(titles.length);
  const together = new Int32Array(titles.length);
  titles.forEach((title, at) => {
    words.push(...title.words);
    from[at + 1] = words.length;
    folded[at] = numberOf(title.folded);
  });
  const table = { titles, from, folded, together, words, ...columns(words.length) };
  titles.forEach((title, number) => {
    title.marks.forEach((mark, at) => {
      table.marks[(from[number] ?? 0) + at] = mark;
      together[number] = (together[number] ?? 0) | mark;
    });
  });
  words.forEach(({ stem, weight }, at) => {
    table.stems[at] = numberOf(stem);
    table.weights[at] = weight;
    table.letters[at] = stem.charCodeAt(0);
    table.lengths[at] = stem.length;
  });
  return table;
}

const columns = (length: number) => ({
  stems: new Int32Array(length),
  marks: new Int32Array(length),
  weights: new Float64Array(length),
  letters: new Int32Array(length),
  lengths: new Int32Array(length),
});
