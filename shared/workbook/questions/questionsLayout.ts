import type { Answer } from "../../catalogue/answer.ts";
import type { Draft } from "../../catalogue/draft.ts";
import { blocksPublishing, type Question } from "../../catalogue/question.ts";
import { byText } from "../../consolidation/comparePlaces.ts";
import type { ChoiceList } from "../catalogue/choiceLists.ts";
import type { measureLinks } from "../catalogue/measureLink.ts";
import type { HiddenValue } from "../ours/hiddenValues.ts";
import { questionsSheet } from "../ours/ownNames.ts";
import type { CellValue, SheetLayout } from "../sheetLayout.ts";
import { answerCells, answerField, remembered, unseenAnswerField } from "./answerCells.ts";
import { answerLists } from "./answerLists.ts";
import { type Asked, askedIn, candidateTexts, questionSentence } from "./questionCells.ts";
import {
  blocks,
  candidateHeading,
  kindNames,
  markText,
  mayWait,
  questionColumns,
} from "./questionColumns.ts";
import { answerInRow, type QuestionRow, questionRows } from "./questionRows.ts";
import { questionsHead } from "./questionsHead.ts";

interface QuestionsSheet {
  readonly layout: SheetLayout;
  /** The answers that a cell „Antwort“ offers; one list for all questions with the same ones. */
  readonly lists: readonly ChoiceList[];
  /** Answers given before, word for word; they apply while their cells stand as they are. */
  readonly hidden: readonly HiddenValue[];
}

/** One question a row: what blocks publishing first, then what is open, then what is answered. */
export function questionsLayout(
  draft: Draft,
  given: readonly Answer[],
  link: ReturnType<typeof measureLinks>
): QuestionsSheet {
  const answers = new Map(given.map((answer) => [answer.key, answer]));
  const questions = inOrder(draft.questions, answers);
  const asked = askedIn(draft);
  const rowsAsked = questions.flatMap(questionRows);
  const texts = rowsAsked.map(({ shown }) => candidateTexts(shown, asked));
  const candidates = Math.min(mostColumns, Math.max(2, ...texts.map(({ length }) => length)));
  const columns = questionColumns(candidates);
  const lists = answerLists(questions, draft);
  const rowCells = rowWriter(draft, asked, { answers, lists, link });
  const rows = rowsAsked.map((row, index) => rowCells(row, index, texts[index] ?? [], candidates));
  const hidden = questions.flatMap((question) => {
    const answer = answers.get(question.key);
    return answer ? [remembered(answerField, answer, cellsOf(question, answer, draft))] : [];
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
    layout: { ...layout, above: questionsHead(layout, rowsAsked, answers) },
    lists: [...new Set(lists.values())],
    hidden: [...hidden, ...unseen.map((answer) => remembered(unseenAnswerField, answer, []))],
  };
}

/** The cells of an answer in all its rows, in the order of the measures' ids. */
const cellsOf = (question: Question, answer: Answer, draft: Draft) =>
  questionRows(question)
    .toSorted((a, b) => byText(a.measure?.id ?? "", b.measure?.id ?? ""))
    .flatMap((row) => answerCells(row.shown, answerInRow(answer, row), draft));

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
    row: QuestionRow,
    index: number,
    texts: readonly string[],
    columns: number
  ): readonly CellValue[] => {
    const { question, shown, measure } = row;
    const answer = answerInRow(answers.get(question.key), row);
    const cells = answerCells(shown, answer, draft);
    const [choice, own, reason, by, at] = cells;
    return [
      index + 1,
      blocksPublishing(question) ? blocks : mayWait,
      kindNames[question.kind],
      questionSentence(shown, draft, asked),
      ...sideBySide(texts, columns),
      choice,
      own,
      reason,
      linkOf(shown, draft, rowOf, link),
      by,
      at,
      markText({ ...question, ...(measure !== undefined && { measure }) }),
      lists.get(question)?.name,
    ];
  };
}

/** More values of one question share the last column. */
const mostColumns = 6;

function inOrder(questions: readonly Question[], answers: ReadonlyMap<string, Answer>) {
  const rank = (question: Question) =>
    answers.has(question.key) ? 2 : blocksPublishing(question) ? 0 : 1;
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
