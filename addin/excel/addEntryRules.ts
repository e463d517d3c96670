import { besides } from "../../shared/workbook/besides.ts";
import {
  columnLetter,
  type EntryRule,
  firstRow,
  type SheetLayout,
} from "../../shared/workbook/sheetLayout.ts";
import type { NewSheet } from "./writeRows.ts";

/** Help beside the cells of a column, and what may be entered. */
export function addEntryRules({ layout, worksheet, rows }: NewSheet): void {
  const first = firstRow(layout);
  const last = first + Math.max(rows, 1) - 1;
  layout.columns.forEach(({ entry }, column) => {
    if (!entry) return;
    const letter = columnLetter(column);
    const { dataValidation } = worksheet.getRange(`${letter}${first}:${letter}${last}`);
    const rule = ruleOf(entry, layout, first);
    if (rule) dataValidation.rule = rule;
    dataValidation.prompt = {
      showPrompt: true,
      title: entry.message.title,
      message: entry.message.text,
    };
    if (entry.otherwise === undefined) {
      dataValidation.errorAlert = {
        showAlert: false,
        style: "Information",
        title: "",
        message: "",
      };
      return;
    }
    dataValidation.errorAlert = {
      showAlert: true,
      style: entry.otherwise === "warn" ? "Warning" : "Stop",
      title: entry.message.title,
      message: entry.refusal ?? "",
    };
  });
}

function ruleOf(
  { list, number, closed }: EntryRule,
  layout: SheetLayout,
  row: number
): Excel.DataValidationRule | undefined {
  if (list !== undefined) {
    return { list: { inCellDropDown: true, source: `=${besides(list, layout, row, "")}` } };
  }
  if (closed) return { custom: { formula: "=FALSE" } };
  if (!number) return undefined;
  const between = { formula1: number.min, formula2: number.max, operator: "Between" } as const;
  return number.whole ? { wholeNumber: between } : { decimal: between };
}
