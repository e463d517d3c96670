import { sharedAmount } from "./amounts.ts";
import { nameOfCircle, sharedCircles } from "./circlesIn.ts";
import { matchWords } from "./matchWords.ts";
import type { MeasureWords } from "./measureWords.ts";
import type { TitleWord, TitleWords } from "./titleWords.ts";
import { isWhat, isWhere } from "./wordSorts.ts";

/** So many circles, said by as many words, must two measures share, and so much of what the shorter one speaks of. */
const [least, leastShare] = [2, 0.6];

/**
 * What two measures both speak of, title and description taken together, when it is nearly all the
 * shorter one speaks of and neither place nor amount tells them apart; else nothing.
 */
export function sameSubject(a: MeasureWords, b: MeasureWords): readonly string[] {
  if (otherAmounts(a, b)) return [];
  const [one, other] = [a.circles(), b.circles()];
  const most = Math.min(one.circles.length, other.circles.length);
  if (most < least) return [];
  const shared = sharedCircles(one, other);
  if (shared.length < least || shared.length < leastShare * most) return [];
  const sayOne = new Set(shared.map(([at]) => one.words[at]));
  const sayOther = new Set(shared.map(([, at]) => other.words[at]));
  if (Math.min(sayOne.size, sayOther.size) < least || everyTitleApart(a, b)) return [];
  return shared.map(([at]) => nameOfCircle(one.circles[at] ?? 0));
}

/** "34 Leuchten" and "80 Leuchten". */
const otherAmounts = ({ amounts: a }: MeasureWords, { amounts: b }: MeasureWords) =>
  a.named.size > 0 && b.named.size > 0 && sharedAmount(a, b) === undefined;

const everyTitleApart = (a: MeasureWords, b: MeasureWords) =>
  a.titles.every((one) => b.titles.every((other) => apart(one, other)));

/** Each names what the other does not, and at least one of them a place. */
function apart(a: TitleWords, b: TitleWords): boolean {
  const { onlyA, onlyB } = matchWords(a, b);
  const names = (word: TitleWord) => isWhere(word) || isWhat(word);
  return (onlyA.some(isWhere) && onlyB.some(names)) || (onlyB.some(isWhere) && onlyA.some(names));
}
