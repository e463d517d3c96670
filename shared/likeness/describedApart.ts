import { sharedAmount } from "./amounts.ts";
import { type Spoken, sharedCircles } from "./circlesIn.ts";
import type { MeasureWords } from "./measuresAlike.ts";
import type { TitleWord } from "./titleWords.ts";

/** Of what the shorter one says, so much must the other say as well, in words or at least in what is spoken of. */
const [leastWords, leastCircles] = [0.4, 0.7];

/** Whether two measures, both with a description, say different things once all their words are heard. */
export function describedApart(a: MeasureWords, b: MeasureWords): boolean {
  if (a.measure.description === b.measure.description) return false;
  if (a.description().total === 0 || b.description().total === 0) return false;
  if (shareOf(a.circles(), b.circles()) >= leastCircles) return false;
  if (within(wordsOf(a), wordsOf(b)) > leastWords) return false;
  return sharedAmount(a.amounts, b.amounts) === undefined && !sharePhrase(a, b);
}

interface Words {
  readonly weights: ReadonlyMap<string, number>;
  readonly total: number;
}

const known = new WeakMap<MeasureWords, Words>();

/** Words of titles and description together; made once, since a measure is compared with several. */
function wordsOf(measure: MeasureWords): Words {
  const before = known.get(measure);
  if (before !== undefined) return before;
  const weights = new Map(measure.description().weights);
  for (const { words } of measure.titles)
    for (const { stem, weight } of words) weights.set(stem, weight);
  let total = 0;
  for (const weight of weights.values()) total += weight;
  const all = { weights, total };
  known.set(measure, all);
  return all;
}

/** How much of the lighter one is in the other; 0 where one says nothing. */
function within(a: Words, b: Words): number {
  const least = Math.min(a.total, b.total);
  let common = 0;
  for (const [word, weight] of a.weights) common += Math.min(weight, b.weights.get(word) ?? 0);
  return least === 0 ? 0 : common / least;
}

function shareOf(a: Spoken, b: Spoken): number {
  const least = Math.min(a.circles.length, b.circles.length);
  return least === 0 ? 0 : sharedCircles(a, b).length / least;
}

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
