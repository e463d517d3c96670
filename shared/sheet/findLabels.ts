import { asksWho } from "./asksWho.ts";
import { type GridView, textOf } from "./gridView.ts";
import type { Target } from "./headingScores.ts";
import type { Labels } from "./labels.ts";

/** A label on a form, with the cells its value stands in (0-based), nearest first. */
export interface FormLabel {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** null: a heading of a section, or a label that no field claims. */
  readonly target: Target | null;
  readonly score: number;
  readonly values: readonly CellPlace[];
}

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface Candidate extends CellPlace {
  readonly text: string;
  /** null: numbered like the other labels of the form, but of no known name. */
  readonly target: Target | null;
  readonly score: number;
}

const surely = 0.7;
const stride = 16384;
const reach = 3;

/** All labels of a form and where their values are: to the right, or below where the form writes that way. */
export function findLabels(view: GridView, labels: Labels): readonly FormLabel[] {
  const candidates = candidatesOf(view, labels);
  const columns = labelColumns(view, candidates);
  const downwards = writesBelow(view, candidates);
  const known = withoutValues(view, candidates, columns, downwards);
  const found: FormLabel[] = [];
  const claimed = new Set<number>();
  for (const place of filledPlaces(view)) {
    if (claimed.has(keyOf(place))) continue;
    if (!known.has(keyOf(place)) && !columns.has(place.column)) continue;
    const label = labelAt(view, place, known, downwards);
    if (!label) continue;
    for (const value of label.values) claimed.add(keyOf(value));
    found.push(label);
  }
  return found;
}

const keyOf = ({ row, column }: CellPlace) => row * stride + column;

/** The label at a place with its values; a text no field claims is one only with a value beside it. */
function labelAt(
  view: GridView,
  place: CellPlace & { readonly text: string },
  known: Known,
  downwards: boolean
): FormLabel | undefined {
  const label = known.get(keyOf(place));
  const { row, column, text } = place;
  const values =
    downwards && label
      ? belowFirst(view, place, known)
      : valuesOf(view, place, known, label !== undefined);
  if (!label)
    return values.length === 0 || text.length > 60
      ? undefined
      : { row, column, text, target: null, score: 0, values };
  const target = isSection(text, values) ? null : label.target;
  return { row, column, text, target, score: label.score, values };
}

/** Filled cells in reading order. */
function filledPlaces(view: GridView): readonly (CellPlace & { readonly text: string })[] {
  return view.grid.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const text = textOf(cell);
      return text === "" ? [] : [{ row, column, text }];
    })
  );
}

/** "INHALT" over a group of labels is the heading of a section. */
const isSection = (text: string, values: readonly CellPlace[]) =>
  values.length === 0 && isShouted(text);

const isShouted = (text: string) => /^[\p{Lu}\s/&,-]{4,}$/u.test(text);

type Known = ReadonlyMap<number, Candidate>;

function candidatesOf(view: GridView, labels: Labels): Known {
  const known = new Map<number, Candidate>();
  for (const { row, column, text } of filledPlaces(view)) {
    if (view.at(row, column)?.kind !== "text" || !mayBeLabel(text)) continue;
    const label = labels(text.replace(/\s*:$/, ""));
    if (!label || label.score < surely) continue;
    const target = label.target === "department" && asksWho(text) ? "lead" : label.target;
    known.set(row * stride + column, { row, column, text, target, score: label.score });
  }
  return withNumbered(view, known);
}

const numbering = /^\(?\d{1,2}[.)]\s+\p{L}/u;

/** On a form with numbered labels "14. …" is a label, whatever it says. */
function withNumbered(view: GridView, known: Map<number, Candidate>): Known {
  const numbered = [...known.values()].filter(({ text }) => numbering.test(text));
  const [first] = numbered;
  if (!first || numbered.length < 3 || numbered.length < known.size * 0.6) return known;
  for (const { row, column, text } of filledPlaces(view)) {
    const key = row * stride + column;
    const alike =
      column === first.column && numbering.test(text) && text.length <= 90 && !text.includes("\n");
    if (alike && !known.has(key)) known.set(key, { row, column, text, target: null, score: 1 });
  }
  return known;
}

/** No bullets, no figures: those are answers. Numbering, brackets and CO2 are allowed. */
function mayBeLabel(text: string): boolean {
  if (text === "" || text.length > 90 || /^[-–•*]\s/.test(text)) return false;
  const words = text
    .replace(/^\(?[\dIVX]{1,3}[.)]\s*/, "")
    .replace(/\([^)]*\)|\[[^\]]*\]|CO2e?|\b20\d\d\b/gi, "");
  return !/\d/.test(words);
}

/** Columns in which at least three cells, and half of all, are labels. */
function labelColumns(view: GridView, candidates: Known): ReadonlySet<number> {
  const filled = new Map<number, number>();
  for (const row of view.grid.rows) {
    row.forEach((cell, column) => {
      if (textOf(cell) !== "") filled.set(column, (filled.get(column) ?? 0) + 1);
    });
  }
  const named = new Map<number, number>();
  for (const { column } of candidates.values()) named.set(column, (named.get(column) ?? 0) + 1);
  return new Set(
    [...named].flatMap(([column, count]) =>
      count >= 3 && count >= (filled.get(column) ?? 0) * 0.45 ? [column] : []
    )
  );
}

/** Takes out texts that look like labels but stand where another label has its value. */
function withoutValues(
  view: GridView,
  candidates: Known,
  columns: ReadonlySet<number>,
  downwards: boolean
): Known {
  const known = new Map<number, Candidate>();
  for (const [key, candidate] of candidates) {
    const left = leftLabel(view, candidate, known);
    const above = known.get(key - stride);
    const rightOfLabel =
      !downwards &&
      left !== undefined &&
      !columns.has(candidate.column) &&
      !isHeadOfPair(view, left, candidate, candidates);
    const underLabel =
      above !== undefined &&
      (downwards || (candidate.score < 0.85 && isAnswer(view, candidate, above, candidates)));
    if (!rightOfLabel && !underLabel) known.set(key, candidate);
  }
  return known;
}

/** Two labels side by side over a row of values, no label among them. */
function isHeadOfPair(
  view: GridView,
  left: Candidate,
  right: Candidate,
  candidates: Known
): boolean {
  return (
    hasPlainBelow(view, left, candidates) &&
    hasPlainBelow(view, right, candidates) &&
    !hasLabel(view, right.row + 1, candidates)
  );
}

/** Under a label without a value to its right, and without one itself: the label's answer. */
function isAnswer(
  view: GridView,
  candidate: Candidate,
  above: Candidate,
  candidates: Known
): boolean {
  return (
    rightOf(view, above, candidates) === undefined &&
    rightOf(view, candidate, candidates) === undefined &&
    !hasPlainBelow(view, candidate, candidates)
  );
}

/** Whether more labels have their value below than to the right. */
function writesBelow(view: GridView, candidates: Known): boolean {
  let below = 0;
  let right = 0;
  const strong = new Map([...candidates].filter(([, { score }]) => score >= 0.9));
  for (const candidate of strong.values()) {
    if (rightOf(view, candidate, strong) !== undefined) right++;
    else if (hasPlainBelow(view, candidate, candidates)) below++;
  }
  return below > right && below >= strong.size * 0.4;
}

function hasPlainBelow(view: GridView, { row, column }: CellPlace, candidates: Known): boolean {
  const below = (view.area(row, column)?.bottom ?? row) + 1;
  return textOf(view.at(below, column)) !== "" && !candidates.has(below * stride + column);
}

function leftLabel(
  view: GridView,
  { row, column }: CellPlace,
  known: Known
): Candidate | undefined {
  for (let left = column - 1; left >= Math.max(0, column - reach); left--) {
    if (textOf(view.at(row, left)) !== "") return known.get(row * stride + left);
  }
  return undefined;
}

/** On a form that writes below its labels: below, else to the right. */
function belowFirst(view: GridView, place: CellPlace, known: Known): readonly CellPlace[] {
  const row = (view.area(place.row, place.column)?.bottom ?? place.row) + 1;
  const below = { row, column: place.column };
  if (hasPlainBelow(view, place, known)) return downFrom(view, below, place.column, known);
  return hasLabel(view, row, known) ? valuesOf(view, place, known, false) : [];
}

function valuesOf(
  view: GridView,
  place: CellPlace,
  known: Known,
  isKnown: boolean
): readonly CellPlace[] {
  const right = rightOf(view, place, known);
  if (right !== undefined)
    return downFrom(view, { row: place.row, column: right }, place.column, known);
  if (!isKnown) return [];
  const below = (view.area(place.row, place.column)?.bottom ?? place.row) + 1;
  if (known.has(below * stride + place.column)) return [];
  const text = textOf(view.at(below, place.column));
  if (text === "" || isShouted(text) || isBanner(view, below, place.column)) return [];
  if (isUnknownLabel(view, { row: below, column: place.column }, known)) return [];
  if (answersBeside(view, place, known) || hasLabel(view, below, known)) return [];
  return downFrom(view, { row: below, column: place.column }, place.column, known);
}

/** The next filled cell to the right, unless it is a label itself or far away. */
function rightOf(view: GridView, { row, column }: CellPlace, known: Known): number | undefined {
  const start = (view.area(row, column)?.right ?? column) + 1;
  for (let right = start; right <= Math.min(start + reach, view.columnCount - 1); right++) {
    if (textOf(view.at(row, right)) === "") continue;
    return known.has(row * stride + right) ? undefined : right;
  }
  return undefined;
}

/** Below a label without a value another, unknown label with its value to the right begins. */
function isUnknownLabel(view: GridView, place: CellPlace, known: Known): boolean {
  const right = rightOf(view, place, known);
  if (right === undefined || view.area(place.row, place.column)) return false;
  return textOf(view.at(place.row, place.column)).length < 40 && right === place.column + 1;
}

/** A cell merged across the whole form, alone in its row, is the heading of a section. */
function isBanner(view: GridView, row: number, column: number): boolean {
  const area = view.area(row, column);
  const filled = view.grid.rows[row]?.filter((cell) => textOf(cell) !== "").length ?? 0;
  return (
    filled === 1 &&
    area !== undefined &&
    area.right - area.left + 1 >= Math.max(3, view.columnCount * 0.7)
  );
}

/** Another label of this row has its value to the right: so does the row. */
function answersBeside(view: GridView, { row, column }: CellPlace, known: Known): boolean {
  for (let other = 0; other < view.columnCount; other++) {
    const label = known.get(row * stride + other);
    if (label && other !== column && rightOf(view, label, known) !== undefined) return true;
  }
  return false;
}

function hasLabel(view: GridView, row: number, known: Known): boolean {
  for (let column = 0; column < view.columnCount; column++) {
    if (known.has(row * stride + column)) return true;
  }
  return false;
}

/** A value runs on in the rows below while the label's column stays empty there; part steps may stand further right. */
function downFrom(
  view: GridView,
  { row, column }: CellPlace,
  labelColumn: number,
  known: Known
): readonly CellPlace[] {
  const values = [{ row, column }];
  const bottom = view.area(row, labelColumn)?.bottom ?? row;
  for (let next = row + 1; next < view.rowCount; next++) {
    const at = [column, column + 1].find((each) => textOf(view.at(next, each)) !== "");
    if (at === undefined || known.has(next * stride + at)) break;
    const own =
      column !== labelColumn && next > bottom && textOf(view.shown(next, labelColumn)) !== "";
    if (own || (at !== column && column === labelColumn)) break;
    values.push({ row: next, column: at });
  }
  return values;
}
