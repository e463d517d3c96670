import type { Area, Cell, Grid } from "../../../shared/xlsx/grid.ts";

type Written = string | number | undefined | Cell;

/** A grid from rows of texts and numbers, as a person would type them; `merged` as "A5:C5". */
export function gridOf(
  rows: readonly (readonly Written[])[],
  merged: readonly string[] = [],
  name = "Tabelle1"
): Grid {
  return {
    name,
    rows: rows.map((row) => row.map(cellOf)),
    merged: merged.map(areaOf),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    hidden: false,
  };
}

function cellOf(written: Written): Cell | undefined {
  if (written === undefined || written === "") return undefined;
  if (typeof written === "object") return written;
  if (typeof written === "number")
    return { kind: "number", number: written, text: String(written).replace(".", ",") };
  return { kind: "text", text: written };
}

function areaOf(ref: string): Area {
  const found = /^([A-Z])(\d+):([A-Z])(\d+)$/.exec(ref);
  const column = (letter = "A") => letter.charCodeAt(0) - 65;
  return {
    left: column(found?.[1]),
    top: Number(found?.[2]) - 1,
    right: column(found?.[3]),
    bottom: Number(found?.[4]) - 1,
  };
}
