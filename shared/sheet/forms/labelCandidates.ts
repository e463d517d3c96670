import { filledOf, type GridView, textOf } from "../gridView.ts";
import { asksWho } from "../headings/asksWho.ts";
import type { Labels } from "../headings/labels.ts";
import {
  type Candidate,
  endsWithColon,
  filledPlaces,
  hasPlainBelow,
  type Known,
  keyOf,
  leftLabel,
} from "./labelPlaces.ts";

const surely = 0.7;

export function candidatesOf(view: GridView, labels: Labels): Known {
  const known = new Map<number, Candidate>();
  for (const { row, column, text } of filledPlaces(view)) {
    if (view.at(row, column)?.kind !== "text" || !mayBeLabel(text)) continue;
    const label = labels(text.replace(/\s*:$/, ""));
    if (!label || label.score < surely || nameOfForm.test(text.trim())) continue;
    if (isRepeated(view, row, column, text)) continue;
    const target = label.target === "department" && asksWho(text) ? "lead" : label.target;
    known.set(keyOf({ row, column }), { row, column, text, target, score: label.score });
  }
  return withColon(view, withNumbered(view, withRows(view, labels, withNamed(view, known))));
}

/** A text right over or under itself is an answer given twice: no form asks so. */
const isRepeated = (view: GridView, row: number, column: number, text: string) =>
  textOf(view.at(row + 1, column)) === text || textOf(view.at(row - 1, column)) === text;

/** "Projektkarte | Klimahof am Deich": where nothing else asks for a title, what the form is called does, right before it. */
function withNamed(view: GridView, known: Known): Known {
  if ([...known.values()].some(({ target }) => target === "title")) return known;
  const named = filledPlaces(view).filter(({ row, column, text }) => {
    const answer = (view.area(row, column)?.right ?? column) + 1;
    const isTitle = /\p{L}{3}/u.test(textOf(view.at(row, answer)));
    return nameOfForm.test(text.trim()) && isTitle && !known.has(keyOf({ row, column: answer }));
  });
  const titles = named.map(
    (place) => [keyOf(place), { ...place, target: "title", score: 0.9 }] as const
  );
  return new Map<number, Candidate>([...known, ...titles]);
}

/** Among labels that head the cells below them every short text is one: "Art | Erster Spatenstich | Fertigstellung". */
function withRows(view: GridView, labels: Labels, known: Known): Map<number, Candidate> {
  const rows = Map.groupBy(known.values(), ({ row }) => row);
  const more = [...rows].flatMap(([row, named]) => {
    const heading = named.filter((label) => hasPlainBelow(view, label, known));
    if (heading.length < 2 || heading.length < named.length * 0.6) return [];
    const filled = filledOf(view, row).filter(({ column }) => !known.has(keyOf({ row, column })));
    if (filled.length > named.length * 0.7) return [];
    return filled.flatMap(({ column, cell }): readonly Candidate[] => {
      const text = textOf(cell);
      const fits = cell.kind === "text" && mayBeLabel(text) && text.length <= 40;
      if (!fits || !hasPlainBelow(view, { row, column }, known)) return [];
      const label = labels(text);
      const target = label && label.score >= 0.6 ? label.target : null;
      return [{ row, column, text, target, score: surely }];
    });
  });
  return new Map([...known, ...more.map((each) => [keyOf(each), each] as const)]);
}

/** What the form itself is called, never a label of a value. */
export const nameOfForm =
  /^(klima(schutz)?-?)?(ma(ß|ss)nahmen|projekt|vorhaben|melde|klima)?(-?(steck)?brief|blatt|bogen|formular|datenblatt|karte|pass|profil|vordruck|meldung)$|(ausfüll|eintrag)(hilfe|hinweis)|hilfe (zum|beim) (ausfüllen|eintragen)/i;

/** "4. Worin besteht das Vorhaben?" */
export const numbering = /^\(?\d{1,2}(?:[.)]\s+|\s{2,})\p{L}/u;

/** On a form with numbered labels "14. …" is a label, whatever it says. */
function withNumbered(view: GridView, known: Map<number, Candidate>): Map<number, Candidate> {
  const numbered = [...known.values()].filter(({ text }) => numbering.test(text));
  const [first] = numbered;
  if (!first || numbered.length < 3 || numbered.length < known.size * 0.6) return known;
  for (const { row, column, text } of filledPlaces(view)) {
    const key = keyOf({ row, column });
    const alike =
      column === first.column && numbering.test(text) && text.length <= 90 && !text.includes("\n");
    if (alike && !known.has(key)) known.set(key, { row, column, text, target: null, score: 1 });
  }
  return known;
}

/** On a form whose labels end with ":" every short text that does is a label, and beside or below one stands none without. */
function withColon(view: GridView, known: Known): Known {
  const ending = [...known.values()].filter(({ text }) => endsWithColon(text));
  if (ending.length < 4 || ending.length < known.size * 0.6) return known;
  const columns = new Set(ending.map(({ column }) => column));
  const more = filledPlaces(view).filter(
    (place) =>
      columns.has(place.column) &&
      !known.has(keyOf(place)) &&
      endsWithColon(place.text) &&
      place.text.length <= 60 &&
      !place.text.includes("\n")
  );
  const asking = [...known].filter(([, { row, column, text }]) => {
    if (endsWithColon(text)) return true;
    const [left, above] = [view.shown(row, column - 1), view.shown(row - 1, column)];
    return !endsWithColon(textOf(left)) && !endsWithColon(textOf(above));
  });
  return new Map([
    ...asking,
    ...more.map((place) => [keyOf(place), { ...place, target: null, score: 1 }] as const),
  ]);
}

/** "Priorität 1–5", "Ziffer KAP35": figures of a scale, and of what a plan is called. */
const scaleOrPlan = /(?<!\d)[0-6]\s?(?:[-–]|bis)\s?\d{1,2}(?!\d)|\b\p{Lu}{2,5}\d{2}\b/gu;

/** No bullets, no figures: those are answers. Numbering, brackets and CO2 are allowed. */
export function mayBeLabel(text: string): boolean {
  if (text === "" || text.length > 90 || /^[-–•*]\s|[☐☑☒]/.test(text)) return false;
  const words = text
    .replace(/^\(?[\dIVX]{1,3}(?:[.)]\s*|\s{2,})/, "")
    .replace(/\([^)]*\)|\[[^\]]*\]|CO2e?|\b20\d\d\b/gi, "")
    .replace(scaleOrPlan, "");
  return !/\d/.test(words);
}

/** Columns in which at least three cells, and half of all, are labels. */
export function labelColumns(view: GridView, candidates: Known): ReadonlySet<number> {
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

/**
 * Adds labels of no known name that were left empty: in a column of labels, with empty cells between them and the
 * label to their left ("Siehe auch | | Bäume (Stk.) |"), they are no answer to it.
 */
export function withSilent(view: GridView, known: Known, columns: ReadonlySet<number>): Known {
  if (columns.size < 2) return known;
  const silent = filledPlaces(view).filter((place) => {
    const { row, column, text } = place;
    if (!columns.has(column) || known.has(keyOf(place)) || view.area(row, column)) return false;
    const left = leftLabel(view, place, known);
    const gap = left && column - (view.area(row, left.column)?.right ?? left.column);
    return gap !== undefined && gap > 1 && text.length <= 40 && mayBeLabel(text);
  });
  const more = silent.map((place) => [keyOf(place), { ...place, target: null, score: 0 }] as const);
  return new Map([...known, ...more]);
}
