import type { Settings } from "../../catalogue/settings/settings.ts";
import { headingWords } from "../columns/columnHeading.ts";
import { type GridView, isFilled, textOf } from "../gridView.ts";
import { type Filled, filledCells } from "./filledCells.ts";
import type { Table } from "./findTables.ts";
import { hasMeasureBelow, isGroup, remark } from "./groupRow.ts";
import { isNumbering } from "./numbering.ts";

/** Where title, code and the columns that may run on over several rows stand. */
export interface RowKeys {
  readonly title: number;
  readonly code?: number;
  /** Columns whose field takes several lines: lists and long texts. */
  readonly running: ReadonlySet<number>;
  /** Every row stands for itself: what has no title lacks one. */
  readonly oneRowEach?: true;
}

/** What must be known to say what a row is. */
export interface Asked {
  readonly view: GridView;
  readonly table: Table;
  readonly keys: RowKeys;
  readonly settings: Settings;
  readonly header: ReadonlyMap<number, readonly string[]>;
  /** Whether lone texts in the column of titles head groups here: one of them names a topic. */
  readonly groupsAmongTitles: () => boolean;
  /** Whether a row says what stands over the columns once more. */
  readonly repeatsHeader: (row: number) => boolean;
}

const subtotal =
  /^((zwischen|gesamt|teil)?summen?|gesamt|insgesamt|total|ø|∅|durchschnitt|mittelwert|mittel|anzahl|gesamtergebnis|zus(ammen)?|σ|∑)\b\.?:?|^[ø∅∑Σσ]|^\d+ (maßnahmen|projekte|vorhaben)$/i;
/** A measure, the next rows of the measure above ("continued"), or in German why it is neither. */
export function rowKind(asked: Asked, row: number, previousLast: number | undefined): string {
  const { view, table, keys, header } = asked;
  if (isPlainMeasure(view, row, keys, header)) return "measure";
  const cells = filledCells(view, row);
  const reason = reasonToSkip(cells, header, keys);
  if (reason) return reason;
  if (!keys.oneRowEach && isGroup(asked, row, cells)) return "Gruppenzeile";
  if (previousLast !== undefined && runsOn(view, row, cells, keys, previousLast))
    return "continued";
  if (isSumOfAbove(view, table, row, cells)) return "Summenzeile";
  if (!keys.oneRowEach && isRemark(view, table, row, cells, keys)) return "Fußzeile";
  return isMeasure(cells, keys) ? "measure" : untitledRow;
}

/** Why a row that holds something but names no measure is skipped: it is told, since it may be one. */
export const untitledRow = "keine Maßnahme";

/** Figures alone, calculated or equal to the sum of the figures above them. */
function isSumOfAbove(
  view: GridView,
  { first }: Table,
  row: number,
  cells: readonly Filled[]
): boolean {
  if (!cells.every(({ cell }) => cell.kind === "number")) return false;
  if (cells.some(({ cell }) => cell.formula !== undefined)) return true;
  return cells.some(({ column, cell }) => {
    let sum = 0;
    for (let above = first; above < row; above++) sum += view.at(above, column)?.number ?? 0;
    return sum !== 0 && Math.abs(sum - (cell.number ?? 0)) < Math.abs(sum) * 0.001;
  });
}

/** Why a row that says how to fill in the others is skipped. */
export const guideRow = "Ausfüllhinweis";

/** A row that shows how to fill in the others. */
const example = /^(z\. ?B\.|zum Beispiel\b|Beispiel(zeile)?:|Muster:|Bsp\.)/i;

const guiding =
  /^(z\. ?B\.|bitte\b|max\.|maximal\b|optional$|freiwillig$|pflicht(feld)?$|freitext$|auswahl\b|monat\/jahr$|tt\.mm|mm[/.]jj|ja ?\/ ?nein$|euro, )|\bzeichen\.?$|\bauswählen$|\bnennen$|\bfalls bekannt$|\d ?[–-] ?\d sätze/i;

/** "max. 80 Zeichen", "bitte kurz beschreiben": no measure is called so. */
const asksForTitle =
  /^(max\.|maximal) ?\d{1,3} zeichen\.?$|^\(?bitte .{0,20}(ausfüllen|eintragen|beschreiben|benennen|ergänzen)\.?\)?$/i;

/** Most of its cells say how to fill in the column. */
const isGuide = (cells: readonly Filled[]) =>
  cells.length >= 3 && cells.filter(({ text }) => guiding.test(text)).length > cells.length * 0.5;

/** Most rows by far: a title of their own, unmerged, and other cells beside it. */
function isPlainMeasure(
  view: GridView,
  row: number,
  { title, code }: RowKeys,
  header: ReadonlyMap<number, readonly string[]>
): boolean {
  const cell = view.at(row, title);
  if (
    cell?.kind !== "text" ||
    !/\p{L}{2}/u.test(cell.text) ||
    header.get(title)?.includes(cell.text) ||
    example.test(cell.text) ||
    asksForTitle.test(cell.text)
  )
    return false;
  if (view.area(row, title) || (code !== undefined && view.area(row, code))) return false;
  const cells = view.grid.rows[row] ?? [];
  let filled = 0;
  for (const each of cells) {
    if (!isFilled(each)) continue;
    if (filled === 0 && subtotal.test(each.text.trim())) return false;
    filled++;
    if (filled > 4) return true;
  }
  return false;
}

/** Column → the texts of its heading. */
export const headerTexts = ({ headings }: Table) =>
  new Map(headings.map((heading) => [heading.column, headingWords(heading)]));

function reasonToSkip(
  cells: readonly Filled[],
  header: ReadonlyMap<number, readonly string[]>,
  keys: RowKeys
): string | undefined {
  if (cells.length === 0) return "leer";
  if (cells.length > 1 && repeatsHeader(cells, header)) return "wiederholte Kopfzeile";
  if (isNumbering(cells)) return "Spaltennummern";
  const title = cells.find(({ column }) => column === keys.title)?.text ?? "";
  if (example.test(title)) return "Beispielzeile";
  if (asksForTitle.test(title) || isGuide(cells)) return guideRow;
  return isSubtotal(cells, keys) ? "Summenzeile" : undefined;
}

/** Four fifths of the cells say what stands over them; most rows are told by their first cells. */
export function repeatsHeader(
  cells: readonly Filled[],
  header: ReadonlyMap<number, readonly string[]>
): boolean {
  let alike = cells.length;
  return cells.every(({ column, text }) => {
    if (!header.get(column)?.includes(text)) alike--;
    return alike >= cells.length * 0.8;
  });
}

/** "Summe Mobilität | 14.735", "Σ | Summe Einsparung | 14.735": a sum's word first, only figures after it. */
function isSubtotal(cells: readonly Filled[], { code, title }: RowKeys): boolean {
  const [first, ...rest] = cells;
  if (!first || !subtotal.test(first.text) || first.column > title + 1) return false;
  if (cells.some(({ column }) => column === code && column !== first.column)) return false;
  return rest.every(
    ({ cell, text }) =>
      cell.kind !== "text" ||
      !/\p{L}{4}/u.test(text) ||
      /^=|^[\d.,]+ \p{L}+$|^(?:gesamt|zwischen)?summe\b/iu.test(text)
  );
}

/** Rows under a measure that have neither title nor code, only more lines of its lists. */
function runsOn(
  view: GridView,
  row: number,
  cells: readonly Filled[],
  { title, code, running }: RowKeys,
  previousLast: number
): boolean {
  if (row !== previousLast + 1) return false;
  if (textOf(view.shown(row, title)) !== "" && view.area(row, title) === undefined) return false;
  if (code !== undefined && textOf(view.at(row, code)) !== "") return false;
  return cells.every(({ column }) => column !== title && running.has(column));
}

function isRemark(
  view: GridView,
  table: Table,
  row: number,
  cells: readonly Filled[],
  keys: RowKeys
): boolean {
  const [only] = cells;
  if (!only || cells.length > 1) return false;
  if (only.cell.kind !== "text") return false;
  if (only.column !== keys.title || remark.test(only.text) || only.text.length > 200) return true;
  if (only.text.endsWith(":")) return true;
  if (hasMeasureBelow(view, table, row, keys)) return false;
  return (
    filledCells(view, row - 1).length === 0 || /[.!]$/.test(only.text) || ofFigures.test(only.text)
  );
}

/** "Beträge sind Schätzungen, Preisstand 2025": what is said of all rows. */
const ofFigures =
  /^(alle |sämtliche )?(beträge|angaben|kosten|werte|preise|zahlen|summen|mengen)\b.*\b(sind|ist|in|ohne|inkl|einschl|inklusive|netto|brutto|gerundet|geschätzt)\b/i;

function isMeasure(cells: readonly Filled[], { title, code }: RowKeys): boolean {
  const named = cells.some(({ column, text }) => column === title && /\p{L}{2}/u.test(text));
  const coded = cells.some(({ column }) => column === code) && cells.length >= 3;
  return named || coded;
}
