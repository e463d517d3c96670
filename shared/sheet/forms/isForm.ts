import { filledOf, type GridView, textOf } from "../gridView.ts";
import type { Target } from "../headings/headingScores.ts";
import type { FormLabel } from "./findLabels.ts";

/** What any card of an office asks for: a device, a contract, a person. */
const everyday: ReadonlySet<Target> = new Set([
  ...(["title", "code", "contact", "department", "lead", "partners"] as const),
  ...(["notes", "start", "end", "span"] as const),
]);

/** From which score on a label is one of a field. */
const named = 0.7;

/** Labels in many rows, few of them side by side: a form. Many in one row and values below: a list. */
export function isForm(view: GridView, labels: readonly FormLabel[]): boolean {
  const known = labels.filter(({ target, score }) => target !== null && score >= named);
  const targets = new Set(known.flatMap(({ target }) => target ?? []));
  const telling = [...targets].filter((target) => !everyday.has(target)).length;
  if (targets.size < 4 || telling === 0) return false;
  return asksDown(view, known) || asksInBands(view, labels, known);
}

function asksDown(view: GridView, known: readonly FormLabel[]): boolean {
  const rows = new Map<number, number>();
  for (const { row } of known) rows.set(row, (rows.get(row) ?? 0) + 1);
  const filled = view.grid.rows.filter((row) => row.some((cell) => textOf(cell) !== "")).length;
  const columns = new Map<number, number>();
  for (const { column } of known) columns.set(column, (columns.get(column) ?? 0) + 1);
  const lone = [...columns.values()].filter((count) => count < 3).length;
  // Below the heading of a list stand values: so many different labels one below the other are a form's.
  const stacked = Math.max(0, ...[...columns.keys()].map((column) => targetsIn(known, column)));
  const plain = stacked >= 5 || lone <= Math.max(1, columns.size * 0.4);
  // Beside a column of labels, answers that sound like labels ("Fachbereich", "Konzept") stand alone in theirs.
  const asking =
    stacked >= 5 ? known.filter((each) => (columns.get(each.column) ?? 0) >= 3) : known;
  const perRow = Map.groupBy(asking, ({ row }) => row);
  const widest = Math.max(0, ...Array.from(perRow.values(), (own) => own.length));
  const narrow = widest <= 4 || (widest <= 7 && rows.size >= 6);
  const least = asksBeside(view, known) ? 3 : 4;
  return plain && narrow && rows.size >= least && rows.size >= filled * 0.2;
}

/** Nearly all labels have their answers right beside them: three rows of two are a form as well. */
function asksBeside(view: GridView, known: readonly FormLabel[]): boolean {
  const places = new Set(known.map(({ row, column }) => `${row} ${column}`));
  const answered = known.filter(
    ({ row, column }) =>
      textOf(view.at(row, column + 1)) !== "" && !places.has(`${row} ${column + 1}`)
  );
  return answered.length >= known.length * 0.75;
}

const targetsIn = (labels: readonly FormLabel[], column: number) =>
  new Set(labels.flatMap((label) => (label.column === column ? [label.target] : []))).size;

/**
 * Rows of labels, each over a row of answers, one of them asking for the title: "Titel | Nr." over "Radweg | MO 1", and below
 * "Beginn | Ende" over theirs. A list has many rows below the one that names its columns.
 */
function asksInBands(
  view: GridView,
  labels: readonly FormLabel[],
  known: readonly FormLabel[]
): boolean {
  const byRow = Map.groupBy(labels, ({ row }) => row);
  const bands = [...byRow].filter(([row, own]) => isBand(view, row, own, byRow));
  const texts = new Set(bands.map(([, own]) => own.map(({ text }) => text).join("|")));
  const asked = known.filter(({ row }) => bands.some(([band]) => band === row));
  const titles = new Set(asked.flatMap(({ target, text }) => (target === "title" ? [text] : [])));
  return texts.size >= 2 && titles.size === 1 && asked.length >= known.length * 0.6;
}

function isBand(
  view: GridView,
  row: number,
  own: readonly FormLabel[],
  byRow: ReadonlyMap<number, readonly FormLabel[]>
): boolean {
  const [filled, answered, next] = [row, row + 1, row + 2].map((at) => filledOf(view, at).length);
  const isAsking = own.length >= (filled ?? 0) * 0.6;
  const isAnswered = answered !== 0 && !byRow.has(row + 1);
  return isAsking && isAnswered && (next === 0 || byRow.has(row + 2));
}
