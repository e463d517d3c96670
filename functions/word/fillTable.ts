import type { Content } from "../../shared/documents/block.ts";
import type { ByteSink } from "../zip/byteSink.ts";
import { descriptionOf } from "./describeTables.ts";
import { escapeXml } from "./escapeXml.ts";
import { fillContent } from "./fillContent.ts";
import { ask, type Filling, fill } from "./filling.ts";
import { fillParagraph } from "./fillParagraph.ts";
import type { ContentManner, TextShape, WordRow, WordTable } from "./part.ts";
import { changeNumber, type Pattern } from "./pattern.ts";
import { askRow, askTable, type Patterns } from "./patterns.ts";
import { rowShape, tableShape } from "./shape.ts";
import { bodyRow, emptyParagraph, mannersAt } from "./tableRows.ts";

/** A table with its head and rows, each by the pattern of its shape. */
export function fillTable(table: WordTable, filling: Filling, into: ByteSink): void {
  const shape = tableShape(table);
  const pattern = filling.patterns.get(shape);
  const rows = () => {
    fillHead(table.head, filling, into);
    fillBody(table, filling, into);
  };
  if (pattern === undefined) {
    ask(filling, shape, () => askTable(table));
    rows();
    return;
  }
  const { caption, columns } = table;
  const texts = [caption, descriptionOf(columns)];
  fill(pattern, into, (hole) => {
    const text = texts[hole];
    if (text === undefined) rows();
    else into.text(escapeXml(text));
  });
}

/** Heads as they were written: tables of one kind have the very same. */
const heads = new WeakMap<Patterns, WeakMap<WordRow, Uint8Array>>();

function fillHead(row: WordRow, filling: Filling, into: ByteSink): void {
  const { patterns, unknown } = filling;
  const known = heads.get(patterns) ?? new WeakMap<WordRow, Uint8Array>();
  heads.set(patterns, known);
  const written = known.get(row);
  if (written !== undefined) {
    into.bytes(written);
    return;
  }
  const from = into.length();
  fillRow(row, filling, into);
  if (unknown.size === 0 && row.change === undefined)
    known.set(row, Buffer.from(into.taken().subarray(from)));
}

/** Rows of one table are alike; only what came or went is a row of its own kind. */
function fillBody(table: WordTable, filling: Filling, into: ByteSink): void {
  const { body, changes } = table;
  const pattern = filling.patterns.get(table.bodyShape);
  for (let index = 0; index < body.length; index++) {
    if (pattern === undefined || changes?.[index] !== undefined) {
      fillRow(bodyRow(table, index), filling, into);
      continue;
    }
    fillCells(table, index, { pattern, filling, into });
  }
}

interface Target {
  readonly pattern: Pattern;
  readonly filling: Filling;
  readonly into: ByteSink;
}

function fillCells(table: WordTable, index: number, target: Target): void {
  const { pattern, filling, into } = target;
  const { pieces, holes } = pattern;
  const cells = table.body[index] ?? [];
  const manners = mannersAt(table, index);
  const isNamed = table.firstColumn && holes[0] === 0;
  if (isNamed) fillStart(cells[0] ?? [], manners[0], target);
  else into.bytes(pieces[0] ?? nothing);
  for (let hole = isNamed ? 1 : 0; hole < holes.length; hole++) {
    const at = holes[hole] ?? 0;
    fillCell(cells[at] ?? [], manners[at], filling, into);
    into.bytes(pieces[hole + 1] ?? nothing);
  }
}

const nothing = new Uint8Array();

type Starts = WeakMap<readonly Content[], Uint8Array>;
/** Rows as they begin, by their pattern and the looks of their label. */
const starts = new WeakMap<Pattern, WeakMap<TextShape, Starts>>();

/** A row up to its second cell: labels are few, the very same cells, and come again in every table. */
function fillStart(
  cell: readonly Content[],
  manner: ContentManner | undefined,
  { pattern, filling, into }: Target
): void {
  const known = manner && starts.get(pattern)?.get(manner.shape)?.get(cell);
  if (known !== undefined) {
    into.bytes(known);
    return;
  }
  const from = into.length();
  const { changes } = filling;
  into.bytes(pattern.pieces[0] ?? nothing);
  fillCell(cell, manner, filling, into);
  into.bytes(pattern.pieces[1] ?? nothing);
  if (manner === undefined || filling.unknown.size > 0 || filling.changes > changes) return;
  const ofPattern = starts.get(pattern) ?? new WeakMap<TextShape, Starts>();
  const ofShape: Starts = ofPattern.get(manner.shape) ?? new WeakMap();
  ofShape.set(cell, Buffer.from(into.taken().subarray(from)));
  starts.set(pattern, ofPattern.set(manner.shape, ofShape));
}

function fillCell(
  cell: readonly Content[],
  manner: ContentManner | undefined,
  filling: Filling,
  into: ByteSink
): void {
  let paragraphs = 0;
  if (manner !== undefined)
    for (let at = 0; at < cell.length; at++) {
      const content = cell[at];
      if (content !== undefined) paragraphs += fillContent(content, manner, filling, into);
    }
  if (paragraphs === 0) fillParagraph(emptyParagraph, filling, into);
}

function fillRow(row: WordRow, filling: Filling, into: ByteSink): void {
  const shape = rowShape(row);
  const pattern = filling.patterns.get(shape);
  const cell = (index: number) => {
    if (index === changeNumber) into.text(String(++filling.changes));
    for (const child of row.cells[index]?.children ?? []) fillParagraph(child, filling, into);
  };
  if (pattern !== undefined) fill(pattern, into, cell);
  else {
    ask(filling, shape, () => askRow(row));
    for (const index of row.cells.keys()) cell(index);
  }
}
