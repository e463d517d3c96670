import type { Answer } from "../../catalogue/answer.ts";
import { objectOf } from "../../catalogue/jsonInput.ts";
import type { Source } from "../../catalogue/kind.ts";
import { byText } from "../../consolidation/comparePlaces.ts";
import { fold } from "../../wording/fold.ts";
import { fromXml, type HiddenValue } from "../ours/hiddenValues.ts";
import { answerField, rememberedText, unseenAnswerField } from "./answerCells.ts";
import { type AnswerCells, type Answering, answerFromCells } from "./answerFromCells.ts";
import { type OneOfSeveral, questionHeadings } from "./questionColumns.ts";
import { unitedAnswer } from "./questionRows.ts";

/** What of a read workbook answers are read from (a Workbook of shared/xlsx has it all). */
interface AnsweredWorkbook {
  readonly grids: readonly {
    readonly name: string;
    readonly rows: readonly (readonly (Source | undefined)[])[];
  }[];
  readonly customXml: readonly { readonly xml: string }[];
}

export interface AnswersReading {
  readonly answers: readonly Answer[];
  /** Key of an answer → where it stands: "Klärungsfälle, Zeile 7". */
  readonly places: ReadonlyMap<string, string>;
  /** Key → the answer that stood there when the workbook was written. */
  readonly remembered: ReadonlyMap<string, Answer>;
  /** Keys of questions whose answer was emptied or removed since it was written. */
  readonly withdrawn: readonly string[];
  /** German sentences, each naming its row. */
  readonly troubles: readonly string[];
}

/** Answers given in our sheet of questions; undefined when the workbook has no such sheet. */
export function readAnswers(
  workbook: AnsweredWorkbook,
  answering: Answering
): AnswersReading | undefined {
  const memory = workbook.customXml.map(({ xml }) => fromXml(xml)).find(Boolean)?.values ?? [];
  const before = new Map(memory.filter(isAnswer).map((one) => [one.key, one]));
  const sheets = workbook.grids.flatMap((grid) => rowsIn(grid));
  if (!workbook.grids.some((grid) => headerOf(grid.rows) !== undefined)) return undefined;
  const told = sheets.map((row) => answerIn(row, before, answering));
  const { answers, places, troubles } = onceEach(told, before);
  const unseen = memory.filter(({ field }) => field === unseenAnswerField);
  const filled = new Set(told.filter(isFilled).map(({ key }) => key));
  return {
    answers: [...answers, ...unseen.flatMap(({ value }) => asAnswer(value) ?? [])],
    places,
    troubles,
    remembered: new Map(
      [...before].flatMap(([key, { value }]) => {
        const answer = asAnswer(value);
        return answer ? [[key, answer] as const] : [];
      })
    ),
    withdrawn: [...before.keys()].filter((key) => !filled.has(key)),
  };
}

/** A slip of the pen in a row is told; it takes nothing back. */
const isFilled = ({ cells: { answer, own } }: FoundRow) => answer !== "" || textOf(own) !== "";

const isAnswer = ({ field }: HiddenValue) => field === answerField;

/** Our own part of the file; who damages it by hand loses what it says. */
function asAnswer(value: unknown): Answer | undefined {
  const { question, key, choice, by, at } = objectOf(value);
  const isWhole = [question, key, choice, by, at].every((one) => typeof one === "string");
  return isWhole ? (value as Answer) : undefined;
}

/** A row as it was found, with its cells by heading. */
interface FoundRow {
  readonly place: string;
  readonly cells: AnswerCells;
}

function rowsIn({ name, rows }: AnsweredWorkbook["grids"][number]): readonly FoundRow[] {
  const header = headerOf(rows);
  if (header === undefined) return [];
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

const textOf = (cell: Source | undefined) => cell?.text.trim() ?? "";

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

interface ToldRow extends FoundRow {
  readonly key?: string;
  /** Where the row answers for one measure of several. */
  readonly measure?: OneOfSeveral;
  readonly answer?: Answer;
  readonly trouble?: string;
}

type AnsweredRow = ToldRow & { readonly answer: Answer };

/** What a row answers: word for word what it was filled with, while nobody changed its cells. */
function answerIn(
  row: FoundRow,
  before: ReadonlyMap<string, HiddenValue>,
  answering: Answering
): ToldRow {
  const read = answerFromCells(row.cells, answering);
  const kept = read.measure === undefined ? asBefore([row], before.get(read.key ?? "")) : undefined;
  if (kept) return { ...row, key: kept.key, answer: kept };
  return { ...row, ...read };
}

/** The answer these rows were filled with, unless somebody changed one of them. */
function asBefore(rows: readonly FoundRow[], known: HiddenValue | undefined): Answer | undefined {
  if (known === undefined) return undefined;
  const cells = rows.flatMap(({ cells: { answer, own, reason, by, at } }) => [
    ...[answer, textOf(own), reason, by, textOf(at)],
  ]);
  return plain(known.text) === plain(rememberedText(cells)) ? asAnswer(known.value) : undefined;
}

const plain = (text: string) => text.replace(/\s+/g, " ").trim();

/** A copied row counts once; two different answers to one question count not at all. */
function onceEach(rows: readonly ToldRow[], before: ReadonlyMap<string, HiddenValue>) {
  const byKey = new Map<string, AnsweredRow>();
  const unclear = new Set<string>();
  const troubles: string[] = [];
  for (const row of rows) {
    const { answer, measure, trouble, place } = row;
    if (trouble !== undefined) troubles.push(`${place}: ${trouble}`);
    if (answer === undefined) continue;
    const key = `${answer.key} ${measure?.id}`;
    const first = byKey.get(key);
    if (first && !isSame(first.answer, answer)) {
      unclear.add(key);
      troubles.push(
        `${place}: Dieser Klärungsfall ist auch in ${first.place} beantwortet, und zwar anders. Keine der beiden Antworten gilt. Bitte eine der Zeilen löschen.`
      );
    }
    byKey.set(key, first ?? { ...row, answer });
  }
  const counted = [...byKey].flatMap(([key, row]) => (unclear.has(key) ? [] : [row]));
  return { answers: oneEach(counted, rows, before), places: firstPlaces(counted), troubles };
}

const firstPlaces = (rows: readonly AnsweredRow[]): ReadonlyMap<string, string> =>
  new Map(rows.toReversed().map(({ answer, place }) => [answer.key, place]));

/** Rows that answer for one measure of several become the one answer to their question. */
function oneEach(
  counted: readonly AnsweredRow[],
  rows: readonly ToldRow[],
  before: ReadonlyMap<string, HiddenValue>
): readonly Answer[] {
  const byKey = Map.groupBy(counted, ({ answer }) => answer.key);
  return [...byKey].flatMap(([key, [first, ...others]]) => {
    const parts = [first, ...others].flatMap((row) =>
      row?.measure === undefined ? [] : { answer: row.answer, measure: row.measure }
    );
    const [part, ...more] = parts;
    if (part === undefined) return first?.answer ?? [];
    const told = rows
      .filter((row) => row.key === key)
      .sort((a, b) => byText(a.measure?.id ?? "", b.measure?.id ?? ""));
    return asBefore(told, before.get(key)) ?? unitedAnswer([part, ...more]);
  });
}

const isSame = (a: Answer, b: Answer) =>
  JSON.stringify([a.choice, a.source, a.value]) === JSON.stringify([b.choice, b.source, b.value]);
