import type { Content, List, Run } from "../../shared/documents/block.ts";
import { type ByteSink, byteSink } from "../zip/byteSink.ts";
import { contentParts, entriesOf, entryPlace, listShapes } from "./contentParts.ts";
import { contentsField } from "./contentsField.ts";
import { descriptionOf } from "./describeTables.ts";
import { escapeXml } from "./escapeXml.ts";
import { fillText, learnText } from "./fillText.ts";
import type {
  ContentManner,
  Picture,
  TextShape,
  WordParagraph,
  WordPart,
  WordRow,
  WordTable,
} from "./part.ts";
import { bookmarkNumber, changeNumber, type Pattern } from "./pattern.ts";
import { askParagraph, askRow, askTable, type Patterns, type Unknown } from "./patterns.ts";
import { paragraphFills, paragraphShape, rowShape, tableShape } from "./shape.ts";
import { bodyRow, emptyParagraph, mannersAt } from "./tableParts.ts";
import { changeOfAll } from "./tracked.ts";

/** What is known of the shapes of one paper, what is to be asked, and how many bookmarks it has so far. */
export interface Filling {
  readonly patterns: Patterns;
  readonly unknown: Map<string, Unknown>;
  bookmarks: number;
  /** Tracked changes so far. */
  changes: number;
  /** Number of a list in the paper → what the file calls it. */
  readonly numIds: ReadonlyMap<number, string>;
  /** What docx wrote of a picture. */
  pictureXml(picture: Picture): string;
}

/**
 * Writes the XML of a part, filled into the pattern of its shape: what docx would write of it. Nothing
 * where docx has not shown the shape yet; then it stands in `unknown`.
 */
export function fillPart(part: WordPart, filling: Filling, into: ByteSink): void {
  switch (part.type) {
    case "paragraph":
      fillParagraph(part, filling, into);
      break;
    case "text":
      fillPlain(part.shape, part.runs, filling, into);
      break;
    case "content":
      fillContent(part.content, part.manner, filling, into);
      break;
    case "table":
      fillTable(part, filling, into);
      break;
    case "picture":
      into.text(filling.pictureXml(part.picture));
      break;
    case "contents":
      into.text(contentsField(part.entries.map((entry) => partXml(entry, filling))));
  }
}

const beside = byteSink();

/** The XML of a part by itself, for what is changed before it is written. */
export function partXml(part: WordPart, filling: Filling): string {
  const from = beside.length();
  fillPart(part, filling, beside);
  const xml = beside.taken().toString("utf8", from);
  beside.rewind(from);
  return xml;
}

function fillParagraph(part: WordParagraph, filling: Filling, into: ByteSink): void {
  const shape = paragraphShape(part);
  const pattern = filling.patterns.get(shape);
  if (pattern === undefined) {
    ask(filling, shape, () => askParagraph(part));
    return;
  }
  if (part.bookmark !== undefined) filling.bookmarks += 1;
  const fills = paragraphFills(part);
  fill(pattern, into, (hole) =>
    into.text(hole >= 0 ? (fills[hole] ?? "") : countedText(hole, part, filling))
  );
}

/** What the paper counts: its changes, its bookmarks, its lists. */
function countedText(hole: number, { list = 0 }: WordParagraph, filling: Filling): string {
  if (hole === changeNumber) return String(++filling.changes);
  return hole === bookmarkNumber ? String(filling.bookmarks) : (filling.numIds.get(list) ?? "");
}

function fillTable(table: WordTable, filling: Filling, into: ByteSink): void {
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
    const cells = body[index] ?? [];
    const manners = mannersAt(table, index);
    fill(pattern, into, (at) => fillCell(cells[at] ?? [], manners[at], filling, into));
  }
}

function fillCell(
  cell: readonly Content[],
  manner: ContentManner | undefined,
  filling: Filling,
  into: ByteSink
): void {
  let paragraphs = 0;
  if (manner !== undefined)
    for (const content of cell) paragraphs += fillContent(content, manner, filling, into);
  if (paragraphs === 0) fillParagraph(emptyParagraph, filling, into);
}

/** A paragraph or a list; answers how many paragraphs it came to. */
function fillContent(
  content: Content,
  manner: ContentManner,
  filling: Filling,
  into: ByteSink
): number {
  if (content.type === "list" && !content.ordered) return fillList(content, manner, filling, into);
  if (content.type === "paragraph" && content.role === undefined && !manner.strong) {
    fillPlain(manner.shape, content.runs, filling, into);
    return 1;
  }
  const parts = contentParts(content, manner);
  for (const part of parts) fillParagraph(part, filling, into);
  return parts.length;
}

function fillList(list: List, manner: ContentManner, filling: Filling, into: ByteSink): number {
  const entries = entriesOf(list);
  const shapes = listShapes(manner);
  for (let index = 0; index < entries.length; index++) {
    const [level, runs] = entries[index] ?? [0, []];
    const place = entryPlace(index, entries.length, manner);
    fillPlain(shapes[place][level], runs, filling, into);
  }
  return entries.length;
}

/** Words that look like others before them, by the short way where it is known. */
function fillPlain(shape: TextShape, runs: readonly Run[], filling: Filling, into: ByteSink): void {
  if (fillText(shape, runs, filling.patterns, into)) return;
  const change = shape.style === undefined ? changeOfAll(runs) : undefined;
  const part = { ...shape, ...(change && { change }), runs };
  fillParagraph(part, filling, into);
  learnText(shape, part, filling.patterns);
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

function ask({ unknown }: Filling, shape: string, make: () => Unknown): void {
  if (!unknown.has(shape)) unknown.set(shape, make());
}

function fill({ pieces, holes }: Pattern, into: ByteSink, write: (hole: number) => void): void {
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece !== undefined) into.bytes(piece);
    const hole = holes[index];
    if (hole !== undefined) write(hole);
  }
}
