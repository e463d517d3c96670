import type { Area } from "../../../shared/xlsx/grid.ts";
import { hostError, notPlayed } from "../wire/hostError.ts";
import type { Look } from "./look.ts";
import { numberFormatOf } from "./look.ts";
import { intersection, type Place, without } from "./place.ts";
import { checkUnlocked } from "./protection.ts";
import { valueTeller } from "./rangeValues.ts";
import { lookAt, type Sheet } from "./sheet.ts";
import { showValue } from "./showValue.ts";
import type { CellValue } from "./workbook.ts";

/** A rule and the look of cells that meet it; `rule` as Office.js gives it. */
export interface ConditionalFormat {
  readonly id: string;
  readonly sheet: Sheet;
  readonly type: string;
  areas: readonly Area[];
  rule: Readonly<Record<string, unknown>>;
  look: Look;
  stopIfTrue: boolean;
}

/** The types the catalogue needs; others are not guessed. */
const playedTypes = ["CellValue", "Custom"];

/** A new format comes first: priority 0. */
export function addConditionalFormat({ sheet, area }: Place, type: string): ConditionalFormat {
  checkUnlocked(sheet, area, "allowFormatCells");
  if (!playedTypes.includes(type)) throw notPlayed(`conditional formats of type ${type}`);
  const id = `{00000000-000E-0000-0000-${String(sheet.workbook.newId()).padStart(12, "0")}}`;
  const made = { id, sheet, type, areas: [area], rule: {}, look: {}, stopIfTrue: false };
  sheet.conditionalFormats = [made, ...sheet.conditionalFormats];
  return made;
}

export const conditionalFormatsAt = ({ sheet, area }: Place): readonly ConditionalFormat[] =>
  sheet.conditionalFormats.filter(({ areas }) => areas.some((one) => intersection(one, area)));

export function clearConditionalFormats({ sheet, area }: Place): void {
  checkUnlocked(sheet, area, "allowFormatCells");
  for (const one of sheet.conditionalFormats)
    one.areas = one.areas.flatMap((rest) => without(rest, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
}

export function removeConditionalFormat(format: ConditionalFormat): void {
  format.sheet.conditionalFormats = format.sheet.conditionalFormats.filter((one) => one !== format);
}

export function setPriority(format: ConditionalFormat, priority: number): void {
  const others = format.sheet.conditionalFormats.filter((one) => one !== format);
  if (priority < 0 || priority > others.length) throw hostError("InvalidArgument");
  format.sheet.conditionalFormats = [
    ...others.slice(0, priority),
    format,
    ...others.slice(priority),
  ];
}

/** What a person sees in a cell once conditional formats had their say: six dots for a 4. */
export function shownText(sheet: Sheet, row: number, column: number): string {
  const area = { top: row, left: column, bottom: row, right: column };
  const value = valueTeller({ sheet, area })(row, column);
  const formats = conditionalFormatsAt({ sheet, area }).filter((one) => isMet(one, value));
  const format = formats.find(({ look }) => look["numberFormat"] !== undefined);
  return showValue(
    value,
    format ? numberFormatOf(format.look) : numberFormatOf(lookAt(sheet, row, column))
  );
}

function isMet({ type, rule }: ConditionalFormat, value: CellValue): boolean {
  if (type !== "CellValue") throw notPlayed("which cells meet a formula");
  const wanted = String(rule["formula1"]).replace(/^=/, "").replace(/^"|"$/g, "");
  const [one, other] =
    typeof value === "number" ? [value, Number(wanted)] : [String(value), wanted];
  const operators: Readonly<Record<string, boolean>> = {
    EqualTo: one === other,
    NotEqualTo: one !== other,
    GreaterThan: one > other,
    GreaterThanOrEqual: one >= other,
    LessThan: one < other,
    LessThanOrEqual: one <= other,
  };
  const met = operators[String(rule["operator"])];
  if (met === undefined) throw notPlayed(`conditional formats with ${rule["operator"]}`);
  return met;
}
