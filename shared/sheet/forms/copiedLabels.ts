import type { GridView } from "../gridView.ts";
import type { FormTemplate } from "./formTemplate.ts";
import { labelColumns, mayBeLabel } from "./labelCandidates.ts";
import { filledPlaces, type Known, keyOf } from "./labelPlaces.ts";
import { writesBelow } from "./writesBelow.ts";

/**
 * On a form that was copied its labels stand on the other sheets too and its answers do not: answers that sound like
 * labels go, and in a column of labels every text of the template is one, known or not.
 */
export function withTemplate(view: GridView, known: Known, { recurs }: FormTemplate): Known {
  const recurring = [...known].filter(([, { text }]) => recurs(text));
  if (recurring.length < 4 || recurring.length < known.size * 0.6) return known;
  const columns = labelColumns(view, new Map(recurring));
  const kept = new Map(
    [...known].filter(([, { column, text }]) => columns.has(column) || recurs(text))
  );
  const answers = writesBelow(view, kept) ? new Set(answersBelow(view, kept)) : undefined;
  for (const place of filledPlaces(view)) {
    const key = keyOf(place);
    const { column, text } = place;
    if (kept.has(key) || !columns.has(column) || !recurs(text) || !mayBeLabel(text)) continue;
    if (answers?.has(key)) continue;
    if (text.length <= 60) kept.set(key, { ...place, target: null, score: 1 });
  }
  return kept;
}

/** Right below a label of a known name, no label themselves: "●●●○○○" under "Priorität", however often it recurs. */
const answersBelow = (view: GridView, known: Known): readonly number[] =>
  [...known.values()].flatMap(({ row, column, target }) =>
    target === null ? [] : [keyOf({ row: (view.area(row, column)?.bottom ?? row) + 1, column })]
  );
