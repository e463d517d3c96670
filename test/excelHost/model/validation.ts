import type { Area } from "../../../shared/xlsx/grid.ts";
import { hostError, notPlayed } from "../wire/hostError.ts";
import { intersection, type Place, placeAt, without } from "./place.ts";
import { checkUnlocked } from "./protection.ts";
import { valueTeller } from "./rangeValues.ts";
import { toSerial } from "./serial.ts";
import type { Sheet } from "./sheet.ts";
import type { CellValue } from "./workbook.ts";

/** What a cell accepts; texts and rule as Office.js gives them (`DataValidationRule`). */
export interface Validation {
  readonly areas: readonly Area[];
  readonly rule: Rule;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Readonly<Record<string, unknown>>;
  readonly prompt: Readonly<Record<string, unknown>>;
}

export type Rule = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export const noAlert = { message: "", showAlert: true, style: "Stop", title: "" };
export const noPrompt = { message: "", showPrompt: true, title: "" };

/** The cells of a range get this rule instead of what they had; texts left out stay as they were. */
export function validate(place: Place, change: Partial<Omit<Validation, "areas">>): void {
  const { sheet, area } = place;
  checkUnlocked(sheet, area);
  const before = validationAt(place);
  checkTexts(change);
  if (change.rule) checkRule(change.rule);
  clearValidation(place);
  const made = {
    areas: [area],
    rule: before?.rule ?? {},
    ignoreBlanks: before?.ignoreBlanks ?? true,
    errorAlert: before?.errorAlert ?? noAlert,
    prompt: before?.prompt ?? noPrompt,
    ...change,
  };
  sheet.validations = [...sheet.validations, made];
}

/** The rule all cells of the range share, if they do. */
export const validationAt = ({ sheet, area }: Place): Validation | undefined =>
  sheet.validations.find(({ areas }) =>
    areas.some((one) => intersection(one, area) && without(area, one).length === 0)
  );

export function clearValidation({ sheet, area }: Place): void {
  sheet.validations = sheet.validations
    .map((one) => ({ ...one, areas: one.areas.flatMap((rest) => without(rest, area)) }))
    .filter(({ areas }) => areas.length > 0);
}

const limits = { list: 255, title: 32, message: 255 };

/** A list written out holds at most 255 letters; longer ones must stand in cells. */
function checkRule(rule: Rule): void {
  const kinds = Object.keys(rule).filter((kind) => rule[kind] !== undefined && rule[kind] !== null);
  if (kinds.length !== 1) throw hostError("InvalidArgument", "a rule has exactly one kind");
  const source = rule["list"]?.["source"];
  const isWritten = typeof source === "string" && !source.startsWith("=");
  if (isWritten && source.length > limits.list)
    throw hostError("InvalidArgument", "list over 255 letters");
}

function checkTexts({ errorAlert, prompt }: Partial<Validation>): void {
  for (const texts of [errorAlert, prompt]) {
    const isLong = (name: "title" | "message") => String(texts?.[name] ?? "").length > limits[name];
    if (isLong("title") || isLong("message"))
      throw hostError("InvalidArgument", "title or message too long");
  }
}

const typeNames: Readonly<Record<string, string>> = {
  list: "List",
  wholeNumber: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  time: "Time",
  textLength: "TextLength",
  custom: "Custom",
};

export const typeOf = (rule: Rule) => typeNames[kindOf(rule)] ?? "None";

const kindOf = (rule: Rule) => Object.keys(rule).find((kind) => rule[kind] !== undefined) ?? "";

/** Cells whose value the rule forbids; Office.js writes them without asking. */
export function invalidCells(place: Place): readonly Area[] {
  const { sheet, area } = place;
  const value = valueTeller(place);
  const found: Area[] = [];
  for (const { areas, rule, ignoreBlanks } of sheet.validations) {
    for (const part of areas.flatMap((one) => intersection(one, area) ?? [])) {
      for (let row = part.top; row <= part.bottom; row += 1) {
        for (let column = part.left; column <= part.right; column += 1) {
          if (!accepts(sheet, rule, value(row, column), ignoreBlanks)) {
            found.push({ top: row, left: column, bottom: row, right: column });
          }
        }
      }
    }
  }
  return found;
}

function accepts(sheet: Sheet, rule: Rule, value: CellValue, ignoreBlanks: boolean): boolean {
  if (value === "") return ignoreBlanks;
  const kind = kindOf(rule);
  const terms = rule[kind] ?? {};
  if (kind === "") return true;
  if (kind === "list") return listItems(sheet, terms["source"]).includes(String(value));
  if (kind === "textLength") return compares(String(value).length, terms);
  if (kind === "wholeNumber") return Number.isInteger(value) && compares(Number(value), terms);
  if (kind === "decimal" || kind === "date")
    return typeof value === "number" && compares(value, terms);
  throw notPlayed(`whether a value keeps a rule of kind ${kind}`);
}

function compares(
  value: number,
  { formula1, formula2, operator }: Readonly<Record<string, unknown>>
): boolean {
  const [low, high] = [limit(formula1), formula2 === undefined ? Number.NaN : limit(formula2)];
  const isMet: Readonly<Record<string, boolean>> = {
    Between: value >= low && value <= high,
    NotBetween: value < low || value > high,
    EqualTo: value === low,
    NotEqualTo: value !== low,
    GreaterThan: value > low,
    GreaterThanOrEqualTo: value >= low,
    LessThan: value < low,
    LessThanOrEqualTo: value <= low,
  };
  return isMet[String(operator)] ?? false;
}

/** Dates come as "2026-12-31". */
function limit(written: unknown): number {
  if (/^\d{4}-\d{2}-\d{2}/.test(String(written))) return toSerial(new Date(String(written)));
  const number = Number(String(written).replace(/^=/, ""));
  if (Number.isNaN(number)) throw notPlayed(`a rule that calculates: ${written}`);
  return number;
}

/** "a,b" is split at commas in every language (office-js issue 2128); "=Name" and ranges are looked up. */
function listItems(sheet: Sheet, source: unknown): readonly string[] {
  if (typeof source === "string" && !source.startsWith("="))
    return source.split(",").map((one) => one.trim());
  const place = typeof source === "string" ? placeOfFormula(sheet, source) : (source as Place);
  const value = valueTeller(place);
  const { top, bottom, left, right } = place.area;
  const items: string[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) items.push(String(value(row, column)));
  }
  return items;
}

function placeOfFormula(sheet: Sheet, formula: string): Place {
  const name = formula.slice(1);
  const defined = sheet.workbook.names.find((one) => one.name.toUpperCase() === name.toUpperCase());
  return placeAt(sheet, defined ? defined.formula : formula);
}
