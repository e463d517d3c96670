import type ExcelJS from "exceljs";
import { besides } from "../../shared/workbook/besides.ts";
import { lastRow } from "../../shared/workbook/lastRow.ts";
import {
  type ConditionalLook,
  columnLetter,
  firstRow,
  type SheetLayout,
} from "../../shared/workbook/sheetLayout.ts";

/** Gives the columns their looks by value, once for all neighbours that share them. */
export function addLooks(sheet: ExcelJS.Worksheet, layout: SheetLayout): void {
  const [first, last] = [firstRow(layout), lastRow(layout)];
  const areas = new Map<string, { looks: readonly ConditionalLook[]; columns: number[] }>();
  layout.columns.forEach(({ looks = [] }, index) => {
    for (const look of looks) {
      const key = JSON.stringify(look);
      const area = areas.get(key) ?? { looks: [look], columns: [] };
      area.columns.push(index);
      areas.set(key, area);
    }
  });
  let priority = 1;
  for (const { looks, columns } of areas.values()) {
    const area = (index: number) => `${columnLetter(index)}${first}:${columnLetter(index)}${last}`;
    const cell = `${columnLetter(columns[0] ?? 0)}${first}`;
    sheet.addConditionalFormatting({
      ref: columns.map(area).join(" "),
      rules: looks.map((look) => ({
        type: "expression",
        priority: priority++,
        formulae: [besides(look.formula, layout, first, cell)],
        style: style(look),
      })),
    });
  }
}

function style({ format, fill, ink }: ConditionalLook): Partial<ExcelJS.Style> {
  return {
    ...(format !== undefined && { numFmt: format }),
    ...(fill !== undefined && {
      fill: { type: "pattern", pattern: "solid", bgColor: { argb: `FF${fill}` } },
    }),
    ...(ink !== undefined && { font: { color: { argb: `FF${ink}` } } }),
  };
}
