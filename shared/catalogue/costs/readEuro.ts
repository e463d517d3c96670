import { type Euro, noteOf } from "./costNote.ts";
import { euroStretches, type Stretch } from "./euroStretches.ts";
import type { Amount } from "./findAmounts.ts";

/** No measure of a town costs more; such a number was counted in another unit than its heading says. */
export const MOST_EURO = 1e9;

/**
 * The amount or range in euro that a text states, and the words around it as a note. `factor` is the heading's unit;
 * it counts for bare numbers only. Undefined when the text states no amount, or several that are none of each other's parts.
 */
export function readEuro(
  text: string,
  factor: number
): Euro | "mixedUnits" | "amountImplausible" | undefined {
  const bare = text.replace(/^\[\s*(.*?)\s*\]$/s, "$1");
  const stretch = mainStretch(bare, euroStretches(bare));
  if (!stretch) return undefined;
  const { low, high, from, to } = stretch;
  if (tooManyUnits(low) || tooManyUnits(high)) return "mixedUnits";
  const [min, max] = [euros(low, factor), euros(high, factor)];
  if (max > MOST_EURO) return "amountImplausible";
  return min > max ? undefined : noteOf(bare.slice(0, from), bare.slice(to), min, max);
}

/** "3.457.500 Millionen Euro": nobody counts a million in millions. */
const tooManyUnits = ({ number, factor = 1 }: Amount) =>
  (factor >= 1e6 && number >= 1e4) || (factor === 1e3 && number >= 1e6);

/** Cents are kept; 1.15 × 1 000 000 must not become 1149999.9999999998. */
const euros = ({ number, factor }: Amount, ofHeading: number) =>
  Math.round(number * (factor ?? ofHeading) * 100) / 100;

/** Behind the main amount these name parts of it: "100.000 €, davon 50.000 € Land". */
const partsFollow = /^[^(]*?[\s,;–-](davon|inkl|incl|einschl|darin|enthalten|abzgl|abzüglich)/i;

/** The amount with a unit that stands outside of brackets; a bare number only where it can be nothing else. */
function mainStretch(text: string, all: readonly Stretch[]): Stretch | undefined {
  const withUnit = all.filter(({ low }) => low.factor !== undefined);
  const [main, next] = withUnit.filter(({ from }) => !insideBrackets(text, from));
  if (main) {
    const isOnly = !next || partsFollow.test(text.slice(main.to, next.from));
    return isOnly && !isPart(text, main) ? main : undefined;
  }
  const [first] = all;
  if (first && standsAlone(text, first)) return first;
  return withUnit.length === 1 ? withUnit[0] : undefined;
}

function insideBrackets(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf("(") > before.lastIndexOf(")");
}

const perUnit =
  /^\s?(?:\/\s?(?!a(?![\p{L}])|j\.|j(?![\p{L}])|jahr)[\p{L}\d]|(?:je|pro) (?:m²|m2|qm|m³|m3|lfm|km|kwh|mwh|kwp|kw|t|ew|einwohner)(?![\p{L}]))/iu;

/** "20.000/30.000 €", "20.000 + 5.000 €" and "-500 €" are no amount of their own, "60 €/m²" is a price. */
const isPart = (text: string, { from, to }: Stretch) =>
  /(?:\d\s*[/+]\s*|^\s*[-−]\s?)$/.test(text.slice(0, from)) || perUnit.test(text.slice(to));

const opens =
  /^(?:[\s~≈<>≤≥([]|ca\.?|rd\.?|rund|circa|etwa|jeweils|je|von|bis|zu|max\.?|maximal|mind\.?|mindestens|zwischen|ab|unter|über)*$/i;
const follows =
  /^(?:\s*$|\s*[(,;)]|\s+[–-]\s|\s*\/\s?a(?![\p{L}])|\s*p\.\s?a\.|\s+(?:je|pro|für|brutto|netto|inkl|incl|einschl|zzgl|exkl|zuzügl|abzgl|über|jährlich|einmalig|insgesamt|gesamt|pauschal|ohne|mit|davon|geschätzt|\p{L}*(?:kosten|honorar|eigenanteil|anteil|zuschuss|material))(?![\p{L}]))/iu;

/** A bare number is the amount when it opens the cell and nothing counts things behind it ("2 Stellen"). */
const standsAlone = (text: string, { from, to }: Stretch) =>
  opens.test(text.slice(0, from)) && follows.test(text.slice(to)) && !perUnit.test(text.slice(to));
