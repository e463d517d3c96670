import { besides } from "../../shared/workbook/besides.ts";
import { type ConditionalLook, columnLetter, firstRow } from "../../shared/workbook/sheetLayout.ts";
import { runsOf } from "./runsOf.ts";
import type { NewSheet } from "./writeRows.ts";

/**
 * Looks that depend on the value, once for all neighbours that share them. Excel puts a new one
 * first, so the last is added first.
 */
export function addLooks({ layout, worksheet, rows }: NewSheet): void {
  const first = firstRow(layout);
  const last = first + Math.max(rows, 1) - 1;
  const looks = new Map<string, ConditionalLook>();
  for (const column of layout.columns) {
    for (const look of column.looks ?? []) looks.set(JSON.stringify(look), look);
  }
  for (const [key, look] of [...looks].reverse()) {
    const holders = layout.columns.map((column) =>
      (column.looks ?? []).some((one) => JSON.stringify(one) === key)
    );
    for (const { from, to, value } of runsOf(holders)) {
      if (!value) continue;
      const range = worksheet.getRange(`${columnLetter(from)}${first}:${columnLetter(to)}${last}`);
      const formula = besides(look.formula, layout, first, `${columnLetter(from)}${first}`);
      addLook(range, look, `=${formula}`);
    }
  }
}

function addLook(
  range: Excel.Range,
  { format, fill, ink }: ConditionalLook,
  formula: string
): void {
  const { custom } = range.conditionalFormats.add("Custom");
  custom.rule.formula = formula;
  if (format !== undefined) custom.format.numberFormat = format;
  if (fill !== undefined) custom.format.fill.color = `#${fill}`;
  if (ink !== undefined) custom.format.font.color = `#${ink}`;
}
