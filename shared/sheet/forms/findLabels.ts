import { filledOf, type GridView, textOf } from "../gridView.ts";
import type { Target } from "../headings/headingScores.ts";
import type { Labels } from "../headings/labels.ts";
import { askedDown } from "./askingColumn.ts";
import { withCards, withTemplate } from "./copiedLabels.ts";
import type { FormTemplate } from "./formTemplate.ts";
import { candidatesOf, labelColumns, withSilent } from "./labelCandidates.ts";
import { withoutValues } from "./labelOrValue.ts";
import {
  type CellPlace,
  filledPlaces,
  headsRow,
  isShouted,
  type Known,
  keyOf,
} from "./labelPlaces.ts";
import { belowFirst, valuesOf } from "./labelValues.ts";
import { type TableWithin, tablesWithin } from "./tablesWithin.ts";
import { withNeighbours, writesBelow } from "./writesBelow.ts";

/** A label on a form, with the cells its value stands in (0-based), nearest first. */
export interface FormLabel {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** null: a heading of a section, or a label that no field claims. */
  readonly target: Target | null;
  readonly score: number;
  readonly values: readonly CellPlace[];
  /** A person has confirmed what the label is, or that it is an own one. */
  readonly confirmed?: boolean;
  /** Taken for its field because nothing else is: a person should look. */
  readonly guessed?: true;
}

/** All labels of a form and where their values are: to the right, or below where the form writes that way. */
export function findLabels(
  view: GridView,
  labels: Labels,
  template?: FormTemplate
): readonly FormLabel[] {
  const own = withCards(view, candidatesOf(view, labels));
  const named = template ? withTemplate(view, own, template) : own;
  const { candidates, downwards } = withDirection(view, named);
  const columns = labelColumns(view, candidates);
  const asking = downwards ? withNeighbours(view, candidates, labels) : candidates;
  const plain = withoutValues(view, asking, columns, downwards);
  const silent = withSilent(view, plain, columns);
  const tables = tablesWithin(view, silent);
  const heads = new Set(tables.flatMap(({ labels: own }) => own.map(keyOf)));
  const known = new Map([...silent].filter(([key]) => !heads.has(key)));
  const found: FormLabel[] = tables.flatMap(({ labels: own }) => own);
  const claimed = new Set([...heads, ...tables.flatMap(({ cells }) => cells.map(keyOf))]);
  for (const place of filledPlaces(view)) {
    if (claimed.has(keyOf(place))) continue;
    if (!known.has(keyOf(place)) && !columns.has(place.column)) continue;
    const inTable = tables.find(({ under }) => keyOf(under) === keyOf(place));
    const label = inTable
      ? tableLabel(inTable, place, known)
      : labelAt(view, place, known, downwards);
    if (!label) continue;
    for (const value of label.values) claimed.add(keyOf(value));
    found.push(label);
  }
  return withoutTitleLines(found);
}

/** What asks, and whether the answers stand below it. */
function withDirection(view: GridView, named: Known) {
  const asked = askedDown(view, named);
  return asked
    ? { candidates: asked, downwards: false }
    : { candidates: named, downwards: writesBelow(view, named) };
}

/** Before the first answer a line that only sounds like a label is the sheet's title. */
function withoutTitleLines(found: readonly FormLabel[]): readonly FormLabel[] {
  const first = found.find(({ values }) => values.length > 0)?.row ?? 0;
  return found.map((label) =>
    label.row < first && label.score < 0.97 ? { ...label, target: null } : label
  );
}

/** What heads a table within the form says what the table's texts are: "4 Arbeitsprogramm" over steps and their dates. */
function tableLabel(
  { texts }: TableWithin,
  place: CellPlace & { readonly text: string },
  known: Known
): FormLabel {
  const { target = null, score = 1 } = known.get(keyOf(place)) ?? {};
  return { ...place, target, score, values: texts };
}

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
  const isHead = isSection(text, values) || headsLabels(view, place, values, known);
  const target = isHead ? null : label.target;
  return { row, column, text, target, score: label.score, values };
}

/** Nothing but labels over labels, side by side: "Worum es geht | Wer dabei ist". */
function isHeadingRow(view: GridView, row: number, known: Known): boolean {
  const filled = filledOf(view, row);
  const places = filled.flatMap(({ column }) => [
    keyOf({ row, column }),
    keyOf({ row: row + 1, column }),
  ]);
  return filled.length > 1 && places.every((key) => known.has(key));
}

/** "INHALT" over a group of labels is the heading of a section. */
const isSection = (text: string, values: readonly CellPlace[]) =>
  values.length === 0 && isShouted(text);

/** "B  Wer und wann", "II. Kosten" */
const lettered = /^(?:[A-H]|[IV]{1,3})(?:[.):]\s|\s{1,3}(?=\p{Lu}\p{Ll}))/u;

/**
 * A line without a value right above other labels, merged or behind a blank row, and no very name of a field:
 * "5 Beteiligte" over "Federführend", "Mitwirkend".
 */
function headsLabels(
  view: GridView,
  { row, column }: CellPlace,
  values: readonly CellPlace[],
  known: Known
): boolean {
  if (values.length > 0) return false;
  if (headsRow(view, { row, column }, known)) return true;
  const area = view.area(row, column);
  const isWide = area !== undefined && area.right - area.left >= 2;
  const opens = row > 0 && !view.grid.rows[row - 1]?.some((cell) => textOf(cell) !== "");
  const named =
    (known.get(keyOf({ row, column }))?.score ?? 0) >= 0.97 && !isHeadingRow(view, row, known);
  if (!isWide && !lettered.test(textOf(view.at(row, column))) && (!opens || named)) return false;
  return known.has(keyOf({ row: (area?.bottom ?? row) + 1, column }));
}
