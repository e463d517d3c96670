import { remembering } from "../../wording/remembering.ts";
import { circlesIn, sharedCircles } from "../dictionary/circlesIn.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { otherNumbers } from "../titles/contradictions.ts";
import { type Match, matchWords } from "../titles/matchWords.ts";
import { type TitleWord, titleWords } from "../titles/titleWords.ts";

/** The same words: nothing speaks more for two phrases meaning one. */
export const mostKin = 300;
/** What else speaks for it: common words, each common circle; and against it: other numbers. */
const [common, circle, apart] = [100, 6, 0.1];
const mostCircles = 3;

/** What speaks for two phrases meaning one; 1 where nothing is known. */
export type Kinship = (one: string, other: string) => number;

const mostPhrases = 20_000;

/** How the dictionary sees phrases. */
export function kinshipIn(dictionary: Dictionary): Kinship {
  const taken = remembering(mostPhrases, (text) => ({
    words: titleWords(text, dictionary),
    circles: circlesIn(text),
  }));
  return (one, other) => {
    const [a, b] = [taken(one), taken(other)];
    if (a.words.folded !== "" && a.words.folded === b.words.folded) return mostKin;
    if (otherNumbers(a.words.numbers, b.words.numbers)) return apart;
    const both = sharedCircles(a.circles, b.circles).length;
    const alike = overlap(matchWords(a.words, b.words));
    return 1 + common * alike ** 2 + circle * Math.min(mostCircles, both);
  };
}

/** Dice; what is mistyped counts nearly, what is related half. */
function overlap({ shared, typos, related, onlyA, onlyB }: Match): number {
  const both = weigh(shared) + 0.9 * weigh(firstOf(typos)) + 0.5 * weigh(firstOf(related));
  return both === 0 ? 0 : (2 * both) / (2 * both + weigh(onlyA) + weigh(onlyB));
}

const firstOf = (pairs: Match["pairs"]) => pairs.map(([one]) => one);
const weigh = (words: readonly TitleWord[]) => words.reduce((sum, { weight }) => sum + weight, 0);
