import type ExcelJS from "exceljs";
import { besides } from "../../shared/workbook/besides.ts";
import { type EntryRule, firstRow, type SheetLayout } from "../../shared/workbook/sheetLayout.ts";

/** Sets what may be entered into the first row; `stretchEntryRules` lets it hold for all rows. */
export function addEntryRules(sheet: ExcelJS.Worksheet, layout: SheetLayout): void {
  const row = firstRow(layout);
  layout.columns.forEach(({ entry }, index) => {
    if (!entry) return;
    // exceljs writes "any", its types do not know it.
    const { list, ...rest } = entry;
    const area = list === undefined ? {} : { list: besides(list, layout, row, "") };
    Reflect.set(sheet.getCell(row, index + 1), "dataValidation", validation({ ...rest, ...area }));
  });
}

/** exceljs squeezes equal neighbours together, so an area may span columns. */
export function stretchEntryRules(xml: string, from: number, to: number): string {
  return xml.replace(/<dataValidations[\s\S]*<\/dataValidations>/, (rules) =>
    rules.replace(
      /sqref="([A-Z]+)\d+(?::([A-Z]+)\d+)?"/g,
      (_, left: string, right?: string) => `sqref="${left}${from}:${right ?? left}${to}"`
    )
  );
}

function validation({ message, list, number, closed, otherwise, refusal = "" }: EntryRule) {
  const input = { showInputMessage: true, promptTitle: message.title, prompt: message.text };
  const refused = otherwise !== undefined && {
    showErrorMessage: true,
    ...(otherwise === "warn" && { errorStyle: "warning" }),
    errorTitle: message.title,
    error: refusal,
  };
  if (list !== undefined) {
    return { type: "list", allowBlank: true, formulae: [list], ...input, ...refused };
  }
  if (closed)
    return { type: "custom", allowBlank: false, formulae: ["FALSE"], ...input, ...refused };
  if (!number) return { type: "any", ...input };
  const type = number.whole ? "whole" : "decimal";
  const formulae = [number.min, number.max];
  return { type, operator: "between", allowBlank: true, formulae, ...input, ...refused };
}
