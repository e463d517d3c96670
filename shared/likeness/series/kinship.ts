import { circlesIn, type Spoken, sharedCircles } from "../dictionary/circlesIn.ts";
import type { Dictionary } from "../dictionary/dictionary.ts";
import { otherNumbers } from "../titles/contradictions.ts";
import { type Match, matchWords } from "../titles/matchWords.ts";
import { type TitleWord, titleWords } from "../titles/titleWords.ts";
import type { Kinship } from "./meanings.ts";

/** What speaks for two phrases meaning one: the same words, common words, common circles, nothing, other numbers. */
const [same, common, circle, apart] = [300, 100, 6, 0.1];
const mostCircles = 3;

/** How the dictionary sees phrases, by their numbers. */
export function kinshipIn(texts: readonly string[], dictionary: Dictionary): Kinship {
  const words = texts.map((text) => titleWords(text, dictionary));
  const circles = texts.map((text) => circlesIn(text));
  return (phrase, other) => {
    const [a, b] = [words[phrase], words[other]];
    if (a === undefined || b === undefined) return 1;
    if (a.folded !== "" && a.folded === b.folded) return same;
    if (otherNumbers(a.numbers, b.numbers)) return apart;
    const both = sharedCircles(circles[phrase] ?? nothing, circles[other] ?? nothing).length;
    return 1 + common * overlap(matchWords(a, b)) ** 2 + circle * Math.min(mostCircles, both);
  };
}

const nothing: Spoken = { circles: [], words: [] };

/** Dice; what is mistyped counts nearly, what is related half. */
function overlap({ shared, typos, related, onlyA, onlyB }: Match): number {
  const both = weigh(shared) + 0.9 * weigh(firstOf(typos)) + 0.5 * weigh(firstOf(related));
  return both === 0 ? 0 : (2 * both) / (2 * both + weigh(onlyA) + weigh(onlyB));
}

const firstOf = (pairs: Match["pairs"]) => pairs.map(([one]) => one);
const weigh = (words: readonly TitleWord[]) => words.reduce((sum, { weight }) => sum + weight, 0);
