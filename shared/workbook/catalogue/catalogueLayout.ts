import type { Field } from "../../catalogue/field.ts";
import type { Reading } from "../../catalogue/kind.ts";
import { isEqual } from "../../consolidation/isEqual.ts";
import { type HiddenValue, keyOf, ownField } from "../ours/hiddenValues.ts";
import { type CellValue, cellLimit, type RowLayout, type SheetLayout } from "../sheetLayout.ts";
import { type CatalogueColumn, frozenFields, ownSection } from "./catalogueColumns.ts";
import { asSource, toCell } from "./cellForm.ts";
import type { StructuredInput, StructuredMeasure } from "./structuredInput.ts";

export const catalogueSheet = "Katalog";

/** Rows above the first measure: the band of sections and the header. */
export const firstMeasureRow = 3;

export interface CatalogueSheet {
  readonly layout: SheetLayout;
  readonly hidden: readonly HiddenValue[];
  /** Fields whose text did not fit into its cell: row of the measure and heading. */
  readonly tooLong: readonly { readonly measure: number; readonly name: string }[];
}

/** The sheet people work in: one Excel table, one measure a row. */
export function catalogueLayout(
  input: StructuredInput,
  columns: readonly CatalogueColumn[]
): CatalogueSheet {
  const hidden: HiddenValue[] = [];
  const tooLong: { measure: number; name: string }[] = [];
  const keepsValue = valueCheck(input);
  const rows = input.measures.map((measure, index) =>
    columns.map((column) => {
      const whole = cellOf(column, measure);
      const cell = fitted(whole);
      if (cell === undefined) return cell;
      const name = column.name ?? ownField(column.own ?? "");
      const value = column.own === undefined ? fieldValue(measure, name) : whole;
      if (cell !== whole) tooLong.push({ measure: index, name });
      else if (keepsValue(column, value, cell)) return cell;
      const text = asText(column, cell);
      const key = keyOf(measure.values);
      hidden.push({ key, field: name, text, value: value ?? null, ...restOf(whole, cell, value) });
      return cell;
    })
  );
  const layout: SheetLayout = {
    name: catalogueSheet,
    columns: columns.map((column) => column.layout),
    above: [sectionBand(columns)],
    table: catalogueSheet,
    rows,
    frozenColumns: frozenFields.filter((name) => columns.some((c) => c.name === name)).length,
    wide: true,
    pageBreaks: pageBreaks(columns),
  };
  return { layout, hidden, tooLong };
}

const fieldValue = (measure: StructuredMeasure, name: string): unknown =>
  Object.hasOwn(measure.values, name) ? Reflect.get(measure.values, name) : undefined;

function cellOf(column: CatalogueColumn, measure: StructuredMeasure): CellValue {
  const { name, field, own, tells } = column;
  if (tells) return fitted(tells(measure));
  if (own !== undefined) return measure.ownColumns[own];
  if (name === undefined || !field) return undefined;
  const value = fieldValue(measure, name);
  return value === undefined ? measure.unread?.[name] : toCell(field, value);
}

const continued = " […]";

function fitted(cell: CellValue): CellValue {
  if (typeof cell !== "string" || cell.length <= cellLimit) return cell;
  return cell.slice(0, cellLimit - continued.length) + continued;
}

/** The whole of a text that nobody could read and that was cut; of a value the value itself is kept. */
const restOf = (whole: CellValue, cell: CellValue, value: unknown) =>
  cell !== whole && value === undefined ? { whole: String(whole) } : {};

const asText = ({ field }: CatalogueColumn, cell: Exclude<CellValue, undefined>): string => {
  const shown = typeof cell === "object" ? cell.value : cell;
  return field ? asSource(field, shown).text : String(shown);
};

/** Whether reading the cell gives the value again; a text that stands as it is needs no reading. */
function valueCheck({ settings }: StructuredInput) {
  const byField = new Map<Field<unknown>, Map<string | number, Reading<unknown>>>();
  return ({ field, tells }: CatalogueColumn, value: unknown, cell: CellValue): boolean => {
    if (tells) return true; // not read back
    if (value === undefined) return false; // a text nobody could read
    if (value === cell || !field || cell === undefined || typeof cell === "object") return true;
    const known = byField.get(field) ?? new Map<string | number, Reading<unknown>>();
    byField.set(field, known);
    const reading = known.get(cell) ?? field.kind.read(asSource(field, cell), { settings });
    known.set(cell, reading);
    return reading.value !== undefined && isEqual(reading.value, value);
  };
}

function sectionBand(columns: readonly CatalogueColumn[]): RowLayout {
  const cells = columns.map(({ section, layout }, index) => {
    const isFirstShown = index === columns.findIndex((c) => !c.layout.hidden);
    return layout.begins || isFirstShown ? section : undefined;
  });
  return { look: "band", cells, height: 24 };
}

/** Characters beside the frozen columns that an A3 page holds at the printed size. */
const pageWidth = 235;

/** A page ends before a section that does not fit on it any more. */
function pageBreaks(columns: readonly CatalogueColumn[]): readonly number[] {
  const breaks: number[] = [];
  let used = 0;
  columns.forEach(({ layout, section }, index) => {
    if (layout.hidden || index < frozenFields.length) return;
    const rest = columns.filter((c) => c.section === section && c.section !== ownSection);
    const needed = layout.begins ? rest.reduce((sum, c) => sum + c.layout.width, 0) : layout.width;
    const isFull = used > 0 && used + (needed > pageWidth ? layout.width : needed) > pageWidth;
    if (isFull) breaks.push(index);
    used = (isFull ? 0 : used) + layout.width;
  });
  return breaks;
}
