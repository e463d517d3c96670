import type { Cell, Grid } from "../../xlsx/grid.ts";
import { type GridView, textOf } from "../gridView.ts";
import type { Labels } from "../headings/labels.ts";

/** What the sheets of a workbook that were copied from one form have in common: its labels and hints, not its answers. */
export interface FormTemplate {
  recurs(text: string): boolean;
  /** What stands so many rows below and columns beside a text on each of the sheets. */
  near(text: string, down: number, right: number): readonly Cell[];
}

const mostRows = 200;
const longestLabel = 90;

/** The forms of a workbook that share a third of their texts, each with what they share. */
export function templatesOf(grids: readonly Grid[]): ReadonlyMap<Grid, FormTemplate> {
  const small = grids.filter(({ rows }) => rows.length <= mostRows);
  if (small.length < 2) return new Map();
  const texts = new Map(small.map((grid) => [grid, textsOf(grid)]));
  const counts = new Map<string, number>();
  for (const each of texts.values())
    for (const text of each) counts.set(text, (counts.get(text) ?? 0) + 1);
  const alike = small.filter((grid) => isCopied(texts.get(grid) ?? new Set(), counts));
  if (alike.length < 2) return new Map();
  const least = Math.max(2, Math.ceil(alike.length * 0.3));
  let places: Places | undefined; // few forms have labels that nobody knows
  const template: FormTemplate = {
    recurs: (text) => (counts.get(text.trim()) ?? 0) >= least,
    near(text, down, right) {
      places ??= placesOn(alike);
      return (places.get(text) ?? []).flatMap(({ rows, row, column }) => {
        const near = rows[row + down]?.[column + right];
        return near !== undefined && textOf(near) !== "" ? [near] : [];
      });
    },
  };
  return new Map(alike.map((grid) => [grid, template]));
}

interface SheetPlace {
  readonly rows: Grid["rows"];
  readonly row: number;
  readonly column: number;
}

/** Where each text stands. */
type Places = ReadonlyMap<string, readonly SheetPlace[]>;

/** Of all sheets together: a workbook of a hundred forms is gone through once, not once for each label. */
function placesOn(grids: readonly Grid[]): Places {
  const places = new Map<string, SheetPlace[]>();
  for (const { rows } of grids)
    for (const [row, cells] of rows.entries())
      for (const [column, cell] of cells.entries()) {
        const text = textOf(cell);
        if (text === "") continue;
        const known = places.get(text) ?? [];
        places.set(text, known);
        known.push({ rows, row, column });
      }
  return places;
}

function textsOf({ rows }: Grid): ReadonlySet<string> {
  const texts = rows.flatMap((row) =>
    row.flatMap((cell) => (cell?.kind === "text" ? [textOf(cell)] : []))
  );
  return new Set(texts.filter((text) => text !== "" && text.length <= longestLabel));
}

function isCopied(texts: ReadonlySet<string>, counts: ReadonlyMap<string, number>): boolean {
  const shared = [...texts].filter((text) => (counts.get(text) ?? 0) >= 2).length;
  return shared >= 5 && shared >= texts.size * 0.35;
}

const asksToFill =
  /^(hilfe(text)?|hinweise?|ausfüllhinweise?|ausfüllhilfe|erläuterung(en)?|anleitung|beispiele?|was ist gemeint\??)( (zum|zur|beim|für) .{0,30})?$/i;
const headsAnswers =
  /^(merkmal|feld|frage|angaben?|eintrag|antwort|ihre (angaben?|antwort|eintragung)|inhalt|kriterium|eingabe)\b/i;

/**
 * The form without the columns that only help to fill it in: their texts are neither labels nor answers, and an answer
 * that repeats the hint beside it was never given.
 */
export function withoutHints(
  view: GridView,
  template: FormTemplate | undefined,
  labels: Labels
): Grid {
  const hints = hintColumns(view, template, labels);
  if (hints.size === 0) return view.grid;
  const rows = view.grid.rows.map((row) => {
    const told = new Set([...hints].map((column) => textOf(row[column])));
    return row.map((cell, column) =>
      hints.has(column) || told.has(textOf(cell)) ? undefined : cell
    );
  });
  return { ...view.grid, rows };
}

function hintColumns(
  view: GridView,
  template: FormTemplate | undefined,
  labels: Labels
): ReadonlySet<number> {
  const hints = new Set<number>();
  for (let column = 1; column < view.columnCount; column++) {
    const headed = isHeadedAsHint(view, column);
    if (headed || (template && repeatsBesideAnswers(view, column, template, labels)))
      hints.add(column);
  }
  return hints;
}

/** "Merkmal | Eintrag | Hilfe zum Ausfüllen" among the first rows. */
function isHeadedAsHint(view: GridView, column: number): boolean {
  return view.grid.rows.slice(0, 8).some((row) => {
    if (!asksToFill.test(textOf(row[column]))) return false;
    return row.some((cell, other) => other < column && headsAnswers.test(textOf(cell)));
  });
}

/** Texts that stand on every sheet, right of answers that do not, and name few fields. */
function repeatsBesideAnswers(
  view: GridView,
  column: number,
  { recurs }: FormTemplate,
  labels: Labels
): boolean {
  const own = columnTexts(view, column);
  const answers = columnTexts(view, column - 1);
  if (own.length < 4 || answers.length < 4) return false;
  if (share(own, recurs) < 0.85 || share(answers, recurs) > 0.6) return false;
  const names = share(own, (text) => (labels(text)?.score ?? 0) >= 0.85);
  return names < 0.75 && share(columnTexts(view, column + 1), recurs) >= 0.6;
}

function columnTexts(view: GridView, column: number): readonly string[] {
  return view.grid.rows.flatMap((row) => {
    const text = textOf(row[column]);
    return text === "" ? [] : [text];
  });
}

const share = (texts: readonly string[], test: (text: string) => boolean): number =>
  texts.length === 0 ? 1 : texts.filter(test).length / texts.length;
