import type { Chart } from "../../shared/documents/block.ts";
import { contentsField } from "./contentsField.ts";
import { descriptionOf } from "./describeTables.ts";
import { escapeXml } from "./escapeXml.ts";
import type { WordParagraph, WordPart, WordRow, WordTable } from "./part.ts";
import { bookmarkNumber, type Pattern } from "./pattern.ts";
import { askParagraph, askRow, askTable, type Patterns, type Unknown } from "./patterns.ts";
import { paragraphFills, paragraphShape, rowShape, tableShape } from "./shape.ts";

/** What is known of the shapes of one paper, what is to be asked, and how many bookmarks it has so far. */
export interface Filling {
  readonly patterns: Patterns;
  readonly unknown: Map<string, Unknown>;
  bookmarks: number;
  /** What docx wrote of a picture. */
  chartXml(chart: Chart): string;
}

/**
 * The XML of a part, filled into the pattern of its shape: what docx would write of it. Empty where
 * docx has not shown the shape yet; then it stands in `unknown`.
 */
export function fillPart(part: WordPart, filling: Filling): string {
  switch (part.type) {
    case "paragraph":
      return fillParagraph(part, filling);
    case "table":
      return fillTable(part, filling);
    case "chart":
      return filling.chartXml(part.chart);
    case "contents":
      return contentsField(part.entries.map((entry) => fillParagraph(entry, filling)));
  }
}

function fillParagraph(part: WordParagraph, filling: Filling): string {
  const shape = paragraphShape(part);
  const pattern = filling.patterns.get(shape);
  if (pattern === undefined) return ask(filling, shape, () => askParagraph(part));
  if (part.bookmark !== undefined) filling.bookmarks += 1;
  return fill(pattern, paragraphFills(part), filling.bookmarks);
}

function fillTable(table: WordTable, filling: Filling): string {
  const shape = tableShape(table);
  const pattern = filling.patterns.get(shape);
  let rows = "";
  for (const row of table.rows) rows += fillRow(row, filling);
  if (pattern === undefined) return ask(filling, shape, () => askTable(table));
  const { caption, columns } = table;
  return fill(pattern, [escapeXml(caption), escapeXml(descriptionOf(columns)), rows]);
}

function fillRow(row: WordRow, filling: Filling): string {
  const shape = rowShape(row);
  const pattern = filling.patterns.get(shape);
  const cells = row.cells.map(({ children }) => {
    let cell = "";
    for (const child of children) cell += fillParagraph(child, filling);
    return cell;
  });
  return pattern === undefined ? ask(filling, shape, () => askRow(row)) : fill(pattern, cells);
}

function ask({ unknown }: Filling, shape: string, make: () => Unknown): string {
  if (!unknown.has(shape)) unknown.set(shape, make());
  return "";
}

function fill({ pieces, holes }: Pattern, fills: readonly string[], bookmark = 0): string {
  let xml = pieces[0] ?? "";
  for (let index = 0; index < holes.length; index++) {
    const number = holes[index] ?? 0;
    xml += number === bookmarkNumber ? bookmark : (fills[number] ?? "");
    xml += pieces[index + 1] ?? "";
  }
  return xml;
}
