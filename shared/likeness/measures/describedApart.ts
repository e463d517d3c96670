import { type Spoken, sharedCircles } from "../dictionary/circlesIn.ts";
import type { TitleWord } from "../titles/titleWords.ts";
import type { MeasureWords } from "./measureWords.ts";

/** Of what the shorter one says, so much must the other say as well, in words or at least in what is spoken of. */
const [leastWords, leastCircles] = [0.4, 0.7];

/** Whether two measures, both with a description and no amount in common, say different things once all their words are heard. */
export function describedApart(a: MeasureWords, b: MeasureWords): boolean {
  if (a.measure.description === b.measure.description) return false;
  if (a.description().total === 0 || b.description().total === 0) return false;
  if (commonShare(a, b) > leastWords || sharePhrase(a, b)) return false;
  return shareOf(a.circles(), b.circles()) < leastCircles;
}

/** How much of the lighter one, titles and description together, is in the other. */
function commonShare(a: MeasureWords, b: MeasureWords): number {
  let common = 0;
  let own = 0;
  eachWord(a, (stem, weight) => {
    own += weight;
    common += Math.min(weight, weightIn(b, stem));
  });
  let others = 0;
  eachWord(b, (_, weight) => {
    others += weight;
  });
  const least = Math.min(own, others);
  return least === 0 ? 0 : common / least;
}

/** Each stem once, as the first title says it that has it, else as the description does. */
function eachWord(
  { titles, description }: MeasureWords,
  heard: (stem: string, weight: number) => void
): void {
  const saidBefore = (stem: string, end: number) =>
    titles.some(({ byStem }, at) => at < end && byStem.has(stem));
  titles.forEach(({ words }, at) => {
    for (const { stem, weight } of words) if (!saidBefore(stem, at)) heard(stem, weight);
  });
  description().weights.forEach((weight, stem) => {
    if (!saidBefore(stem, titles.length)) heard(stem, weight);
  });
}

function weightIn({ titles, description }: MeasureWords, stem: string): number {
  for (const { byStem } of titles) {
    const word = byStem.get(stem);
    if (word !== undefined) return word.weight;
  }
  return description().weights.get(stem) ?? 0;
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
