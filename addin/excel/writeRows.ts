import { writeNumber } from "../../shared/wording/writeNumber.ts";
import { firstRow, type SheetLayout } from "../../shared/workbook/sheetLayout.ts";
import type { NewCatalogue } from "../pane/workbookHost.ts";
import { breathe } from "./breathe.ts";
import { cellEntry } from "./cellEntry.ts";

type RowPiece = Awaited<ReturnType<NewCatalogue["rows"]>>;

/** A sheet that is being made: its layout under the name it got, and how many rows it will have. */
export interface NewSheet {
  readonly layout: SheetLayout;
  readonly worksheet: Excel.Worksheet;
  readonly rows: number;
}

/** Writes everything that is text or number: rows above, headings, rows. Formats of text come first. */
export async function writeRows(
  context: Excel.RequestContext,
  sheet: NewSheet,
  rowsFrom: (from: number) => Promise<RowPiece>,
  tell: (doing: string) => void
): Promise<void> {
  const { layout, worksheet } = sheet;
  const width = layout.columns.length;
  const first = firstRow(layout) - 1;
  formatAsText(sheet, first);
  const above = layout.above.map(({ cells }) => cells);
  const head =
    layout.table === undefined ? above : [...above, layout.columns.map(({ heading }) => heading)];
  if (head.length > 0) {
    worksheet.getRangeByIndexes(0, 0, head.length, width).values = head.map((row) =>
      entries(row, width)
    );
  }
  for (let from: number | undefined = 0; from !== undefined && from < sheet.rows; ) {
    const piece: RowPiece = await rowsFrom(from);
    await fill(worksheet, first + from, piece.rows, width);
    if (piece.next !== undefined) {
      tell(
        `Blatt „${layout.name}“ wird geschrieben: ${writeNumber(piece.next)} von ${writeNumber(sheet.rows)} Zeilen …`
      );
      await breathe();
      // One request a piece: all rows in one would pass the 5 MB that Excel takes.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    }
    from = piece.next;
  }
}

/** office.js takes a few milliseconds for so many cells; then it is somebody else's turn. */
const cellsAtOnce = 9000;

async function fill(
  worksheet: Excel.Worksheet,
  top: number,
  rows: RowPiece["rows"],
  width: number
): Promise<void> {
  const most = Math.max(1, Math.floor(cellsAtOnce / width));
  for (let from = 0; from < rows.length; from += most) {
    await breathe();
    const some = rows.slice(from, from + most);
    const range = worksheet.getRangeByIndexes(top + from, 0, some.length, width);
    range.values = some.map((row) => entries(row, width));
  }
}

const entries = (row: readonly Parameters<typeof cellEntry>[0][], width: number) =>
  Array.from({ length: width }, (_, column) => cellEntry(row[column]));

/** "@" must be there before the values, or "03/2025" is a date already. */
function formatAsText({ layout, worksheet, rows }: NewSheet, first: number): void {
  layout.columns.forEach(({ format }, column) => {
    if (format === undefined || rows === 0) return;
    worksheet.getRangeByIndexes(first, column, rows, 1).numberFormat = format as never;
  });
}
