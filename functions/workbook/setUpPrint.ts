import type ExcelJS from "exceljs";
import { columnLetter, firstRow, type SheetLayout } from "../../shared/workbook/sheetLayout.ts";

/** Missing in the types of exceljs (ECMA-376, 18.3.1.63). */
const A3 = 8;
const A4 = 9;
/** Percent; the pages of a wide sheet are divided for this size. */
const wideScale = 68;

/**
 * A3 across with repeated header and titles; narrow tables and charts A4 across, one page
 * wide; other sheets on one page A4.
 */
export function setUpPrint(sheet: ExcelJS.Worksheet, layout: SheetLayout, title: string): void {
  const { pageSetup } = sheet;
  Reflect.set(pageSetup, "paperSize", layout.wide ? A3 : A4);
  const isUpright = layout.table === undefined && !layout.charts;
  pageSetup.orientation = isUpright ? "portrait" : "landscape";
  pageSetup.margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.25, footer: 0.3 };
  if (layout.wide && !layout.onePageWide) {
    pageSetup.scale = wideScale;
  } else {
    pageSetup.fitToPage = true;
    pageSetup.fitToWidth = 1;
    pageSetup.fitToHeight = isUpright ? 1 : 0;
  }
  if (layout.table !== undefined) {
    const header = firstRow(layout) - 1;
    const isDivided = layout.frozenColumns > 0 && !layout.onePageWide;
    // The band of sections belongs to the header.
    pageSetup.printTitlesRow = `${isDivided ? Math.max(header - 1, 1) : header}:${header}`;
    if (isDivided) {
      pageSetup.printTitlesColumn = `A:${columnLetter(layout.frozenColumns - 1)}`;
    }
  }
  sheet.headerFooter.oddFooter = `&L&9${title.replaceAll("&", "&&")}&C&9&A&R&9Seite &P von &N`;
}
