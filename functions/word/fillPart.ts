import { descriptionOf } from "./describeTables.ts";
import { escapeXml } from "./escapeXml.ts";
import type { WordParagraph, WordPart, WordRow, WordTable } from "./part.ts";
import { paragraphFills, paragraphShape, rowShape, tableShape } from "./shape.ts";
import { bookmarkNumber, type Template } from "./template.ts";
import type { Templates } from "./templates.ts";

/** Counts the bookmarks of one paper. */
export interface Filling {
  readonly templates: Templates;
  bookmarks: number;
}

/** The XML of a part, filled into the template of its shape: what docx would write of it. */
export const fillPart = (part: WordPart, filling: Filling): string =>
  part.type === "table" ? fillTable(part, filling) : fillParagraph(part, filling);

function fillParagraph(part: WordParagraph, filling: Filling): string {
  const template = templateFor(filling.templates.paragraphs, paragraphShape(part));
  if (part.bookmark !== undefined) filling.bookmarks += 1;
  return fill(template, paragraphFills(part).map(escapeXml), filling.bookmarks);
}

function fillTable(table: WordTable, filling: Filling): string {
  const template = templateFor(filling.templates.tables, tableShape(table));
  let rows = "";
  for (const row of table.rows) rows += fillRow(row, filling);
  const { caption, columns } = table;
  return fill(template, [escapeXml(caption), escapeXml(descriptionOf(columns)), rows]);
}

function fillRow(row: WordRow, filling: Filling): string {
  const template = templateFor(filling.templates.rows, rowShape(row));
  return fill(
    template,
    row.cells.map(({ children }) => {
      let cell = "";
      for (const child of children) cell += fillParagraph(child, filling);
      return cell;
    })
  );
}

function fill({ pieces, holes }: Template, fills: readonly string[], bookmark = 0): string {
  let xml = pieces[0] ?? "";
  for (let index = 0; index < holes.length; index++) {
    const number = holes[index] ?? 0;
    const filled = number === bookmarkNumber ? String(bookmark) : fills[number];
    xml += (filled ?? "") + (pieces[index + 1] ?? "");
  }
  return xml;
}

function templateFor(templates: ReadonlyMap<string, Template>, shape: string): Template {
  const template = templates.get(shape);
  if (template === undefined) throw new Error(`no template of the shape ${shape}`);
  return template;
}
