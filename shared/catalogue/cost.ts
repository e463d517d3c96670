import { tidy } from "../wording/tidy.ts";
import { type CostLevel, costLevels, readCostLevel } from "./costLevel.ts";
import { isPlaceholder, saysNothing } from "./isPlaceholder.ts";
import type { Kind, Reading, Source, Writing } from "./kind.ts";
import { readEuro } from "./readEuro.ts";
import { showNumber } from "./showNumber.ts";

export { costLevels };

/** Level, amount or range in euro (a single amount is min = max), and a note. */
export interface Cost {
  readonly level?: CostLevel;
  readonly min?: number;
  readonly max?: number;
  readonly note?: string;
}

/** No measure of a town costs more; such a number was counted in another unit than its heading says. */
const MOST_EURO = 1e9;

/**
 * What a measure costs (MODEL.md section 2). The heading's factor counts for bare numbers only, a unit in the cell
 * wins. Beyond a billion euro and with two units in one number there is no value, the text goes into the trouble.
 */
export const cost: Kind<Cost> = {
  name: "cost",
  expects: "keine, gering, mittel, hoch, sehr hoch oder ein Betrag, z. B. 25.000 €",
  read: (source, writing) =>
    readNumber(source, writing) ?? readText(tidy(source.text), writing.factor ?? 1),
  show({ level, min, max, note }) {
    const amount = showAmount(min, max);
    const head = level === undefined || amount === "" ? (level ?? amount) : `${level} – ${amount}`;
    if (note === undefined) return head;
    if (head === "") return note;
    return amount === "" ? `${head} – ${note}` : `${head} (${note})`;
  },
  same: (a, b) => a.level === b.level && a.min === b.min && a.max === b.max,
  schema: () => ({
    type: "object",
    properties: {
      level: { enum: costLevels },
      min: { type: "number", minimum: 0 },
      max: { type: "number", minimum: 0 },
      note: { type: "string" },
    },
    additionalProperties: false,
  }),
  cellRule: () => ({ type: "any" }),
};

/** A unit in the number's own format ('0 "T€"') is a unit in the cell; a format that scales ('0,,"Mio."') is none. */
const formatUnit = /mio|mrd|tsd|t\s?€|teur|k€/i;

function readNumber(
  { number, iso, format, text }: Source,
  { factor = 1 }: Writing
): Reading<Cost> | undefined {
  if (number === undefined || iso !== undefined) return undefined;
  if (number < 0 || format?.includes("%"))
    return { trouble: { code: "unreadable", found: text.trim() } };
  if (format !== undefined && formatUnit.test(format))
    return /[0#],+(?![0#])/.test(format) ? plainAmount(number, text) : undefined;
  return plainAmount(number * factor, text);
}

function plainAmount(euro: number, text: string): Reading<Cost> {
  const amount = Math.round(euro * 100) / 100;
  if (amount > MOST_EURO) return { trouble: { code: "amountImplausible", found: text.trim() } };
  return { value: { min: amount, max: amount } };
}

function readText(text: string, factor: number): Reading<Cost> {
  if (text === "" || saysNothing(text)) return {};
  const found = readCostLevel(text);
  const amount = readEuro(found ? found.rest : text, factor);
  if (found && (amount === undefined || !leadsWithAmount(found.rest))) {
    return { value: withNote({ level: found.level }, found.rest) };
  }
  if (amount === "mixedUnits") return { trouble: { code: "mixedUnits", found: text } };
  if (amount === undefined) {
    return { trouble: { code: isPlaceholder(text) ? "placeholder" : "unreadable", found: text } };
  }
  const most = Math.max(amount.min ?? 0, amount.max ?? 0);
  if (most > MOST_EURO) return { trouble: { code: "amountImplausible", found: text } };
  return { value: found ? { level: found.level, ...amount } : amount };
}

/** "gering (ca. 5.000 €)" gives an amount; "gering – Druck für 500 €" a note. */
const leadsWithAmount = (rest: string) =>
  /^[\s([~<>≤≥]*(?:(?:ca|rd|max|mind)\.?|rund|circa|etwa|bis|zu|unter|über|maximal|ab|\s)*\d[\d.,\s–-]*(?:bis\s[\d.,\s]*)?(?:€|t€|teur|eur|mio|tsd|k€|t\s€)/i.test(
    rest
  );

const withNote = (value: Cost, note: string): Cost => (note === "" ? value : { ...value, note });

function showAmount(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return max === undefined ? "" : `bis ${showNumber(max)} €`;
  if (max === undefined) return `ab ${showNumber(min)} €`;
  return min === max ? `${showNumber(min)} €` : `${showNumber(min)} – ${showNumber(max)} €`;
}
