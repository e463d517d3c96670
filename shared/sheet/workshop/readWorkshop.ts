import { isPlaceholder } from "../../catalogue/choices/isPlaceholder.ts";
import type { Issue } from "../../catalogue/issue.ts";
import type { ReadMeasure } from "../../catalogue/measures/measure.ts";
import { put } from "../filling.ts";
import { address, type GridView } from "../gridView.ts";
import { issueAt, type ReadingContext } from "../readingContext.ts";
import { type Gathering, gathered, newGathering, readValue } from "../readValue.ts";
import { linesOf, recordLines } from "./workshopLines.ts";
import type { WorkshopTarget } from "./workshopQuestions.ts";
import {
  isBullet,
  type Line,
  questionOf,
  stackedTasks,
  type Task,
  tasksBeside,
} from "./workshopTask.ts";

export interface WorkshopReading {
  readonly mapping: Readonly<Record<string, string | null>>;
  readonly measures: readonly ReadMeasure[];
  readonly issues: readonly Issue[];
}

/** How many questions of a workshop record a sheet asks, each alone in its row (seed 002: Aufgabe → Lösung → Akteur …). */
export function workshopQuestionsOf(view: GridView): number {
  const lines = linesOf(view);
  const asked = lines.flatMap(({ text, beside }) => (beside === "" ? questionOf(text) : []));
  const below = new Set(asked.filter((target) => target !== undefined)).size;
  const beside = tasksBeside(lines, addressOf)?.mapping ?? {};
  return Math.max(below, new Set(Object.values(beside)).size);
}

interface Progress {
  readonly mapping: Record<string, string | null>;
  readonly tasks: Map<string, Task>;
  section?: WorkshopTarget | undefined;
  current?: Task | undefined;
}

/**
 * Reads a workshop record: the list of tasks gives the titles, the answers to each question follow task by task; or
 * every task stands with its own questions, one below the other.
 */
export function readWorkshop(view: GridView, context: ReadingContext): WorkshopReading {
  const lines = recordLines(view);
  const beside = tasksBeside(lines, addressOf);
  if (beside) return readingOf(beside.mapping, beside.tasks, context);
  const progress: Progress = { mapping: {}, tasks: new Map() };
  for (const line of lines) take(line, progress);
  const listed = readingOf(progress.mapping, [...progress.tasks.values()], context);
  if (listed.measures.length > 0) return listed;
  const stacked = stackedTasks(lines, addressOf);
  return readingOf(stacked.mapping, stacked.tasks, context);
}

const addressOf = ({ row, column }: Line) => address(row, column);

function readingOf(
  mapping: WorkshopReading["mapping"],
  tasks: readonly Task[],
  context: ReadingContext
): WorkshopReading {
  const read = tasks.flatMap((task) => readTask(task, context) ?? []);
  return {
    mapping,
    measures: read.map(({ measure }) => measure),
    issues: read.flatMap(({ issues }) => issues),
  };
}

/** One line more: a question opens a section, a numbered task opens its answers, all else is an answer. */
function take(line: Line, progress: Progress): void {
  const question = questionOf(line.text);
  if (question) {
    const repeated = question === "title" && Object.values(progress.mapping).includes("title");
    progress.mapping[address(line.row, line.column)] = repeated ? null : question;
    progress.section = question;
    return;
  }
  const named = taskIn(line);
  if (named) takeTask(line, named, progress);
  else if (progress.section === "title") {
    if (isBullet(line.text)) addUnnumbered(progress.tasks, line);
  } else takeAnswer(line, progress);
}

function takeTask(
  line: Line,
  { number, title }: { number: string; title?: string },
  progress: Progress
): void {
  const task = taskOf(progress.tasks, number);
  progress.current = task;
  if (title === undefined) progress.section = undefined;
  else task.title ??= { ...line, text: title };
}

function takeAnswer(line: Line, progress: Progress): void {
  const { section, current } = progress;
  if (!section || !current || /^(workshop|seite|moderation)\b.{0,40}$/i.test(line.text)) return;
  if (isBullet(line.text)) current.answers[section] = [...(current.answers[section] ?? []), line];
  else progress.section = undefined;
}

/** "Aufgabe: | 1", "Zu Aufgabe 2", "- Aufgabe 3: Titel" */
function taskIn({ text, beside }: Line): { number: string; title?: string } | undefined {
  const found =
    /^\s*[-–•*]?\s*(?:zu\s+)?(?:aufgabe|thema|problem|idee|aktion|vorschlag|projekt)\s*:?\s*(\d{1,2})?\s*[:.–-]?\s*(.*)$/is.exec(
      text
    );
  if (!found) return undefined;
  const number = found[1] ?? /^\d{1,2}$/.exec(beside)?.[0];
  if (number === undefined) return undefined;
  const title = found[2]?.trim() ?? "";
  return title === "" ? { number } : { number, title };
}

function taskOf(tasks: Map<string, Task>, number: string): Task {
  const task = tasks.get(number) ?? { number, answers: {} };
  tasks.set(number, task);
  return task;
}

function addUnnumbered(tasks: Map<string, Task>, line: Line): void {
  const number = String(tasks.size + 1);
  taskOf(tasks, number).title ??= { ...line, text: line.text.replace(/^\s*[-–•*·]\s*/, "") };
}

/** "- Lösung 3: Gute Beispiele" → "Gute Beispiele"; a bare "Sponsor 1,2,3...." stays, to be known as placeholder. */
const withoutNumber = (text: string) =>
  text
    .replace(/^\s*[-–•*·]\s*/, "")
    .replace(/^[\p{L}:*/]+(?: [\p{L}]+)? \d{1,2}\s*:\s*/u, "")
    .trim();

function readTask(task: Task, context: ReadingContext) {
  if (!task.title) return undefined;
  const gathering = newGathering();
  const writing = { settings: context.settings };
  const titleCell = address(task.title.row, task.title.column);
  readValue(gathering, "title", { text: task.title.text }, [titleCell], writing, context);
  put(gathering.values, "origin", "Workshop");
  for (const [target, lines] of Object.entries(task.answers)) {
    readAnswers(gathering, target as WorkshopTarget, lines, context);
  }
  const measure: ReadMeasure = {
    place: { sheet: context.sheet, cell: titleCell },
    ...gathered(gathering),
    ownColumns: {},
  };
  return { measure, issues: gathering.issues };
}

function readAnswers(
  gathering: Gathering,
  target: WorkshopTarget,
  lines: readonly Line[],
  context: ReadingContext
): void {
  const answers = lines.map((line) => ({
    text: withoutNumber(line.text),
    cell: address(line.row, line.column),
  }));
  const parts = answers.filter(({ text }) => text !== "");
  const kept = parts.filter(({ text }) => !isPlaceholder(text));
  for (const { text, cell } of parts) {
    if (!isPlaceholder(text)) continue;
    gathering.issues.push(issueAt(context, "placeholder", cell, { field: target, found: text }));
  }
  const writing = {
    settings: context.settings,
    ...(target === "start" && { bound: "start" as const }),
  };
  const source = { text: kept.map(({ text }) => text).join("\n") };
  readValue(
    gathering,
    target,
    source,
    kept.map(({ cell }) => cell),
    writing,
    context
  );
}
