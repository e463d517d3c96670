import { type Euro, noteOf } from "./costNote.ts";
import { type Amount, amountFinder } from "./findAmounts.ts";

const currency = "€|euro?s?|eur";
const findEuro = amountFinder(
  [
    [String.raw`(?:mrd\.?|milliarden?)(?:\s?(?:${currency}))?`, 1e9],
    [String.raw`(?:mio\.?|mill\.|millionen|million)(?:\s?(?:${currency}))?|m€`, 1e6],
    [String.raw`(?:tsd\.?|tausend)(?:\s?(?:${currency}))?|[tk]\.?\s?(?:${currency})|k`, 1e3],
    [currency, 1],
  ],
  [
    ["t€|teur|k€", 1e3],
    [currency, 1],
  ]
);

/** One amount or a range of two, with the units settled. */
interface Stretch {
  readonly low: Amount;
  readonly high: Amount;
  readonly from: number;
  readonly to: number;
}

/**
 * The amount or range in euro that a text states, and the words around it as a note. `factor` is the heading's unit;
 * it counts for bare numbers only. Undefined when the text states no amount or several.
 */
export function readEuro(text: string, factor: number): Euro | "mixedUnits" | undefined {
  const bare = text.replace(/^\[\s*(.*?)\s*\]$/s, "$1");
  const stretch = mainStretch(bare, stretches(bare, findEuro(bare)));
  if (!stretch) return undefined;
  const { low, high } = stretch;
  if (tooManyUnits(low) || tooManyUnits(high)) return "mixedUnits";
  const min = euros(low, factor);
  const max = euros(high, factor);
  return min > max
    ? undefined
    : noteOf(bare.slice(0, stretch.from), bare.slice(stretch.to), min, max);
}

/** "3.457.500 Millionen Euro": nobody counts a million in millions. */
const tooManyUnits = ({ number, factor = 1 }: Amount) =>
  (factor >= 1e6 && number >= 1e4) || (factor === 1e3 && number >= 1e6);

/** Cents are kept; 1.15 × 1 000 000 must not become 1149999.9999999998. */
const euros = ({ number, factor }: Amount, ofHeading: number) =>
  Math.round(number * (factor ?? ofHeading) * 100) / 100;

const perYear = String.raw`(?:\s?/\s?(?:a|jahr|j\.?)(?![\p{L}])|\s?p\.\s?a\.)?`;
const rangeMark = new RegExp(
  `^${perYear}\\s*(?:[-–—]|bis(?: zu)?|bis ca\\.?)\\s*(?:ca\\.?\\s*|rd\\.?\\s*)?$`,
  "iu"
);

function stretches(text: string, amounts: readonly Amount[]): readonly Stretch[] {
  const result: Stretch[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const low = amounts[index];
    const high = amounts[index + 1];
    if (!low) continue;
    const between = high ? text.slice(low.to, high.from) : "";
    const isRange =
      high && (rangeMark.test(between) || isBetween(text.slice(0, low.from), between));
    const range = isRange ? rangeOf(low, high) : undefined;
    result.push(range ?? { low, high: low, from: low.from, to: low.to });
    if (range) index++;
  }
  return result;
}

/** "zwischen 20 und 30 T€" */
const isBetween = (before: string, between: string) =>
  /zwischen (ca\. )?$/i.test(before) && /^(\s?€)? und (ca\. )?$/i.test(between);

/** "20 - 30 T€" has one unit for both; "500.000 - 1 Mio. €" has not. */
function rangeOf(low: Amount, high: Amount): Stretch | undefined {
  const shared = low.factor ?? high.factor;
  const withUnit = (amount: Amount) =>
    shared === undefined ? amount : { factor: shared, ...amount };
  const value = ({ number, factor = 1 }: Amount) => number * factor;
  const place = { from: low.from, to: high.to };
  const both = { low: withUnit(low), high: withUnit(high), ...place };
  if (value(both.low) <= value(both.high)) return both;
  const plain = { low: { ...low, factor: low.factor ?? 1 }, high: both.high, ...place };
  return low.number >= 1000 && value(plain.low) <= value(plain.high) ? plain : undefined;
}

/** Behind the main amount these name parts of it: "100.000 €, davon 50.000 € Land". */
const partsFollow = /^[^(]*?[\s,;–-](davon|inkl|incl|einschl|darin|enthalten|abzgl|abzüglich)/i;

/** A bare number is the amount when it opens the cell and nothing counts things behind it ("2 Stellen"). */
const opens =
  /^(?:[\s~≈<>≤≥([]|ca\.?|rd\.?|rund|circa|etwa|jeweils|je|bis|zu|max\.?|maximal|mind\.?|mindestens|zwischen|ab|unter|über)*$/i;
const follows =
  /^(?:\s*$|\s*[(,;)]|\s+[–-]\s|\s*\/\s?a(?![\p{L}])|\s*p\.\s?a\.|\s+(?:je|pro|für|brutto|netto|inkl|incl|einschl|zzgl|exkl|zuzügl|abzgl|über|jährlich|einmalig|insgesamt|gesamt|pauschal|ohne|mit|davon|geschätzt)(?![\p{L}]))/iu;

function mainStretch(text: string, all: readonly Stretch[]): Stretch | undefined {
  const depth = ({ from }: Stretch) =>
    text.slice(0, from).split("(").length - text.slice(0, from).split(")").length;
  const withUnit = all.filter(
    ({ low, high }) => low.factor !== undefined || high.factor !== undefined
  );
  const outside = withUnit.filter((stretch) => depth(stretch) <= 0);
  const [main, next] = outside;
  if (main)
    return !next || partsFollow.test(text.slice(main.to, next.from))
      ? listed(text, main)
      : undefined;
  const [first] = all;
  if (first && opens.test(text.slice(0, first.from)) && follows.test(text.slice(first.to)))
    return first;
  return withUnit.length === 1 ? withUnit[0] : undefined;
}

/** "20.000/30.000 €" and "20.000 + 5.000 €" are two amounts though only one has a unit; so is "-500 €" none. */
const listed = (text: string, main: Stretch) =>
  /(\d\s*[/+]\s*|^\s*[-−]\s?)$/.test(text.slice(0, main.from)) ? undefined : main;
