import type { Judgement } from "../judgement.ts";
import { type Contradiction, otherNumbers } from "../titles/contradictions.ts";
import { judge } from "../titles/titlesAlike.ts";
import type { MeasureWords } from "./measureWords.ts";

/**
 * How alike two measures are by those of their titles that are most alike; one that leaves out a number
 * does not undo the number of another.
 */
export function wordingsAlike(a: MeasureWords, b: MeasureWords): Judgement {
  let best = nothingAlike;
  for (const one of a.titles) {
    for (const other of b.titles) {
      const next = judge(one, other);
      if (next.score > best.score) best = next;
    }
  }
  if (best.contradicted || a.titles.length + b.titles.length <= 2) return best;
  const numbers = otherNumbers(numbersOf(a), numbersOf(b));
  return numbers === undefined ? best : judgedApart(best, numbers);
}

const numbersOf = ({ titles }: MeasureWords): ReadonlySet<string> =>
  new Set(titles.flatMap(({ numbers }) => [...numbers]));

const judgedApart = (judged: Judgement, against: Contradiction): Judgement => ({
  ...judged,
  class: "no",
  score: Math.round(Math.max(0, judged.score - against.cost) * 100) / 100,
  reasons: () => [...judged.reasons(), against.reason()],
  contradicted: true,
  kin: false,
});

const nothingAlike: Judgement = {
  class: "no",
  score: 0,
  reasons: () => [],
  contradicted: false,
  kin: false,
};
