import type { Area } from "../../../shared/xlsx/grid.ts";
import { lastColumn, lastRow, toArea, toReference } from "../../../shared/xlsx/reference.ts";
import { hostError } from "../wire/hostError.ts";
import type { Sheet } from "./sheet.ts";
import type { Workbook } from "./workbook.ts";

/** A rectangle of cells of one sheet: what Excel calls a Range. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
}

export const rowCount = ({ top, bottom }: Area) => bottom - top + 1;
export const columnCount = ({ left, right }: Area) => right - left + 1;
export const cellCount = (area: Area) => rowCount(area) * columnCount(area);
export const isWholeColumns = ({ top, bottom }: Area) => top === 0 && bottom === lastRow;
export const isWholeRows = ({ left, right }: Area) => left === 0 && right === lastColumn;
export const isUnbounded = (area: Area) => isWholeColumns(area) || isWholeRows(area);

export const wholeSheet: Area = { top: 0, left: 0, bottom: lastRow, right: lastColumn };

/** "A1:B2" or "Tabelle1!A1:B2", "A:C", "3:7", a table's or a name's own name. */
export function placeAt(sheet: Sheet, address: string): Place {
  const { sheetName, reference } = parted(address);
  const on = sheetName === undefined ? sheet : sheetNamed(sheet.workbook, sheetName);
  const area = areaOf(reference);
  if (!area) throw hostError("InvalidArgument", `no address: ${address}`);
  return { sheet: on, area };
}

function parted(address: string): { sheetName: string | undefined; reference: string } {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(address.replace(/^=/, ""));
  return match
    ? { sheetName: match[1]?.replaceAll("''", "'") ?? match[2], reference: match[3] ?? "" }
    : { sheetName: undefined, reference: address.replace(/^=/, "") };
}

function sheetNamed({ sheets }: Workbook, name: string): Sheet {
  const sheet = sheets.find((one) => sameName(one.name, name));
  if (!sheet) throw hostError("ItemNotFound", `sheet ${name}`);
  return sheet;
}

/** Excel takes „Liste“ and „LISTE“ for one name. */
export const sameName = (one: string, other: string) => one.toUpperCase() === other.toUpperCase();

export function areaOf(reference: string): Area | undefined {
  const plain = reference.replaceAll("$", "");
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(plain);
  if (columns) {
    const area = toArea(`${columns[1]}1:${columns[2]}1`);
    return area && { ...area, bottom: lastRow };
  }
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) {
    const area = toArea(`A${rows[1]}:A${rows[2]}`);
    return area && { ...area, right: lastColumn };
  }
  return toArea(plain);
}

export function addressOf({ sheet, area }: Place): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet.name);
  const name = plain ? sheet.name : `'${sheet.name.replaceAll("'", "''")}'`;
  return `${name}!${referenceOf(area)}`;
}

export function referenceOf(area: Area): string {
  if (isWholeColumns(area)) return `${letters(area.left)}:${letters(area.right)}`;
  if (isWholeRows(area)) return `${area.top + 1}:${area.bottom + 1}`;
  const from = toReference(area.left, area.top);
  const to = toReference(area.right, area.bottom);
  return from === to ? from : `${from}:${to}`;
}

const letters = (column: number) => toReference(column, 0).slice(0, -1);

/** Fails where the rectangle would leave the sheet. */
export function checkedArea(area: Area): Area {
  const fits =
    area.top >= 0 && area.left >= 0 && area.bottom <= lastRow && area.right <= lastColumn;
  if (!fits || area.bottom < area.top || area.right < area.left) throw hostError("InvalidArgument");
  return area;
}

export function intersection(one: Area, other: Area): Area | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

export const contains = (outer: Area, inner: Area) =>
  outer.top <= inner.top &&
  outer.left <= inner.left &&
  outer.bottom >= inner.bottom &&
  outer.right >= inner.right;

export const boundingArea = (one: Area, other: Area): Area => ({
  top: Math.min(one.top, other.top),
  left: Math.min(one.left, other.left),
  bottom: Math.max(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
});

/** What is left of an area once a hole is cut out of it: at most four rectangles. */
export function without(area: Area, hole: Area): readonly Area[] {
  const cut = intersection(area, hole);
  if (!cut) return [area];
  const { top, left, bottom, right } = area;
  return [
    { top, left, bottom: cut.top - 1, right },
    { top: cut.bottom + 1, left, bottom, right },
    { top: cut.top, left, bottom: cut.bottom, right: cut.left - 1 },
    { top: cut.top, left: cut.right + 1, bottom: cut.bottom, right },
  ].filter((rest) => rest.top <= rest.bottom && rest.left <= rest.right);
}
