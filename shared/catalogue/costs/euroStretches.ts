import { type Amount, amountFinder } from "./findAmounts.ts";

/** One amount in a text or a range of two, with the units settled; its place in the text. */
export interface Stretch {
  readonly low: Amount;
  readonly high: Amount;
  readonly from: number;
  readonly to: number;
}

const currency = "€|euro?s?|eur";
const findEuro = amountFinder(
  [
    [String.raw`(?:mrd\.?|milliarden?)(?:\s?(?:${currency}))?`, 1e9],
    [String.raw`(?:mio\.?|mill\.|millionen|million)(?:\s?(?:${currency}))?|m(?:€|eur(?:o)?)`, 1e6],
    [
      String.raw`(?:tsd\.?|tds\.?|tausend)(?:\s?(?:${currency}))?|[tk]\.?[\s-]?(?:${currency})|k`,
      1e3,
    ],
    [currency, 1],
  ],
  [
    [String.raw`(?:mio\.?)\s?(?:${currency})`, 1e6],
    ["t€|teur|k€", 1e3],
    [currency, 1],
  ]
);

const perYear = String.raw`(?:\s?/\s?(?:a|jahr|j\.?)(?![\p{L}])|\s?p\.\s?a\.)?`;
const rangeMark = new RegExp(
  `^${perYear}\\s*(?:[-–—]|bis)\\s*(?:zu\\s|ca\\.?\\s*|rd\\.?\\s*|max(?:\\.|imal)?\\s*)?$`,
  "iu"
);

/** "zwischen 20 und 30 T€" */
const isBetween = (before: string, between: string) =>
  /(?:zwischen|zw\.) (ca\. )?$/i.test(before) && /^(\s?€)? (?:und|u\.) (ca\. )?$/i.test(between);

/** All amounts of a text in their order; two that a dash or "bis" joins are one range. */
export function euroStretches(text: string): readonly Stretch[] {
  const amounts = findEuro(text);
  const result: Stretch[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const low = amounts[index];
    if (!low) continue;
    const range = rangeAt(text, low, amounts[index + 1]);
    result.push(range ?? { low, high: low, from: low.from, to: low.to });
    if (range) index++;
  }
  return result;
}

function rangeAt(text: string, low: Amount, high: Amount | undefined): Stretch | undefined {
  if (!high) return undefined;
  const between = text.slice(low.to, high.from);
  const joined = rangeMark.test(between) || isBetween(text.slice(0, low.from), between);
  const ends = joined ? settled(low, high) : undefined;
  return ends && { low: ends[0], high: ends[1], from: low.from, to: high.to };
}

/**
 * The unit at one end counts for both: "20 - 30 T€". Where that would turn the range round it does not:
 * "500.000 - 1 Mio. €"; and "20 - 30.000 €" means thousands at both ends.
 */
function settled(low: Amount, high: Amount): readonly [Amount, Amount] | undefined {
  const unit = low.factor ?? high.factor;
  const top = high.factor === undefined ? withFactor(high, unit) : high;
  const thousands = low.number * 1000;
  if (low.factor === undefined && low.number < 1000 && thousands <= high.number) {
    return [withFactor({ ...low, number: thousands }, unit), top];
  }
  const bottom = low.factor === undefined ? withFactor(low, unit) : low;
  if (worth(bottom) <= worth(top)) return [bottom, top];
  const plain = withFactor(low, low.factor ?? 1);
  return low.number >= 1000 && worth(plain) <= worth(top) ? [plain, top] : undefined;
}

const withFactor = (amount: Amount, factor: number | undefined): Amount =>
  factor === undefined ? amount : { ...amount, factor };

const worth = ({ number, factor = 1 }: Amount) => number * factor;
