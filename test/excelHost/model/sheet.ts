import type { Area } from "../../../shared/xlsx/grid.ts";
import { hostError } from "../wire/hostError.ts";
import { type Cell, type Cells, cellsOf } from "./cells.ts";
import type { Chart } from "./chart.ts";
import type { ConditionalFormat } from "./conditionalFormat.ts";
import { followSheet } from "./followSheet.ts";
import type { Look } from "./look.ts";
import { sameName } from "./place.ts";
import type { Table } from "./table.ts";
import type { Validation } from "./validation.ts";
import type { Workbook } from "./workbook.ts";

export interface Sheet {
  readonly workbook: Workbook;
  readonly id: string;
  name: string;
  visibility: string;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  readonly cells: Cells;
  readonly rows: Map<number, Line>;
  readonly columns: Map<number, Line>;
  merged: readonly Area[];
  readonly tables: Table[];
  validations: readonly Validation[];
  conditionalFormats: readonly ConditionalFormat[];
  frozen: { readonly rows: number; readonly columns: number };
  filter: Area | undefined;
  protection: Protection | undefined;
  readonly charts: Chart[];
  /** What Excel only keeps and gives back: how the sheet is printed. */
  readonly memory: Map<string, unknown>;
}

/** A row or a column; `look` is that of cells nobody touched. Sizes in points. */
export interface Line {
  size: number;
  hidden: boolean;
  look: Look;
}

interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string | undefined;
}

export const standardRow = 15;
export const standardColumn = 48;

export function addSheet(workbook: Workbook, wanted?: string): Sheet {
  const name = wanted ?? freeName(workbook);
  checkName(workbook, name);
  const sheet: Sheet = {
    workbook,
    id: `{00000000-0001-0000-0000-${String(workbook.newId()).padStart(12, "0")}}`,
    name,
    visibility: "Visible",
    tabColor: "",
    showGridlines: true,
    showHeadings: true,
    cells: cellsOf((row, column) => lineLook(sheet, row, column)),
    rows: new Map(),
    columns: new Map(),
    merged: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    frozen: { rows: 0, columns: 0 },
    filter: undefined,
    protection: undefined,
    charts: [],
    memory: new Map(),
  };
  workbook.sheets.push(sheet);
  workbook.happened({ kind: "added", sheet });
  return sheet;
}

export function renameSheet(sheet: Sheet, name: string): void {
  const before = sheet.name;
  if (!sameName(before, name)) checkName(sheet.workbook, name);
  sheet.name = name;
  followSheet(sheet.workbook, before, name);
  sheet.workbook.happened({ kind: "renamed", sheet, before });
}

export function deleteSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  const others = workbook.sheets.filter((one) => one !== sheet && one.visibility === "Visible");
  const next = others[0];
  if (!next) throw hostError("InvalidOperation", "a workbook needs one visible sheet");
  if (sheet.visibility === "VeryHidden")
    throw hostError("InvalidOperation", "the sheet is very hidden");
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  followSheet(workbook, sheet.name, undefined);
  workbook.undoCleared = true;
  if (workbook.active === sheet) workbook.active = next;
  workbook.happened({ kind: "deleted", sheet });
}

export function setVisibility(sheet: Sheet, visibility: string): void {
  const { sheets } = sheet.workbook;
  const stays = sheets.some((one) => one !== sheet && one.visibility === "Visible");
  if (visibility !== "Visible" && !stays) {
    throw hostError("InvalidOperation", "a workbook needs one visible sheet");
  }
  sheet.visibility = visibility;
}

const mostLetters = 31;

/** „Rename a worksheet“: 1 to 31 letters, none of \ / ? * : [ ], no ' at the ends, not „History“, unique. */
function checkName(workbook: Workbook, name: string): void {
  const lawful =
    name.trim() !== "" &&
    name.length <= mostLetters &&
    !/[\\/?*:[\]]/.test(name) &&
    !/^'|'$/.test(name) &&
    !sameName(name, "History");
  if (!lawful) throw hostError("InvalidArgument", `no name of a sheet: ${name}`);
  if (workbook.sheets.some((sheet) => sameName(sheet.name, name))) {
    throw hostError("ItemAlreadyExists", `sheet ${name}`);
  }
}

function freeName({ sheets, language }: Workbook): string {
  const stem = language.startsWith("de") ? "Tabelle" : "Sheet";
  for (let number = sheets.length + 1; ; number += 1) {
    const name = `${stem}${number}`;
    if (!sheets.some((sheet) => sameName(sheet.name, name))) return name;
  }
}

export function lineOf(lines: Map<number, Line>, index: number, size: number): Line {
  const line = lines.get(index) ?? { size, hidden: false, look: {} };
  lines.set(index, line);
  return line;
}

/** The merged area a cell lies in. */
export const mergedAround = ({ merged }: Sheet, row: number, column: number): Area | undefined =>
  merged.length === 0
    ? undefined
    : merged.find(
        ({ top, left, bottom, right }) =>
          row >= top && row <= bottom && column >= left && column <= right
      );

/** A cell's look: its own, else its row's, else its column's. */
export function lookAt(sheet: Sheet, row: number, column: number): Look {
  const cell: Cell | undefined = sheet.cells.get(row, column);
  return cell?.look ?? lineLook(sheet, row, column);
}

const lineLook = ({ rows, columns }: Sheet, row: number, column: number): Look =>
  rows.get(row)?.look ?? columns.get(column)?.look ?? noLook;

const noLook: Look = {};
