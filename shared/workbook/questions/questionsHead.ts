import type { Answer } from "../../catalogue/answer.ts";
import { blocksPublishing } from "../../catalogue/question.ts";
import { questionsSheet } from "../ours/ownNames.ts";
import { type CellValue, columnLetter, type RowLayout, type SheetLayout } from "../sheetLayout.ts";
import { blocks, questionHeadings } from "./questionColumns.ts";
import type { QuestionRow } from "./questionRows.ts";

/** Title, how far the answers are (a formula that follows them), and how to answer. */
export function questionsHead(
  layout: SheetLayout,
  rows: readonly QuestionRow[],
  answers: ReadonlyMap<string, Answer>
): readonly RowLayout[] {
  const title: RowLayout = { look: "title", cells: [questionsSheet], height: 28 };
  const note = (cell: CellValue): RowLayout => ({ look: "note", cells: [cell], height: 18 });
  const questions = rows.map(({ question }) => question);
  if (questions.length === 0)
    return [title, note("Es ist nichts zu klären. Der Entwurf kann so veröffentlicht werden.")];
  const first = 6;
  const answer = layout.columns.findIndex(({ heading }) => heading === questionHeadings.answer);
  const area = (column: number) =>
    `$${columnLetter(column)}$${first}:$${columnLetter(column)}$${first + questions.length - 1}`;
  const open = questions.filter((one) => blocksPublishing(one) && !answers.has(one.key)).length;
  const waiting = `COUNTIFS(${area(1)},"${blocks}",${area(answer)},"")`;
  const done = answers.size === 0 ? 0 : questions.filter(({ key }) => answers.has(key)).length;
  const all = questions.length === 1 ? "1 Zeile" : `${questions.length} Zeilen`;
  const status = {
    formula: `COUNTIFS(${area(0)},"<>",${area(answer)},"<>")&" von ${all} beantwortet. Vor dem Veröffentlichen noch zu klären: "&${waiting}`,
    value: `${done} von ${all} beantwortet. Vor dem Veröffentlichen noch zu klären: ${open}`,
  };
  return [
    title,
    note(status),
    note(
      "So geht es: in jeder Zeile die Spalte „Antwort“ wählen, wenn nötig „Eigene Angabe“ und „Begründung“ dazu. Sortieren, Filtern und Verschieben schadet nicht."
    ),
    note(
      "Danach speichern und diese Datei unter „Beantwortete Klärungsfälle einlesen“ ablegen (in der Befehlszeile: --answers). Was im Blatt „Katalog“ geändert wird, gilt nicht; es gehört in eine Meldung."
    ),
  ];
}
