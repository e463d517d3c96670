import type { Area } from "../../../shared/xlsx/grid.ts";
import { hostError } from "../wire/hostError.ts";
import { intersection, isUnbounded } from "./place.ts";
import { lookAt, type Sheet } from "./sheet.ts";

/** A protected sheet refuses what touches a locked cell; cells are locked unless they were unlocked. */
export function checkUnlocked(sheet: Sheet, area: Area, allowing?: string): void {
  const { protection } = sheet;
  if (!protection || (allowing && protection.options[allowing] === true)) return;
  if (allowing || isUnbounded(area)) throw locked(sheet);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (lookAt(sheet, row, column)["protection.locked"] !== false) throw locked(sheet);
    }
  }
}

const locked = ({ name }: Sheet) => hostError("AccessDenied", `sheet ${name} is protected`);

export function protect(
  sheet: Sheet,
  options: Readonly<Record<string, unknown>>,
  password?: string
): void {
  if (sheet.protection) throw hostError("InvalidOperation", "already protected");
  sheet.protection = { options, password };
  sheet.workbook.undoCleared = true;
  sheet.workbook.happened({ kind: "protected", sheet });
}

export function unprotect(sheet: Sheet, password?: string): void {
  if (!sheet.protection) return;
  if ((sheet.protection.password ?? "") !== (password ?? ""))
    throw hostError("AccessDenied", "wrong password");
  sheet.protection = undefined;
  sheet.workbook.happened({ kind: "protected", sheet });
}

export function mergeCells(sheet: Sheet, area: Area): void {
  checkUnlocked(sheet, area);
  if (sheet.tables.some((table) => intersection(table.area, area))) {
    throw hostError("InvalidOperation", "cells of a table cannot be merged");
  }
  sheet.merged = [...sheet.merged.filter((one) => !intersection(one, area)), area];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (row !== area.top || column !== area.left) emptyCell(sheet, row, column);
    }
  }
}

/** Takes the content and leaves the look. */
export function emptyCell(sheet: Sheet, row: number, column: number): void {
  const look = sheet.cells.get(row, column)?.look;
  sheet.cells.set(row, column, look && { look });
}
