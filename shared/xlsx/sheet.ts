import type { CellMaker } from "./cellMaker.ts";
import { attribute, elements, isOn, openingOf } from "./elements.ts";
import type { Area, Grid } from "./grid.ts";
import { lastColumn, toArea } from "./reference.ts";
import type { RefusalCode } from "./refusal.ts";
import { mostRows, mostSlots, readRows } from "./sheetRows.ts";

/** The XML of a sheet as a grid; its size is what the cells say, never what <dimension> says. */
export function readSheet(
  xml: string,
  name: string,
  hidden: boolean,
  maker: CellMaker
): Grid | RefusalCode {
  const { rows, hiddenRows, uncalculated, stringsMissing, slots, filled } = readRows(xml, maker);
  if (slots > mostSlots) return "tooLarge";
  if (filled > mostRows) return "tooManyRows";
  if (stringsMissing) return "missingParts";
  const start = openingOf(xml, "sheetData", 0);
  const head = start < 0 ? xml : xml.slice(0, start);
  const close = xml.lastIndexOf("</sheetData");
  if (rows.length > 0 && close < start) return "damaged"; // a program broke off while it wrote
  const tail = xml.slice(close);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    rows,
    merged: readMerged(tail),
    hiddenRows,
    hiddenColumns: readHiddenColumns(head, width),
    hidden,
    ...(uncalculated.length === 0 ? {} : { uncalculated }),
  };
}

const readMerged = (xml: string): Area[] =>
  elements(xml, "mergeCell").flatMap(
    ({ attributes }) => toArea(attribute(attributes, "ref") ?? "") ?? []
  );

/** Hidden or of width 0; people hide the thousands of columns to the right, too: only used ones count. */
function readHiddenColumns(xml: string, width: number): Set<number> {
  const hidden = new Set<number>();
  for (const { attributes } of elements(xml, "col")) {
    const isHidden =
      isOn(attribute(attributes, "hidden")) || Number(attribute(attributes, "width") ?? 1) === 0;
    if (!isHidden) continue;
    const from = Number(attribute(attributes, "min") ?? 1) - 1;
    const to = Math.min(Number(attribute(attributes, "max") ?? 0) - 1, width - 1, lastColumn);
    for (let column = Math.max(0, from); column <= to; column++) hidden.add(column);
  }
  return hidden;
}
