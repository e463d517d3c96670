import type { Issue } from "../catalogue/issue.ts";
import type { ReadMeasure } from "../catalogue/measure.ts";
import { address, type GridView, textOf } from "./gridView.ts";
import type { Labels } from "./labels.ts";
import type { ReadingContext } from "./readingContext.ts";
import { measureOf, newGathering, readValue } from "./readValue.ts";
import { type WorkshopTarget, workshopQuestions } from "./workshopQuestions.ts";

interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly beside: string;
}

interface Task {
  readonly number: string;
  title?: Line;
  readonly answers: Partial<Record<WorkshopTarget, Line[]>>;
}

export interface WorkshopReading {
  readonly mapping: Readonly<Record<string, string | null>>;
  readonly measures: readonly ReadMeasure[];
  readonly issues: readonly Issue[];
}

/** How many questions of a workshop record a sheet asks (seed 002: Aufgabe → Lösung → Akteur → Start …). */
export function workshopQuestionsOf(view: GridView): number {
  const asked = linesOf(view).map(({ text }) => questionOf(text));
  return new Set(asked.filter((target) => target !== undefined)).size;
}

/** Reads a workshop record: the list of tasks gives the titles, the answers to each question follow task by task. */
export function readWorkshop(
  view: GridView,
  _labels: Labels,
  context: ReadingContext
): WorkshopReading {
  const mapping: Record<string, string | null> = {};
  const tasks = new Map<string, Task>();
  let section: WorkshopTarget | undefined;
  let current: Task | undefined;
  for (const line of linesOf(view)) {
    const question = questionOf(line.text);
    const named = taskIn(line);
    if (question) {
      section = question;
      const repeated = question === "title" && Object.values(mapping).includes("title");
      mapping[address(line.row, line.column)] = repeated ? null : question;
    } else if (named) {
      const task = taskOf(tasks, named.number);
      if (named.title !== undefined) task.title ??= { ...line, text: named.title };
      else {
        current = task;
        section = undefined;
      }
    } else if (section === "title" || /^(workshop|seite|moderation)\b.{0,40}$/i.test(line.text)) {
      if (section === "title" && isBullet(line.text)) addUnnumbered(tasks, line);
    } else if (section && current && !isRule(line.text)) {
      if (isBullet(line.text))
        current.answers[section] = [...(current.answers[section] ?? []), line];
      else section = undefined;
    }
  }
  const read = [...tasks.values()].flatMap((task) => readTask(task, context) ?? []);
  return {
    mapping,
    measures: read.map(({ measure }) => measure),
    issues: read.flatMap(({ issues }) => issues),
  };
}

const isBullet = (text: string) => /^\s*[-–•*·]\s*\S/.test(text);
const isRule = (text: string) => /^[-–_=*\s]{3,}$/.test(text);

function linesOf(view: GridView): readonly Line[] {
  const lines: Line[] = [];
  for (let row = 0; row < view.rowCount; row++) {
    const cells = (view.grid.rows[row] ?? []).flatMap((cell, column) =>
      textOf(cell) === "" ? [] : [{ column, text: textOf(cell) }]
    );
    const [first, second] = cells;
    if (first)
      lines.push({ row, column: first.column, text: first.text, beside: second?.text ?? "" });
  }
  return lines;
}

function questionOf(text: string): WorkshopTarget | undefined {
  if (isBullet(text) || text.length > 90) return undefined;
  return workshopQuestions.find(([pattern]) => pattern.test(text))?.[1];
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
  gathering.values["origin"] = "Workshop";
  for (const [target, lines] of Object.entries(task.answers)) {
    readAnswers(gathering, target as WorkshopTarget, lines, context);
  }
  const measure: ReadMeasure = {
    place: { sheet: context.sheet, cell: titleCell },
    values: measureOf(gathering),
    cells: gathering.cells,
    texts: gathering.texts,
    ownColumns: {},
  };
  return { measure, issues: gathering.issues };
}

function readAnswers(
  gathering: ReturnType<typeof newGathering>,
  target: WorkshopTarget,
  lines: readonly Line[],
  context: ReadingContext
): void {
  const answers = lines.map((line) => ({
    text: withoutNumber(line.text),
    cell: address(line.row, line.column),
  }));
  const parts = answers.filter(({ text }) => text !== "");
  const real = parts.filter(({ text }) => !isPlaceholder(text));
  const kept = real.length > 0 ? real : parts.slice(0, 1);
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

const isPlaceholder = (text: string) =>
  /^(unterstützer|sponsor|start aktion|umsetzungsproblem|akteur|lösung)\S*\s*[\d,.\s…]*$/i.test(
    text
  );
