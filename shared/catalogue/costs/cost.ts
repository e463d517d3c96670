import { tidy } from "../../wording/tidy.ts";
import { writeNumber } from "../../wording/writeNumber.ts";
import { isPlaceholder, saysNothing } from "../choices/isPlaceholder.ts";
import type { Kind, Reading, Source, Writing } from "../kind.ts";
import { type CostLevel, costLevels, readCostLevel } from "./costLevel.ts";
import { bracketed } from "./costNote.ts";
import { MOST_EURO, readEuro } from "./readEuro.ts";

export { costLevels };

/** Level, amount or range in euro (a single amount is min = max), and a note. */
export interface Cost {
  readonly level?: CostLevel;
  readonly min?: number;
  readonly max?: number;
  readonly note?: string;
}

/**
 * What a measure costs (MODEL.md section 2). The heading's factor counts for bare numbers only, a unit in the cell
 * wins. Beyond a billion euro and with two units in one number there is no value, the text goes into the trouble.
 */
export const cost: Kind<Cost> = {
  name: "cost",
  expects: "keine, gering, mittel, hoch, sehr hoch oder ein Betrag, z. B. 25.000 €",
  read: (source, writing) => readNumber(source, writing) ?? readText(source, writing.factor ?? 1),
  show({ level, min, max, note }) {
    const amount = showAmount(min, max);
    const head = level === undefined || amount === "" ? (level ?? amount) : `${level} – ${amount}`;
    if (note === undefined) return head;
    if (head === "") return note;
    const fitsBrackets = amount !== "" && bracketed(`(${note})`);
    return fitsBrackets ? `${head} (${note})` : `${head} – ${note}`;
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

/** What most cells hold, spared the search for words: "25.000 €". */
const plain = /^(\d{1,3}(?:\.\d{3})*|\d{1,9})(?: ?(€|EUR|Euro))?$/;

function readText(source: Source, factor: number): Reading<Cost> {
  const text = tidy(source.text);
  if (text === "" || saysNothing(text)) return {};
  const [, digits, unit] = plain.exec(text) ?? [];
  if (digits !== undefined) {
    return plainAmount(Number(digits.replace(/\./g, "")) * (unit ? 1 : factor), text);
  }
  const value = readWords(text, factor);
  if (typeof value === "object") return { value };
  const code = value ?? (isPlaceholder(text) ? "placeholder" : "unreadable");
  return { trouble: { code, found: source.text.trim() } };
}

function readWords(text: string, factor: number): Cost | ReturnType<typeof readEuro> {
  const found = readCostLevel(text);
  if (!found) return readEuro(text, factor);
  const { level, rest } = found;
  const amount = leadsWithAmount(rest) ? readEuro(rest, factor) : undefined;
  if (amount === undefined) return rest === "" ? { level } : { level, note: rest };
  return typeof amount === "object" ? { level, ...amount } : amount;
}

/** "gering (ca. 5.000 €)" gives an amount; "gering – Druck für 500 €" a note. */
const leadsWithAmount = (rest: string) =>
  /^[\s([~<>≤≥]*(?:(?:ca|rd|max|mind)\.?|rund|circa|etwa|bis|zu|unter|über|maximal|ab|\s)*\d[\d.,\s–-]*(?:bis\s[\d.,\s]*)?(?:€|t€|teur|eur|mio|tsd|k€|t\s€)/i.test(
    rest
  );

/** "20 – 30.000 €" would be read as thousands at both ends; then both ends carry the unit. */
function showAmount(min: number | undefined, max: number | undefined): string {
  if (min === undefined) return max === undefined ? "" : `bis ${writeNumber(max)} €`;
  if (max === undefined) return `ab ${writeNumber(min)} €`;
  if (min === max) return `${writeNumber(min)} €`;
  const looksShort = min < 1000 && min * 1000 <= max;
  return `${writeNumber(min)}${looksShort ? " €" : ""} – ${writeNumber(max)} €`;
}
