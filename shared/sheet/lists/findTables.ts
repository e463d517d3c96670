import { type ColumnHeading, headingWords } from "../columns/columnHeading.ts";
import { filledOf, type GridView, textOf } from "../gridView.ts";
import type { Labels } from "../headings/labels.ts";
import { filledCells } from "./filledCells.ts";
import { headerBlock } from "./headerBlock.ts";
import { headingsOf } from "./headingsOf.ts";
import { isNumbering } from "./numbering.ts";
import { shapedHeader } from "./shapedHeader.ts";

/** A table on a sheet: rows of its header, its columns, and where its rows begin and end (0-based). */
export interface Table {
  readonly headerRows: readonly number[];
  readonly headings: readonly ColumnHeading[];
  readonly first: number;
  /** One past the last row. */
  readonly past: number;
  /** How many headings of its best header row name a field. */
  readonly known: number;
  /** No heading says that this is one: its shape does. */
  readonly shaped?: true;
}

const shaped = { shaped: true } as const;

const headerWithin = 60;

/** All tables of a sheet, top to bottom. A repeated header belongs to its table, another header begins a new one. */
export function findTables(view: GridView, labels: Labels): readonly Table[] {
  const tables: Table[] = [];
  const named = findHeader(view, labels);
  let header = named ?? shapedHeader(view);
  let from = 0;
  while (header !== undefined) {
    const rows = headerBlock(view, labels, header, from);
    const last = rows.at(-1) ?? header;
    const headings = headingsOf(view, rows, labels);
    const first = isNumbering(filledCells(view, last + 1)) ? last + 2 : last + 1;
    const next = nextHeader(view, labels, first, headings);
    const past = next ?? view.rowCount;
    const { known } = senseOf(view, labels, header);
    tables.push({
      headerRows: rows,
      headings,
      first,
      past,
      known,
      ...(named === undefined && shaped),
    });
    header = next;
    from = past;
  }
  return tables;
}

interface RowSense {
  readonly filled: number;
  readonly known: number;
  readonly score: number;
  readonly prose: number;
}

function senseOf(view: GridView, labels: Labels, row: number): RowSense {
  const { filled, prose, texts } = textsOf(view, row);
  let known = 0;
  let score = 0;
  const targets = new Set<string>();
  for (const text of texts) {
    const label = labels(text);
    if (!label || label.score < 0.62) continue;
    if (!targets.has(label.target)) score += label.score;
    targets.add(label.target);
    known++;
  }
  return { filled, known, score, prose };
}

/** The texts of a row that may be headings, and how many other cells it fills. */
function textsOf(view: GridView, row: number) {
  let filled = 0;
  const texts: string[] = [];
  for (const cell of view.grid.rows[row] ?? []) {
    const text = textOf(cell);
    if (text === "") continue;
    filled++;
    if (text.length <= 90 && cell?.kind === "text" && !isSentence(text)) texts.push(text);
  }
  return { filled, prose: filled - texts.length, texts };
}

/** Answers of several words or with a full stop are no headings. */
const isSentence = (text: string) =>
  text.length > 40 && (/[.!]$/.test(text) || text.split(" ").length > 12);

/** The row that names the most fields, among the first rows of the sheet. */
function findHeader(view: GridView, labels: Labels): number | undefined {
  let best: { row: number; score: number } | undefined;
  const until = Math.min(view.rowCount, headerWithin);
  for (let row = 0; row < until; row++) {
    // A row further down is the header only if it names clearly more: values can sound like headings.
    const least = best ? best.score + 0.5 : 1.5;
    const score = mayScore(view, row, least) ? headerScore(senseOf(view, labels, row)) : 0;
    if (score > least && !(best && repeats(view, best.row, row))) best = { row, score };
    if (best && best.score >= 2.5 && row > best.row + 12) break;
  }
  return best?.row;
}

/** The words of a header of two rows in one, over a later part of the list. */
function repeats(view: GridView, header: number, row: number): boolean {
  if (row <= header + 3) return false;
  const near = [header - 1, header, header + 1, header + 2];
  const before = new Set(near.flatMap((at) => filledOf(view, at).map(({ cell }) => cell.text)));
  const texts = filledOf(view, row).map(({ cell }) => cell.text);
  return texts.filter((text) => before.has(text)).length >= texts.length * 0.8;
}

function headerScore({ known, score, filled, prose }: RowSense): number {
  const plain = (known >= 5 || (known >= 2 && known >= filled * 0.3)) && prose <= filled * 0.2;
  return plain ? score : 0;
}

/** The very words of a field, with a year beside them. */
const highestScore = 1.01;

/** Rows of values are told by their numbers and long texts alone; asking their words as headings takes long. */
function mayScore(view: GridView, row: number, least: number): boolean {
  const { filled, prose, texts } = textsOf(view, row);
  return prose <= filled * 0.2 && texts.length * highestScore > least;
}

/** The first later row that is another header: it names fields, and not those of this header. */
function nextHeader(
  view: GridView,
  labels: Labels,
  from: number,
  headings: readonly ColumnHeading[]
): number | undefined {
  const own = new Map(headings.map((heading) => [heading.column, headingWords(heading)]));
  for (let row = from + 1; row < view.rowCount; row++) {
    if (!mayBeHeader(view, row)) continue;
    const cells = filledOf(view, row);
    const repeated = cells.filter(({ column, cell }) =>
      own.get(column)?.includes(cell.text.trim())
    );
    if (repeated.length >= cells.length * 0.8) continue;
    if (namesFields(view, labels, row) && !answersAgain(view, labels, row, from)) return row;
  }
  return undefined;
}

function namesFields(view: GridView, labels: Labels, row: number): boolean {
  const { known, filled, prose } = senseOf(view, labels, row);
  return known >= 3 && known >= filled * 0.5 && prose === 0;
}

/**
 * One of its texts stands in its column again, in a row that says else: an answer that sounds like a heading. The header
 * of the next table may share a heading with it.
 */
function answersAgain(view: GridView, labels: Labels, row: number, from: number): boolean {
  const own = filledOf(view, row);
  return view.grid.rows.some((cells, at) => {
    if (at < from || at === row) return false;
    const same = own.filter(({ column, cell }) => textOf(cells[column]) === textOf(cell)).length;
    if (same === 0 || same >= own.length * 0.8) return false;
    return !(mayBeHeader(view, at) && namesFields(view, labels, at));
  });
}

/** Cheap test before labels are asked: short texts only, and the row above is blank or a lone title. */
function mayBeHeader(view: GridView, row: number): boolean {
  const cells = view.grid.rows[row] ?? [];
  let filled = 0;
  for (const cell of cells) {
    if (!cell || cell.text === "") continue;
    if (cell.kind !== "text" || cell.text.length > 60) return false;
    filled++;
  }
  return filled >= 3 && filledOf(view, row - 1).length <= 1;
}
