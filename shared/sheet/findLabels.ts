import type { GridView } from "./gridView.ts";
import type { Target } from "./headingScores.ts";
import {
  candidatesOf,
  labelColumns,
  withoutValues,
  withSilent,
  writesBelow,
} from "./labelCandidates.ts";
import { type CellPlace, filledPlaces, isShouted, type Known, keyOf } from "./labelPlaces.ts";
import type { Labels } from "./labels.ts";
import { belowFirst, valuesOf } from "./labelValues.ts";

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
}

/** All labels of a form and where their values are: to the right, or below where the form writes that way. */
export function findLabels(view: GridView, labels: Labels): readonly FormLabel[] {
  const candidates = candidatesOf(view, labels);
  const columns = labelColumns(view, candidates);
  const downwards = writesBelow(view, candidates);
  const plain = withoutValues(view, candidates, columns, downwards);
  const known = withSilent(view, plain, columns);
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

/** "INHALT" over a group of labels is the heading of a section. */
const isSection = (text: string, values: readonly CellPlace[]) =>
  values.length === 0 && isShouted(text);
