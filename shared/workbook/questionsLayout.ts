import type { Answer } from "../catalogue/answer.ts";
import type { Draft } from "../catalogue/draft.ts";
import type { Question } from "../catalogue/question.ts";
import { canonical } from "../consolidation/canonical.ts";
import type { ChoiceList } from "./choiceLists.ts";
import type { HiddenValue } from "./hiddenValues.ts";
import type { measureLinks } from "./measureLink.ts";
import { showOwnAnswer } from "./ownAnswer.ts";
import { listPrefix, questionsSheet } from "./ownNames.ts";
import { type Asked, askedIn, candidateTexts, questionSentence } from "./questionCells.ts";
import { type Choice, choicesOf } from "./questionChoices.ts";
import {
  blocks,
  candidateHeading,
  kindNames,
  markText,
  mayWait,
  questionColumns,
  questionHeadings,
} from "./questionColumns.ts";
import { type CellValue, columnLetter, type RowLayout, type SheetLayout } from "./sheetLayout.ts";

interface QuestionsSheet {
  readonly layout: SheetLayout;
  /** The answers that a cell „Antwort“ offers; one list for all questions with the same ones. */
  readonly lists: readonly ChoiceList[];
  /** Answers given before, word for word; they apply while their cells stand as they are. */
  readonly hidden: readonly HiddenValue[];
}

/** Field names under which the workbook remembers answers. */
export const answerField = "Klärungsfall";
export const unseenAnswerField = "Klärungsfall, beantwortet";

/** One question a row: what blocks publishing first, then what is open, then what is answered. */
export function questionsLayout(
  draft: Draft,
  given: readonly Answer[],
  link: ReturnType<typeof measureLinks>
): QuestionsSheet {
  const answers = new Map(given.map((answer) => [answer.key, answer]));
  const questions = inOrder(draft.questions, answers);
  const asked = askedIn(draft);
  const texts = questions.map((question) => candidateTexts(question, asked));
  const candidates = Math.min(mostColumns, Math.max(2, ...texts.map(({ length }) => length)));
  const columns = questionColumns(candidates);
  const lists = answerLists(questions, draft);
  const rowCells = rowWriter(draft, asked, { answers, lists, link });
  const rows = questions.map((question, index) =>
    rowCells(question, index, texts[index] ?? [], candidates)
  );
  const hidden = questions.flatMap((question) => {
    const answer = answers.get(question.key);
    return answer ? [remembered(answerField, answer, answerCells(question, answer, draft))] : [];
  });
  const shown = new Set(questions.map(({ key }) => key));
  const unseen = given.filter(({ key }) => !shown.has(key));
  const layout: SheetLayout = {
    name: questionsSheet,
    columns,
    above: [],
    ...(rows.length > 0 && { table: questionsSheet }),
    rows,
    frozenColumns: 1,
    wide: true,
    onePageWide: true,
  };
  return {
    layout: { ...layout, above: head(layout, questions, answers) },
    lists: [...new Set(lists.values())],
    hidden: [...hidden, ...unseen.map((answer) => remembered(unseenAnswerField, answer, []))],
  };
}

/** What the rows of questions need from elsewhere. */
interface Beside {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly lists: ReadonlyMap<Question, ChoiceList>;
  readonly link: ReturnType<typeof measureLinks>;
}

/** The cells of one question; `texts` side by side in as many columns. */
function rowWriter(draft: Draft, asked: Asked, { answers, lists, link }: Beside) {
  const rowOf = new Map(draft.catalogue.map(({ id }, row) => [id, row]));
  return (
    question: Question,
    index: number,
    texts: readonly string[],
    columns: number
  ): readonly CellValue[] => {
    const cells = answerCells(question, answers.get(question.key), draft);
    const [choice, own, reason, by, at] = cells;
    return [
      index + 1,
      isBlocking(question) ? blocks : mayWait,
      kindNames[question.kind],
      questionSentence(question, draft, asked),
      ...sideBySide(texts, columns),
      choice,
      own,
      reason,
      linkOf(question, draft, rowOf, link),
      by,
      at,
      markText(question),
      lists.get(question)?.name,
    ];
  };
}

/** More values of one question share the last column. */
const mostColumns = 6;

/** Only these keep a version from being published (publish.ts). */
const isBlocking = ({ kind }: Question) => kind === "conflict" || kind === "codeCollision";

function inOrder(questions: readonly Question[], answers: ReadonlyMap<string, Answer>) {
  const rank = (question: Question) =>
    answers.has(question.key) ? 2 : isBlocking(question) ? 0 : 1;
  return questions.toSorted((a, b) => rank(a) - rank(b));
}

function sideBySide(texts: readonly string[], columns: number): readonly CellValue[] {
  const rest = texts
    .slice(columns)
    .map((text, index) => `${candidateHeading(columns + index)}: ${text}`);
  return Array.from({ length: columns }, (_, index) => {
    const text = texts[index];
    return index === columns - 1 && rest.length > 0 ? [text, ...rest].join("\n\n") : text;
  });
}

function answerLists(
  questions: readonly Question[],
  { settings }: Draft
): ReadonlyMap<Question, ChoiceList> {
  const byEntries = new Map<string, ChoiceList>();
  return new Map(
    questions.map((question) => {
      const entries = choicesOf(question, settings).map(({ text }) => text);
      const key = entries.join("\n");
      const number = byEntries.size + 1;
      const list = byEntries.get(key) ?? {
        field: `answer${number}`,
        heading: `Antworten ${number}`,
        name: `${listPrefix}Antworten_${number}`,
        entries,
      };
      byEntries.set(key, list);
      return [question, list];
    })
  );
}

/** Answer, own value, reason, by whom and when, as they stand in their cells. */
function answerCells(
  question: Question,
  answer: Answer | undefined,
  { settings }: Draft
): readonly (string | undefined)[] {
  if (answer === undefined) return [];
  const choice = choiceOf(answer, choicesOf(question, settings));
  const isOwn = choice?.own !== undefined && answer.value !== undefined;
  const own = isOwn
    ? showOwnAnswer(answer.value, { ...question, choice: answer.choice })
    : undefined;
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(answer.at) ?? [];
  const at = year === undefined ? answer.at : `${day}.${month}.${year}`;
  return [choice?.text ?? answer.choice, own, answer.reason, answer.by, at];
}

function choiceOf({ choice, source = 0, value }: Answer, choices: readonly Choice[]) {
  const alike = choices.filter(
    (one) => one.answer.choice === choice && (one.answer.source ?? 0) === source
  );
  const exact = alike.find((one) => canonical(one.answer.value) === canonical(value));
  return exact ?? alike.find(({ own }) => own !== undefined);
}

const remembered = (
  field: string,
  answer: Answer,
  cells: readonly (string | undefined)[]
): HiddenValue => ({ key: answer.key, field, text: rememberedText(cells), value: answer });

/** The cells of an answer as one text, to see whether somebody changed them. */
export const rememberedText = (cells: readonly (string | undefined)[]) =>
  cells.map((cell) => cell ?? "").join("\n");

function linkOf(
  question: Question,
  { catalogue, mergedInto = {} }: Draft,
  rowOf: ReadonlyMap<string, number>,
  link: ReturnType<typeof measureLinks>
): CellValue {
  const living = question.measures.map((id) => mergedInto[id] ?? id);
  const id = living.find((one) => rowOf.has(one));
  const row = rowOf.get(id ?? "");
  if (id === undefined || row === undefined) return undefined;
  const measure = catalogue[row];
  const shown = measure?.code ?? measure?.title ?? `Zeile ${row + 1}`;
  return link(shown, { id, row, field: question.field });
}

function head(
  layout: SheetLayout,
  questions: readonly Question[],
  answers: ReadonlyMap<string, Answer>
): readonly RowLayout[] {
  const title: RowLayout = { look: "title", cells: [questionsSheet], height: 28 };
  const note = (cell: CellValue): RowLayout => ({ look: "note", cells: [cell], height: 18 });
  if (questions.length === 0)
    return [title, note("Es ist nichts zu klären. Der Entwurf kann so veröffentlicht werden.")];
  const first = 6;
  const answer = layout.columns.findIndex(({ heading }) => heading === questionHeadings.answer);
  const area = (column: number) =>
    `$${columnLetter(column)}$${first}:$${columnLetter(column)}$${first + questions.length - 1}`;
  const open = questions.filter((one) => isBlocking(one) && !answers.has(one.key)).length;
  const waiting = `COUNTIFS(${area(1)},"${blocks}",${area(answer)},"")`;
  const done = answers.size === 0 ? 0 : questions.filter(({ key }) => answers.has(key)).length;
  const status = {
    formula: `COUNTIFS(${area(0)},"<>",${area(answer)},"<>")&" von ${questions.length} beantwortet. Vor dem Veröffentlichen noch zu klären: "&${waiting}`,
    value: `${done} von ${questions.length} beantwortet. Vor dem Veröffentlichen noch zu klären: ${open}`,
  };
  return [
    title,
    note(status),
    note(
      "So geht es: in jeder Zeile die Spalte „Antwort“ wählen, wenn nötig „Eigene Angabe“ und „Begründung“ dazu. Sortieren, Filtern und Verschieben schadet nicht."
    ),
    note(
      "Danach speichern und diese Datei beim Zusammenführen oder Veröffentlichen als Antworten angeben (--answers). Was im Blatt „Katalog“ geändert wird, gilt nicht; es gehört in eine Meldung."
    ),
  ];
}
