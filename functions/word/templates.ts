import { Document, Packer } from "docx";
import { readZip } from "../zip/readZip.ts";
import { component } from "./component.ts";
import { describeTables } from "./describeTables.ts";
import { numbering } from "./numbering.ts";
import type { WordParagraph, WordPart, WordRow, WordTable } from "./part.ts";
import { hole, paragraphPrototype, paragraphShape, rowShape, tableShape } from "./shape.ts";
import { elementsOf, type Template, templateOf } from "./template.ts";

/** What docx has shown of each shape, to be filled: a shape is packed once. */
export interface Templates {
  readonly paragraphs: Map<string, Template>;
  readonly rows: Map<string, Template>;
  readonly tables: Map<string, Template>;
}

export const noTemplates = (): Templates => ({
  paragraphs: new Map(),
  rows: new Map(),
  tables: new Map(),
});

/** A shape that is not known yet: what docx is asked, and where its answer goes. */
interface Unknown {
  readonly prototype: WordPart;
  learn(xml: string): void;
}

/** Asks docx for every shape of these parts that `known` does not have, in one document. */
export async function learnShapes(parts: readonly WordPart[], known: Templates): Promise<void> {
  const unknown = unknownShapes(parts, known);
  if (unknown.length === 0) return;
  const document = new Document({
    numbering,
    sections: [{ children: unknown.map(({ prototype }) => component(prototype)) }],
  });
  const xml = readZip(await Packer.toBuffer(document)).get("word/document.xml") ?? "";
  const elements = elementsOf(xml.slice(xml.indexOf("<w:body>") + 8));
  for (const [index, { learn }] of unknown.entries()) {
    const element = elements[index];
    if (element === undefined) throw new Error("docx wrote fewer elements than it was given");
    learn(element);
  }
}

function unknownShapes(parts: readonly WordPart[], known: Templates): readonly Unknown[] {
  const asked = new Map<string, Unknown>();
  const ask = (kind: keyof Templates, shape: string, make: () => WordPart, cut: Cut) => {
    const key = `${kind}:${shape}`;
    if (known[kind].has(shape) || asked.has(key)) return;
    const learn = (xml: string) => void known[kind].set(shape, templateOf(cut(xml)));
    asked.set(key, { prototype: make(), learn });
  };
  const paragraph = (part: WordParagraph) =>
    ask("paragraphs", paragraphShape(part), () => paragraphPrototype(part), whole);
  for (const part of parts) {
    if (part.type === "paragraph") {
      paragraph(part);
      continue;
    }
    ask("tables", tableShape(part), () => tablePrototype(part), cutTable);
    for (const row of part.rows) {
      ask("rows", rowShape(row), () => rowPrototype(row), cutRow);
      for (const cell of row.cells) cell.children.forEach(paragraph);
    }
  }
  return [...asked.values()];
}

type Cut = (xml: string) => string;
const whole: Cut = (xml) => xml;

/** Caption, description and rows are to fill. */
const tablePrototype = (table: WordTable): WordTable => ({
  ...table,
  rows: [{ head: true, cells: [{ width: table.width, children: [text(hole(2))] }] }],
});
const cutTable: Cut = (xml) =>
  describeTables(xml, [{ caption: hole(0), description: hole(1) }]).replace(
    /<w:tr>.*<\/w:tr>/s,
    hole(2)
  );

/** What stands in each cell is to fill. */
const rowPrototype = (row: WordRow): WordTable => ({
  type: "table",
  caption: "",
  columns: [],
  width: 0,
  columnWidths: row.cells.map(({ width }) => width),
  cellMargin: 0,
  firstColumn: false,
  lastRow: false,
  rows: [{ ...row, cells: row.cells.map((cell, at) => ({ ...cell, children: [text(hole(at))] })) }],
});
const cutRow: Cut = (xml) =>
  (/<w:tr>.*<\/w:tr>/s.exec(xml)?.[0] ?? "").replace(
    /<w:p>(?:(?!<\/w:p>).)*(\ue000\d+\ue001)(?:(?!<\/w:p>).)*<\/w:p>/gs,
    "$1"
  );

const text = (marker: string): WordParagraph => ({ type: "paragraph", runs: [{ text: marker }] });
