import { type GridView, textOf } from "../gridView.ts";
import type { Labels } from "../headings/labels.ts";
import { mayBeLabel } from "./labelCandidates.ts";
import { filledPlaces, hasPlainBelow, type Known, keyOf, rightOf } from "./labelPlaces.ts";

/** Where values stand below their labels, a short text over a value in a row of labels is one, known or not. */
export function withNeighbours(view: GridView, known: Known, labels: Labels): Known {
  const rows = new Set(
    [...known.values()].flatMap((label) => (hasPlainBelow(view, label, known) ? [label.row] : []))
  );
  const more = filledPlaces(view).filter(
    (place) =>
      rows.has(place.row) &&
      !rows.has(place.row - 1) &&
      !known.has(keyOf(place)) &&
      headsItsColumn(view, place.row, place.column)
  );
  return new Map([
    ...known,
    ...more.map((place) => {
      const label = labels(place.text);
      const target = label && label.score >= 0.6 ? label.target : null;
      return [
        keyOf(place),
        { ...place, target, score: target === null ? 0 : (label?.score ?? 0) },
      ] as const;
    }),
  ]);
}

/** Labels with something beside them stand right below one another, and seldom side by side: known or not, it answers them. */
function stacksLabels(view: GridView, candidates: Known): boolean {
  const all = [...candidates.values()];
  const stacked = all.filter(
    (label) =>
      candidates.has(keyOf({ row: label.row + 1, column: label.column })) &&
      rightOf(view, label, candidates) !== undefined
  );
  const beside = all.filter(({ row, column }) =>
    candidates.has(keyOf({ row, column: column + 1 }))
  );
  return stacked.length >= 2 && stacked.length > 2 * beside.length;
}

/** Whether more labels have their value below than to the right. */
export function writesBelow(view: GridView, candidates: Known): boolean {
  if (stacksLabels(view, candidates)) return false;
  let below = 0;
  let right = 0;
  const strong = new Map([...candidates].filter(([, { score }]) => score >= 0.9));
  const atop = [...strong.values()].filter(({ row, column }) =>
    candidates.has(keyOf({ row: row + 1, column }))
  );
  // A form that nobody filled in: labels, and nothing below most of them but the next.
  if (atop.length >= strong.size * 0.5) return false;
  for (const candidate of strong.values()) {
    const beside = rightOf(view, candidate, candidates);
    const written = hasPlainBelow(view, candidate, candidates);
    const alike = beside !== undefined && written && headsItsColumn(view, candidate.row, beside);
    if (beside !== undefined && !alike) right++;
    else if (written) below++;
  }
  return below > right && below >= strong.size * 0.4;
}

/** A short text with another text below it, like the label to its left: a label no list knows. */
function headsItsColumn(view: GridView, row: number, column: number): boolean {
  const text = textOf(view.at(row, column));
  const below = (view.area(row, column)?.bottom ?? row) + 1;
  return text.length <= 40 && mayBeLabel(text) && textOf(view.at(below, column)) !== "";
}
