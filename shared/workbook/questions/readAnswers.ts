import type { Answer } from "../../catalogue/answer.ts";
import { objectOf } from "../../catalogue/jsonInput.ts";
import { byText } from "../../consolidation/comparePlaces.ts";
import { fromXml, type HiddenValue } from "../ours/hiddenValues.ts";
import { answerField, rememberedText, unseenAnswerField } from "./answerCells.ts";
import { type Answering, answerFromCells } from "./answerFromCells.ts";
import { type AnsweredGrid, type FoundRow, rowsIn, textOf } from "./foundRows.ts";
import type { OneOfSeveral } from "./questionColumns.ts";
import { unitedAnswer } from "./questionRows.ts";

/** What of a read workbook answers are read from (a Workbook of shared/xlsx has it all). */
interface AnsweredWorkbook {
  readonly grids: readonly AnsweredGrid[];
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
  const sheets = workbook.grids.flatMap((grid) => rowsIn(grid) ?? []);
  if (!workbook.grids.some((grid) => rowsIn(grid) !== undefined)) return undefined;
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
    const { answer, trouble, place } = row;
    if (trouble !== undefined) troubles.push(`${place}: ${trouble}`);
    if (answer === undefined) continue;
    const key = rowKey(row);
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
  return {
    answers: oneEach(counted, rows, before),
    places: firstPlaces(counted),
    troubles: [...troubles, ...leftEmpty(counted, rows)],
  };
}

/** Rows without an answer beside answered ones of the same question: only they wait. */
function leftEmpty(counted: readonly AnsweredRow[], rows: readonly ToldRow[]): readonly string[] {
  const answered = new Set(counted.map(({ answer }) => answer.key));
  const rowsOf = new Set(rows.filter(isFilled).map(rowKey));
  return rows
    .filter((row) => row.measure && answered.has(row.key ?? "") && !rowsOf.has(rowKey(row)))
    .filter(({ trouble }) => trouble === undefined)
    .map(({ place }) => `${place}: ${emptyMeanwhile}`);
}

const rowKey = ({ key, measure }: ToldRow) => `${key} ${measure?.id}`;

const emptyMeanwhile =
  "Hier fehlt die Antwort noch. Die Antworten in den anderen Zeilen zählen, diese Maßnahme bleibt vorerst offen. Bitte auch hier wählen und die Arbeitsmappe noch einmal einlesen.";

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
    const named = new Set(parts.map(({ measure }) => measure.id));
    const all = new Set(told.flatMap(({ measure }) => measure?.id ?? []));
    const open = [...all].filter((id) => !named.has(id));
    return asBefore(told, before.get(key)) ?? unitedAnswer([part, ...more], open);
  });
}

const isSame = (a: Answer, b: Answer) =>
  JSON.stringify([a.choice, a.source, a.value]) === JSON.stringify([b.choice, b.source, b.value]);
