import { Document, Packer } from "docx";
import { readZip } from "../zip/readZip.ts";
import { components } from "./component.ts";
import { describeTables } from "./describeTables.ts";
import { numbering } from "./numbering.ts";
import type { WordParagraph, WordPart, WordRow, WordTable } from "./part.ts";
import { elementsOf, type Pattern, patternOf } from "./pattern.ts";
import { hole, paragraphPrototype } from "./shape.ts";

/** What docx has shown of each shape, to be filled. */
export type Patterns = Map<string, Pattern>;

export const noPatterns = (): Patterns => new Map();

/** A shape that is not known yet: what docx is asked, and how the answer is cut. */
export interface Unknown {
  readonly prototype: WordPart;
  cut(xml: string): string;
}

/** Asks docx for every shape in `unknown`, in one document; then none is unknown. */
export async function learnShapes({
  patterns,
  unknown,
}: {
  readonly patterns: Patterns;
  readonly unknown: Map<string, Unknown>;
}): Promise<void> {
  const asked = [...unknown.values()].flatMap(({ prototype }) => components(prototype));
  const document = new Document({ numbering, sections: [{ children: asked }] });
  const xml = readZip(await Packer.toBuffer(document)).get("word/document.xml") ?? "";
  const elements = elementsOf(xml.slice(xml.indexOf("<w:body>") + "<w:body>".length));
  for (const [index, [shape, { cut }]] of [...unknown].entries()) {
    const element = elements[index];
    if (element === undefined) throw new Error("docx wrote fewer elements than it was given");
    patterns.set(shape, patternOf(cut(element)));
  }
  unknown.clear();
}

export const askParagraph = (part: WordParagraph): Unknown => ({
  prototype: paragraphPrototype(part),
  cut: (xml) => xml,
});

/** Caption, description and rows are to fill. */
export const askTable = (table: WordTable): Unknown => ({
  prototype: {
    ...table,
    head: { head: true, cells: [{ width: table.width, children: [text(hole(2))] }] },
    ...noBody,
  },
  cut: (xml) =>
    describeTables(xml, [{ caption: hole(0), description: hole(1) }]).replace(
      /<w:tr>.*<\/w:tr>/s,
      hole(2)
    ),
});

/** What stands in each cell is to fill. */
export const askRow = (row: WordRow): Unknown => ({
  prototype: {
    type: "table",
    caption: "",
    columns: [],
    width: 0,
    columnWidths: row.cells.map(({ width }) => width),
    cellMargin: 0,
    firstColumn: false,
    lastRow: false,
    head: {
      ...row,
      cells: row.cells.map((cell, at) => ({ ...cell, children: [text(hole(at))] })),
    },
    ...noBody,
  },
  cut: (xml) =>
    (/<w:tr>.*<\/w:tr>/s.exec(xml)?.[0] ?? "").replace(
      /<w:p>(?:(?!<\/w:p>).)*(\ue000\d+\ue001)(?:(?!<\/w:p>).)*<\/w:p>/gs,
      "$1"
    ),
});

const noBody = { bodyShape: "", body: [], manners: { inside: [], last: [] } } as const;

const text = (marker: string): WordParagraph => ({ type: "paragraph", runs: [{ text: marker }] });
