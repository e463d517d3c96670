import { plainText, stem, type Token, tokensOf } from "../dictionary/foldWord.ts";
import { slipIndex } from "../dictionary/slipIndex.ts";
import { addOne } from "./addOne.ts";

/** A word that so many titles hold is no slip. */
const often = 3;

/** The telling words of a title by number, where each stands, whether a word that says where leads it or a break. */
export interface TellingWords {
  readonly text: string;
  readonly words: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly isLed: readonly boolean[];
  readonly isBroken: readonly boolean[];
}

/** What divides a title: "Rathaus: Ladepunkte – Ausbau". */
const breaks = /[:;|]|(?<=\s)[-–—](?=\s)/;

const leading = new Set(
  "in im ins an am auf bei beim vor hinter neben zwischen entlang rund um unter jenseits fur zur zum".split(
    " "
  )
);
const joining = new Set([
  ...leading,
  ..."der die das des dem den ein eine einer eines einem einen und oder mit ohne von vom zu aus uber nach durch gegen als".split(
    " "
  ),
]);

/** Whether a break stands before each of the words. */
const brokenBefore = (text: string, tokens: readonly Token[]) =>
  tokens.map(({ start }, at) => breaks.test(text.slice(tokens[at - 1]?.end ?? start, start)));

const isJoin = (token: Token | undefined) => token !== undefined && joining.has(token.word);
const isLedBy = (token: Token | undefined) => token !== undefined && leading.has(token.word);

/** Takes all titles of a list apart; the same word has the same number, a slip that of the word that is meant. */
export function tellingWords(titles: readonly string[]): readonly TellingWords[] {
  const tokens = titles.map((title) => {
    const text = plainText(title);
    const all = tokensOf(text);
    const telling = all.flatMap((token, at) =>
      joining.has(token.word)
        ? []
        : [
            {
              ...token,
              isLed: isLedBy(all[at - 1]) || (isJoin(all[at - 1]) && isLedBy(all[at - 2])),
            },
          ]
    );
    return { text, tokens: telling };
  });
  const counts = new Map<string, number>();
  const said = tokens.map(({ tokens: own }) => own.map(({ word }) => stem(word)));
  for (const own of said) for (const word of new Set(own)) addOne(counts, word);
  const slips = slipIndex([...counts].flatMap(([word, count]) => (count >= often ? word : [])));
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const moreOften = (a: string, b: string) =>
    (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1);
  // A word of one title alone that is a slip away from one of many is that one.
  const meant = (word: string) =>
    counts.get(word) === 1 ? (slips(word).toSorted(moreOften)[0] ?? word) : word;
  return tokens.map(({ text, tokens: own }, at) => ({
    text,
    words: (said[at] ?? []).map((word) => numberOf(meant(word))),
    starts: own.map(({ start }) => start),
    ends: own.map(({ end }) => end),
    isLed: own.map(({ isLed }) => isLed),
    isBroken: brokenBefore(text, own),
  }));
}
