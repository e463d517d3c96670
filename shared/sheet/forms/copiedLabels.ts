import type { GridView } from "../gridView.ts";
import type { FormTemplate } from "./formTemplate.ts";
import { labelColumns, mayBeLabel } from "./labelCandidates.ts";
import { type Candidate, type CellPlace, filledPlaces, type Known, keyOf } from "./labelPlaces.ts";
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
    [...known]
      .filter(([, { column, text }]) => columns.has(column) || recurs(text))
      .map(([key, label]) => [key, recurs(label.text) ? surer(label) : label])
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

/** What stands on the other sheets too is no answer, however little its words say. */
const surer = (label: Candidate): Candidate => ({ ...label, score: Math.max(label.score, 0.86) });

/** Right below a label of a known name, no label themselves: "●●●○○○" under "Priorität", however often it recurs. */
const answersBelow = (view: GridView, known: Known): readonly number[] =>
  [...known.values()].flatMap(({ row, column, target }) =>
    target === null ? [] : [keyOf({ row: (view.area(row, column)?.bottom ?? row) + 1, column })]
  );

/** So many different labels must recur below each other before a sheet is one of cards. */
const leastAnchors = 3;

/**
 * On a sheet of cards that were copied from one another, a text that stands as far from a known label on every card is a
 * label too, and what stands beside their columns is none, whatever it sounds like.
 */
export function withCards(view: GridView, known: Known): Known {
  const places = Map.groupBy(
    filledPlaces(view).filter(({ text }) => text.length <= 60),
    ({ text }) => text
  );
  const cards = cardsOf(known, places);
  if (cards === undefined) return known;
  const recurring = [...places].filter(
    ([text, own]) => own.length >= cards.least && mayBeLabel(text)
  );
  const silent = recurring.flatMap(([, own]) =>
    own.some((place) => known.has(keyOf(place))) || !standAlike(own, cards) ? [] : own
  );
  if (silent.length === 0) return known;
  const kept = [...known].filter(
    ([, place]) =>
      cards.columns.has(place.column) ||
      (!isAnswer(place, known) && (places.get(place.text)?.length ?? 0) >= cards.least)
  );
  return new Map<number, Candidate>([
    ...kept,
    ...silent.map((place) => [keyOf(place), { ...place, target: null, score: 0.9 }] as const),
  ]);
}

/** Right of a label with the next one right below it: what else would be its answer? */
const isAnswer = ({ row, column }: CellPlace, known: Known) =>
  known.has(keyOf({ row, column: column - 1 })) &&
  known.has(keyOf({ row: row + 1, column: column - 1 }));

interface Cards {
  /** Where the first label of each card stands. */
  readonly starts: readonly CellPlace[];
  readonly columns: ReadonlySet<number>;
  /** How often a text must stand on the sheet to be a label of its cards. */
  readonly least: number;
}

/** Labels of known names that recur as often as each other, some below one another in each of their columns. */
function cardsOf(
  known: Known,
  places: ReadonlyMap<string, readonly CellPlace[]>
): Cards | undefined {
  const anchors = [...new Set(Array.from(known.values(), ({ text }) => text))].flatMap((text) => {
    const own = places.get(text) ?? [];
    return own.length >= 2 ? [own] : [];
  });
  const columns = columnsOf(anchors);
  const inside = anchors.filter((own) => own.every(({ column }) => columns.has(column)));
  const often = Math.max(0, ...inside.map((own) => own.length));
  const alike = inside.filter((own) => own.length === often);
  const [starts] = alike.toSorted((a, b) => (a[0]?.row ?? 0) - (b[0]?.row ?? 0));
  if (starts === undefined || alike.length < leastAnchors) return undefined;
  return { starts, columns, least: Math.max(2, Math.ceil(often * 0.75)) };
}

/** Columns in which several different labels recur: an answer may be given twice, too. */
function columnsOf(anchors: readonly (readonly CellPlace[])[]): ReadonlySet<number> {
  const counts = new Map<number, number>();
  for (const own of anchors)
    for (const column of new Set(own.map((place) => place.column)))
      counts.set(column, (counts.get(column) ?? 0) + 1);
  return new Set([...counts].flatMap(([column, count]) => (count >= leastAnchors ? [column] : [])));
}

/** As far below the first known label of each card, or as far above it. */
function standAlike(places: readonly CellPlace[], { starts, columns }: Cards): boolean {
  if (!places.every(({ column }) => columns.has(column))) return false;
  const distances = (isBefore: (start: number, row: number) => boolean) =>
    places.map(({ row, column }) => {
      const rows = starts.flatMap((start) =>
        start.column === column && isBefore(start.row, row) ? [Math.abs(row - start.row)] : []
      );
      return Math.min(...rows);
    });
  return [distances((start, row) => start <= row), distances((start, row) => start > row)].some(
    ([first, ...others]) =>
      first !== undefined && first < mostRows && others.every((other) => other === first)
  );
}

/** Rows of the longest card. */
const mostRows = 60;
