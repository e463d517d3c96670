import { isShortForm } from "./shortForms.ts";
import type { TitleWord } from "./titleWords.ts";

/** What a word of a title says, as bits, to be compared many times. */
export const marks = {
  where: 1,
  people: 2,
  thing: 4,
  action: 8,
  name: 16,
  other: 32,
  /** Names a place, not only a kind of places. */
  named: 64,
  /** Says what, not where. */
  tells: 128,
  /** May stand for anything. */
  short: 256,
  /** No word of the trade: may be mistyped. */
  proper: 512,
  /** The dictionary knows what is near to it. */
  related: 1024,
};

export function marksOf(word: TitleWord): number {
  const { sort, where } = word;
  const isOther = sort === "word" || sort === "trait";
  return (
    (where ? marks.where | marks.named : 0) |
    (sort === "place" ? marks.where : 0) |
    (sort === "people" || sort === "thing" || sort === "action" ? marks[sort] : 0) |
    (!where && sort === "name" ? marks.name : 0) |
    (!where && isOther ? marks.other : 0) |
    (!where && (sort === "thing" || sort === "name") ? marks.tells : 0) |
    (isShortForm(word) ? marks.short : 0) |
    (word.name ? marks.proper : 0) |
    (word.near === undefined ? 0 : marks.related)
  );
}
