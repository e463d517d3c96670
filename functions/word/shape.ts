import type { Run } from "../../shared/documents/block.ts";
import { escapeXml } from "./escapeXml.ts";
import type { WordParagraph, WordRow, WordTable } from "./part.ts";
import { changeKey } from "./tracked.ts";

/** Marks a place to fill, by its number; no text of ours or of an author has these characters. */
export const hole = (index: number) => `\ue000${index}\ue001`;

/** Equal for paragraphs that differ in their texts, anchors and bookmarks only. */
export function paragraphShape(part: WordParagraph): string {
  const { style, heading, align, keepNext, keepLines, before, after, level, bookmark } = part;
  let shape = `${style ?? ""}|${heading ?? ""}|${align ?? ""}|${keepNext ? 1 : ""}${keepLines ? 2 : ""}${part.onNewPage ? 3 : ""}${changeKey(part.change)}|${before ?? ""}|${after ?? ""}|${level ?? ""}${part.list === undefined ? "" : "#"}|${bookmark === undefined ? "" : "b"}`;
  for (const run of part.runs) shape += runShape(run);
  return shape;
}

/** Line breaks are elements of their own; docx writes an empty text in another way. */
function runShape({ text, strong, tone, spaced, anchor, sequence, change }: Run): string {
  const looks = `${strong ? "s" : ""}${spaced ? "w" : ""}${tone ?? ""}${anchor === undefined ? "" : "@"}${sequence ?? ""}${changeKey(change)}`;
  const lines = linesOf(text).map((line) => (line === "" ? "0" : "1"));
  return `/${looks}${lines.join("")}`;
}

export const rowShape = ({ head, cells, change }: WordRow): string =>
  `${head ? "head row" : "row"}${changeKey(change)}|${cells.map(({ width, fill }) => `${width}${fill ?? ""}`).join("|")}`;

/** The same for a row below the head of which nothing came or went. */
export const bodyShape = (widths: readonly number[]): string => `row|${widths.join("|")}`;

/** Tables of one kind have the very same columns: their shape is spelled out once. */
const tableShapes = new WeakMap<readonly number[], Map<number, string>>();

export function tableShape(table: WordTable): string {
  const { columnWidths, width, cellMargin, firstColumn, lastRow } = table;
  const ofColumns = tableShapes.get(columnWidths) ?? new Map<number, string>();
  const key = ((width * most + cellMargin) * 2 + Number(firstColumn)) * 2 + Number(lastRow);
  const known = ofColumns.get(key);
  if (known !== undefined) return known;
  const made = `table ${width}|${columnWidths.join(",")}|${cellMargin}|${firstColumn}|${lastRow}`;
  tableShapes.set(columnWidths, ofColumns.set(key, made));
  return made;
}

/** More than any distance in twips. */
const most = 2 ** 16;

/** A paragraph of this shape whose holes are numbered as `paragraphFills` counts them. */
export function paragraphPrototype(part: WordParagraph): WordParagraph {
  let next = 0;
  const mark = () => hole(next++);
  const bookmark = part.bookmark === undefined ? {} : { bookmark: mark() };
  const runs = part.runs.map((run) => {
    const anchor = run.anchor === undefined ? {} : { anchor: mark() };
    const text = run.text
      .split("\n")
      .map((line) => (line === "" ? "" : mark()))
      .join("\n");
    return { ...run, ...anchor, text };
  });
  return { ...part, ...bookmark, runs };
}

/** What goes into the holes of a paragraph, in their order, as XML. */
export function paragraphFills({ bookmark, runs }: WordParagraph): readonly string[] {
  const fills: string[] = bookmark === undefined ? [] : [bookmark];
  for (const { text, anchor } of runs) {
    if (anchor !== undefined) fills.push(anchor);
    for (const line of linesOf(text)) if (line !== "") fills.push(escapeXml(line));
  }
  return fills;
}

const linesOf = (text: string) => (text.includes("\n") ? text.split("\n") : [text]);
