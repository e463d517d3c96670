import { tidy } from "../wording/tidy.ts";
import { writeNumber } from "../wording/writeNumber.ts";
import { isPlaceholder, saysNothing } from "./choices/isPlaceholder.ts";
import { amountFinder, type Units } from "./costs/findAmounts.ts";
import type { Kind, Reading, Source, Writing } from "./kind.ts";

const units = {
  "t CO₂e/a": [
    [String.raw`mt|mio\.?\s?t(?:co[2₂])?|mio\.?\s?tonnen|millionen t(?:onnen)?`, 1e6],
    [String.raw`kt(?:co[2₂])?|(?:tsd\.?|tausend)\s?(?:t|tonnen)`, 1e3],
    ["kg(?:co[2₂])?|kilogramm", 1e-3],
    [String.raw`t(?:co[2₂](?:e|eq|äq)?)?|to\.?|tonnen?`, 1],
  ],
  "MWh/a": [
    [String.raw`twh|mrd\.?\s?kwh|milliarden kwh`, 1e6],
    [String.raw`gwh|mio\.?\s?kwh|millionen kwh`, 1e3],
    [String.raw`tsd\.?\s?kwh|mwh(?:_?(?:el|th))?|megawattstunden?`, 1],
    ["kwh(?:_?(?:el|th))?|kilowattstunden?", 1e-3],
  ],
} as const satisfies Record<string, Units>;

/** What may stand around the number without changing it: "rd.", "CO₂-Äq.", "/a", "jährlich", "(geschätzt)". */
const before =
  /^(?:ca\.?|rd\.?|rund|circa|etwa|ungefähr|gut|knapp|geschätzt|insg\.|insgesamt|jährlich|co[2₂]|thg|~|≈|[\s:])*$/i;
const behind =
  /^(?:\s|[-,]|co\s?[2₂]|(?:ä[qu]|aequ?|eq)\w*(?!\w)\.?|e(?![\p{L}])|thg|treibhausgase?|(?:einsparung|minderung|reduktion|ersparnis)(?![\p{L}])|\/\s?(?:a|jahr|j\.?)(?![\p{L}])|p\.\s?a\.?|(?:pro|je|im) jahr|jährlich|jährl\.|weniger|el\.?|th\.?|strom|wärme|endenergie|geschätzt|\((?:geschätzt|gesch\.|schätzung|wärme|strom|el\.|th\.|schätzwert|prognose|berechnet|berechnung|brutto|netto|pro jahr|je jahr|jährlich)\))*\.?$/iu;

const unknown =
  /^(?:(?:derzeit |noch |aktuell )?(?:nicht|kaum|schwer) (?:direkt )?(?:bezifferbar|quantifizierbar|messbar|berechenbar|ermittelbar|abschätzbar|darstellbar|ermittelt|berechnet|beziffert|quantifiziert)|n\. ?q\.?|indirekt|nur indirekt)\.?$/i;

/**
 * An amount a year in the unit named. A unit in the cell beats the heading's factor. A quantity is one number: ranges,
 * bounds ("bis zu 500 t"), negative numbers and words that change the number ("je Fahrzeug", "über die Laufzeit")
 * are trouble with the text, never a guess; "nicht bezifferbar" counts as empty, "keine" as 0.
 */
export function quantity(unit: keyof typeof units): Kind<number> {
  const find = amountFinder(units[unit]);
  return {
    name: "quantity",
    expects: `eine Zahl in ${unit}`,
    read: (source, writing) =>
      readNumber(source, writing) ?? readText(source, writing.factor ?? 1, find),
    show: (value) => `${writeNumber(value)} ${unit}`,
    same: (a, b) => a === b,
    schema: () => ({ type: "number", minimum: 0 }),
    cellRule: () => ({ type: "any" }),
  };
}

/** A format such as '0 "kt"' or '0.0" GWh"' shows a unit that the text holds. */
const showsUnit = /[a-z]*(?:wh|kt|kg)|"[^"]*\bt\b/i;

function readNumber(
  { number, iso, format, text }: Source,
  { factor = 1 }: Writing
): Reading<number> | undefined {
  if (number === undefined || iso !== undefined || (format && showsUnit.test(format)))
    return undefined;
  if (number < 0 || format?.includes("%"))
    return { trouble: { code: "unreadable", found: text.trim() } };
  return { value: rounded(number * factor) };
}

function readText(
  source: Source,
  factor: number,
  find: ReturnType<typeof amountFinder>
): Reading<number> {
  const text = tidy(source.text);
  if (text === "" || saysNothing(text) || unknown.test(text)) return {};
  if (/^keine\.?$/i.test(text)) return { value: 0 };
  const [amount, second] = find(text);
  const alone = amount !== undefined && second === undefined;
  if (alone && before.test(text.slice(0, amount.from)) && behind.test(text.slice(amount.to))) {
    return { value: rounded(amount.number * (amount.factor ?? factor)) };
  }
  return {
    trouble: {
      code: isPlaceholder(text) ? "placeholder" : "unreadable",
      found: source.text.trim(),
    },
  };
}

/** Six decimals, so that 0.1 + 0.2 stays 0.3: a gram of CO₂ is the smallest thing anybody states. */
const rounded = (value: number) => Math.round(value * 1e6) / 1e6;
