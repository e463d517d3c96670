import { sharedAmount } from "./amounts.ts";
import type { MeasureWords } from "./measuresAlike.ts";
import type { TitleWord } from "./titleWords.ts";

/** Of what the shorter one says, so much must the other say as well, in words or at least in what is spoken of. */
const [leastWords, leastCircles] = [0.4, 0.7];

/** Whether two measures, both with a description, say different things once all their words are heard. */
export function describedApart(a: MeasureWords, b: MeasureWords): boolean {
  if (a.description().total === 0 || b.description().total === 0) return false;
  if (sharedAmount(a.amounts, b.amounts) !== undefined || sharePhrase(a, b)) return false;
  return (
    within(weightsOf(a), weightsOf(b)) <= leastWords &&
    within(circlesOf(a), circlesOf(b)) < leastCircles
  );
}

type Weights = ReadonlyMap<string, number>;

function weightsOf({ titles, description }: MeasureWords): Weights {
  const titled = titles.flatMap(({ words }) => words);
  return new Map([
    ...description().weights,
    ...titled.map(({ stem, weight }) => [stem, weight] as const),
  ]);
}

const circlesOf = (measure: MeasureWords): Weights =>
  new Map([...measure.circles()].map((circle) => [circle, 1]));

/** How much of the lighter one is in the other; 0 where one says nothing. */
function within(a: Weights, b: Weights): number {
  const least = Math.min(totalOf(a), totalOf(b));
  let common = 0;
  for (const [word, weight] of a) common += Math.min(weight, b.get(word) ?? 0);
  return least === 0 ? 0 : common / least;
}

const totalOf = (weights: Weights) => [...weights.values()].reduce((sum, each) => sum + each, 0);

/** "Sitzplätze am Ortsrand zum Mitgenommenwerden" for a Mitfahrbank: who says so much means it. */
function sharePhrase(a: MeasureWords, b: MeasureWords): boolean {
  const others = b.titles.flatMap(({ byStem }) => byStem);
  return a.titles.some(({ words }) =>
    words.some((word) =>
      others.some((byStem) => {
        const other = byStem.get(word.stem);
        return other !== undefined && (isPhrase(word) || isPhrase(other));
      })
    )
  );
}

const isPhrase = ({ text }: TitleWord) => text.split(" ").length > 2;
