import { type GridView, textOf } from "../gridView.ts";
import type { Line } from "./workshopTask.ts";

/** The lines of a record: rules drawn with signs are none, and a number below „Aufgabe:“ belongs to it. */
export const recordLines = (view: GridView): readonly Line[] =>
  withNumbersBelow(linesOf(view).filter(({ text }) => !isRule(text)));

/** Every row that says something: its first cell, and what stands beside it. */
export function linesOf(view: GridView): readonly Line[] {
  const lines: Line[] = [];
  for (let row = 0; row < view.rowCount; row++) {
    const cells = (view.grid.rows[row] ?? []).flatMap((cell, column) =>
      textOf(cell) === "" ? [] : [{ column, text: textOf(cell) }]
    );
    const [first, second] = cells;
    if (first)
      lines.push({
        row,
        column: first.column,
        text: first.text,
        beside: second?.text ?? "",
        ...(second && { besideColumn: second.column }),
      });
  }
  return lines;
}

const isRule = (text: string) => /^[-–_=*\s]{3,}$/.test(text);

/** "Aufgabe:" with its number alone in the line below, as slides and PDFs are pasted. */
function withNumbersBelow(lines: readonly Line[]): readonly Line[] {
  const isNumber = (line: Line | undefined) =>
    line !== undefined && line.beside === "" && /^\d{1,2}$/.test(line.text.trim());
  const waits = (line: Line | undefined) =>
    line !== undefined && line.beside === "" && /^\s*(?:zu\s+)?aufgabe\s*:\s*$/i.test(line.text);
  return lines.flatMap((line, index) => {
    if (isNumber(line) && waits(lines[index - 1])) return [];
    const below = lines[index + 1];
    return waits(line) && isNumber(below)
      ? [{ ...line, beside: below?.text.trim() ?? "" }]
      : [line];
  });
}
