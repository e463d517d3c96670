import type { CellMaker } from "./cellMaker.ts";
import { attribute, elements, isOn } from "./elements.ts";
import type { Area, Grid } from "./grid.ts";
import { lastColumn, toArea } from "./reference.ts";
import type { RefusalCode } from "./refusal.ts";
import { readRows } from "./sheetRows.ts";
import { mostRows, mostSlots } from "./sheetScan.ts";
import type { Piece } from "./xmlPieces.ts";

/** The XML of a sheet, in pieces that hold whole rows, as a grid; its size is what the cells say, never what <dimension> says. */
export function readSheet(
  pieces: Iterable<Piece>,
  name: string,
  hidden: boolean,
  maker: CellMaker
): Grid | RefusalCode {
  const read = readRows(pieces, maker);
  const { rows, hiddenRows, uncalculated } = read;
  if (read.slots > mostSlots) return "tooLarge";
  if (read.filled > mostRows) return "tooManyRows";
  if (read.stringsMissing) return "missingParts";
  if (rows.length > 0 && read.tail === "") return "damaged"; // a program broke off while it wrote
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    rows,
    merged: readMerged(read.tail),
    hiddenRows,
    hiddenColumns: readHiddenColumns(read.head, width),
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
