import { isPlaceholder } from "../../catalogue/choices/isPlaceholder.ts";
import { foldHeading } from "../headings/foldHeading.ts";
import { questionTarget } from "../headings/questionTarget.ts";
import { type WorkshopTarget, workshopQuestions } from "./workshopQuestions.ts";

/** A row of a workshop record: its first text, and what stands beside it. */
export interface Line {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly beside: string;
  readonly besideColumn?: number;
}

/** One task of a workshop: what it is called, and the answers to each question. */
export interface Task {
  readonly number: string;
  title?: Line;
  readonly answers: Partial<Record<WorkshopTarget, Line[]>>;
}

export const isBullet = (text: string) => /^\s*[-–•*·]\s*\S/.test(text);

/** The question of a workshop record that a line asks. */
export function questionOf(text: string): WorkshopTarget | undefined {
  if (isBullet(text) || text.length > 90 || isPlaceholder(text)) return undefined;
  return workshopQuestions.find(([pattern]) => pattern.test(text))?.[1];
}

/** "Thema / Aufgabe" over one task and its answers. */
const headsTask =
  /^(thema|aufgabe|idee|projekt|projektidee|maßnahme|vorhaben|aktion|vorschlag|titel)(\s*[/+&]\s*\p{L}+)?\s*(\d{1,2})?\s*:?$/iu;

const asked: Readonly<Record<string, WorkshopTarget>> = {
  lead: "lead",
  partners: "lead",
  steps: "steps",
  description: "steps",
  start: "start",
  span: "start",
  obstacles: "obstacles",
  challenges: "obstacles",
  supporters: "supporters",
  funders: "funders",
  funding: "funders",
};

function headingOf(text: string): WorkshopTarget | undefined {
  if (headsTask.test(text.trim())) return "title";
  const known = questionOf(text);
  if (known && known !== "title") return known;
  const question = text.trim().endsWith("?") ? questionTarget(foldHeading(text)) : undefined;
  return question === undefined ? undefined : asked[question];
}

export interface StackedTasks {
  readonly mapping: Readonly<Record<string, WorkshopTarget>>;
  readonly tasks: readonly Task[];
}

/**
 * A record that goes task by task: "Thema / Aufgabe" and the task under it, then each question with its answers below,
 * then the next task. Addresses are made by the caller.
 */
export function stackedTasks(
  lines: readonly Line[],
  addressOf: (line: Line) => string
): StackedTasks {
  const mapping: Record<string, WorkshopTarget> = {};
  const tasks: Task[] = [];
  let section: WorkshopTarget | undefined;
  for (const line of lines) {
    const heading = line.beside === "" ? headingOf(line.text) : undefined;
    if (heading === "title") tasks.push({ number: String(tasks.length + 1), answers: {} });
    const task = tasks.at(-1);
    if (!task) continue;
    if (heading === undefined) takeAnswer(task, section, line);
    else mapping[addressOf(line)] = heading;
    section = heading ?? section;
  }
  return { mapping, tasks: tasks.filter(({ title }) => title !== undefined) };
}

/** A record whose questions stand beside their answers, and the same questions again for each task: columns of a pinboard. */
export function tasksBeside(
  lines: readonly Line[],
  addressOf: (line: Line) => string
): StackedTasks | undefined {
  const asking = lines.find(({ text, beside }) => beside !== "" && questionOf(text) === "title");
  const tasks = asking && tasksUnder(asking, questionOf, lines, addressOf);
  return tasks ?? plainTasksBeside(lines, addressOf);
}

/** The same under a plain "Aufgabe", where nothing else is asked: a form of measures asks for more than a workshop does. */
function plainTasksBeside(
  lines: readonly Line[],
  addressOf: (line: Line) => string
): StackedTasks | undefined {
  const at = lines.findIndex(({ text, beside }) => beside !== "" && headsTask.test(text.trim()));
  const asking = lines[at];
  if (asking === undefined) return undefined;
  const own = lines.slice(at).filter(({ column }) => column === asking.column);
  const last = own.findLastIndex(({ beside }) => beside !== "");
  const questions = own
    .slice(0, last + 1)
    .filter((line, place) => !opensTask(line, own[place + 1]));
  if (questions.some(({ text, beside }) => beside === "" || headingOf(text) === undefined))
    return undefined;
  return tasksUnder(asking, headingOf, lines.slice(at), addressOf);
}

/** "Gesprächsrunde 2" over the next "Aufgabe". */
const opensTask = ({ beside }: Line, next: Line | undefined) =>
  beside === "" && next !== undefined && headsTask.test(next.text.trim());

function tasksUnder(
  asking: Line,
  askedBy: (text: string) => WorkshopTarget | undefined,
  lines: readonly Line[],
  addressOf: (line: Line) => string
): StackedTasks | undefined {
  const asked = lines.flatMap((line) => {
    const target = line.column === asking.column ? askedBy(line.text) : undefined;
    return target === undefined ? [] : [target];
  });
  const counts = Map.groupBy(asked, (target) => target);
  const repeated = [...counts.values()].filter((each) => each.length >= 2).length;
  if (repeated < 5 || !counts.has("title")) return undefined;
  const mapping: Record<string, WorkshopTarget> = {};
  const tasks: Task[] = [];
  let section: WorkshopTarget | undefined;
  for (const line of lines) {
    const isAsking = line.column === asking.column;
    if (isAsking) section = askedBy(line.text);
    if (section === undefined) continue;
    if (isAsking) mapping[addressOf(line)] = section;
    if (isAsking && section === "title")
      tasks.push({ number: String(tasks.length + 1), answers: {} });
    answer(tasks.at(-1), section, isAsking ? answerBeside(line) : line);
  }
  return { mapping, tasks: tasks.filter(({ title }) => title !== undefined) };
}

function answer(task: Task | undefined, section: WorkshopTarget, line: Line | undefined): void {
  if (task && line) takeAnswer(task, section, line);
}

const answerBeside = (line: Line): Line | undefined =>
  line.besideColumn === undefined
    ? undefined
    : { row: line.row, column: line.besideColumn, text: line.beside, beside: "" };

function takeAnswer(task: Task, section: WorkshopTarget | undefined, line: Line): void {
  if (section === "title") task.title ??= line;
  else if (section) task.answers[section] = [...(task.answers[section] ?? []), line];
}
