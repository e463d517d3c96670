import { numberFormatOf } from "./look.ts";
import { intersection, type Place, sameName } from "./place.ts";
import { lookAt } from "./sheet.ts";
import { showValue } from "./showValue.ts";
import type { Table } from "./table.ts";

/** Whatever is written there, a table's headings stay text, filled and different from one another. */
export function keepHeadings({ sheet, area }: Place): void {
  for (const table of sheet.tables) {
    const row = { ...table.area, bottom: table.area.top };
    if (table.showHeaders && intersection(row, area)) settle(table);
  }
}

function settle({ sheet, area }: Table): void {
  const seen: string[] = [];
  const { language } = sheet.workbook;
  for (let column = area.left; column <= area.right; column += 1) {
    const cell = sheet.cells.get(area.top, column);
    const look = lookAt(sheet, area.top, column);
    const text = cell?.value === undefined ? "" : showValue(cell.value, numberFormatOf(look));
    const name = distinct(
      text || (language.startsWith("de") ? "Spalte" : "Column"),
      seen,
      text === ""
    );
    seen.push(name);
    if (name !== cell?.value) {
      const { formula: _, ...rest } = cell ?? {};
      sheet.cells.set(area.top, column, { ...rest, value: name });
    }
  }
}

/** „Titel“, „Titel2“; empty headings count from 1. */
function distinct(stem: string, seen: readonly string[], isInvented: boolean): string {
  const isSeen = (name: string) => seen.some((one) => sameName(one, name));
  if (!isInvented && !isSeen(stem)) return stem;
  for (let number = isInvented ? 1 : 2; ; number += 1) {
    if (!isSeen(`${stem}${number}`)) return `${stem}${number}`;
  }
}

export const headingTexts = ({ sheet, area }: Table): readonly string[] =>
  Array.from({ length: area.right - area.left + 1 }, (_, index) =>
    String(sheet.cells.get(area.top, area.left + index)?.value ?? "")
  );
