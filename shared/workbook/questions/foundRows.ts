import type { Source } from "../../catalogue/kind.ts";
import { fold } from "../../wording/fold.ts";
import type { AnswerCells } from "./answerFromCells.ts";
import { questionHeadings } from "./questionColumns.ts";

/** A sheet as it was read, with its name. */
export interface AnsweredGrid {
  readonly name: string;
  readonly rows: readonly (readonly (Source | undefined)[])[];
}

/** A row as it was found, with its cells by heading. */
export interface FoundRow {
  readonly place: string;
  readonly cells: AnswerCells;
}

/** Every filled row below the heading of questions; undefined when the grid is no sheet of ours. */
export function rowsIn({ name, rows }: AnsweredGrid): readonly FoundRow[] | undefined {
  const header = headerOf(rows);
  if (header === undefined) return undefined;
  return rows.slice(header.row + 1).flatMap((cells, index) => {
    const at = (heading: string) => cells[header.columns.get(fold(heading)) ?? -1];
    const { answer, own, reason, by, at: day, mark } = questionHeadings;
    const found = {
      mark: textOf(at(mark)),
      answer: textOf(at(answer)),
      own: at(own),
      reason: textOf(at(reason)),
      by: textOf(at(by)),
      at: at(day),
    };
    const isEmpty = [found.mark, found.answer, textOf(found.own), found.reason].every(
      (text) => text === ""
    );
    const number = textOf(at(questionHeadings.number));
    const which = number === "" ? "" : ` (Nr. ${number})`;
    const place = `Blatt „${name}“, Zeile ${header.row + index + 2}${which}`;
    return isEmpty ? [] : [{ place, cells: found }];
  });
}

export const textOf = (cell: Source | undefined) => cell?.text.trim() ?? "";

/** The row that heads the questions, wherever it stands; 0-based. */
function headerOf(rows: readonly (readonly (Source | undefined)[])[]) {
  for (const [row, cells] of rows.entries()) {
    const columns = new Map<string, number>();
    for (const [column, cell] of cells.entries()) {
      if (cell && !columns.has(fold(cell.text))) columns.set(fold(cell.text), column);
    }
    const { mark, answer } = questionHeadings;
    if (columns.has(fold(mark)) && columns.has(fold(answer))) return { row, columns };
  }
  return undefined;
}
