import { Document, Packer } from "docx";
import { blockParts } from "../../../functions/word/blockParts.ts";
import { components } from "../../../functions/word/component.ts";
import { contentsField } from "../../../functions/word/contentsField.ts";
import { describeTables, descriptionOf } from "../../../functions/word/describeTables.ts";
import { documentOptions } from "../../../functions/word/documentOptions.ts";
import { escapeXml } from "../../../functions/word/escapeXml.ts";
import type { WordPart } from "../../../functions/word/part.ts";
import { elementsOf } from "../../../functions/word/pattern.ts";
import { section, spaceOf } from "../../../functions/word/section.ts";
import { sectionEnd } from "../../../functions/word/sectionEnd.ts";
import { stableIds } from "../../../functions/word/stableIds.ts";
import { type Stretch, stretches } from "../../../functions/word/stretches.ts";
import { readZip } from "../../../functions/zip/readZip.ts";
import type { Paper } from "../../../shared/documents/paper.ts";

/** document.xml as docx's plain API writes it of all the paper's parts: the reference of what is filled in. */
export async function plainDocument(paper: Paper): Promise<string> {
  const xml = readZip(await plainDocx(paper)).get("word/document.xml") ?? "";
  const tables = stretched(paper).flatMap(({ parts }) => parts.flatMap(described));
  return stableIds(
    numberChanges(numberBookmarks(flattenSectionEnds(withContents(describeTables(xml, tables)))))
  ).document;
}

/** The file as docx's plain API writes it, before our last step. */
export async function plainDocx(paper: Paper): Promise<Uint8Array> {
  const sections = stretched(paper).map(({ stretch, parts }, index) =>
    section(stretch, paper, { first: index === 0, children: parts.flatMap(components) })
  );
  return Packer.toBuffer(new Document({ ...documentOptions(paper), sections }));
}

function stretched(paper: Paper) {
  const sections: { readonly stretch: Stretch; readonly parts: WordPart[] }[] = [];
  for (const stretch of stretches(paper.blocks)) {
    const parts = blockParts(stretch.blocks, spaceOf(stretch, paper));
    const before = sections.at(-1);
    if (stretch.continues && before !== undefined) before.parts.push(...parts);
    else sections.push({ stretch, parts: [...parts] });
  }
  return sections;
}

const described = (part: WordPart) =>
  part.type === "table"
    ? [{ caption: escapeXml(part.caption), description: escapeXml(descriptionOf(part.columns)) }]
    : [];

/** docx makes a table of contents of headings only, so the field is ours in both ways. */
const withContents = (xml: string) =>
  xml.replace(/(?:<w:p><w:pPr><w:pStyle w:val="TOC\d"\/>(?:(?!<\/w:p>).)*<\/w:p>)+/g, (entries) =>
    contentsField(elementsOf(entries))
  );

const flattenSectionEnds = (xml: string) =>
  xml.replace(
    /<w:p><w:pPr>(<w:sectPr>(?:(?!<\/w:sectPr>).)*<\/w:sectPr>)<\/w:pPr><\/w:p>/g,
    (_, properties: string) => sectionEnd(properties)
  );

/** Tracked changes are counted over the paper. */
function numberChanges(xml: string): string {
  let number = 0;
  return xml.replace(/(<w:(?:ins|del) w:id=")\d+/g, (_, start: string) => `${start}${++number}`);
}

/** docx counts bookmarks over all documents of a process; a paper counts its own. */
function numberBookmarks(xml: string): string {
  const numbers = new Map<string, number>();
  return xml.replace(
    /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")(\d+)/g,
    (_, start: string, id: string) => {
      const number = numbers.get(id) ?? numbers.size + 1;
      numbers.set(id, number);
      return `${start}${number}`;
    }
  );
}
