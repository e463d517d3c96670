import type { Block } from "../../shared/documents/block.ts";
import type { Paper } from "../../shared/documents/paper.ts";
import { readZip } from "../zip/readZip.ts";
import { writeZip } from "../zip/writeZip.ts";

type Edit = (xml: string, paper: Paper) => string;

/** What docx has no option for (DOCUMENTS.md B1), part by part. */
const edits: Readonly<Record<string, Edit>> = {
  "word/document.xml": (xml, paper) =>
    numberBookmarks(flattenSectionEnds(describeTables(xml, paper))),
  "word/settings.xml": (xml) =>
    xml.replace("</w:settings>", '<w:themeFontLang w:val="de-DE"/></w:settings>'),
  "docProps/core.xml": (xml, { properties, language }) =>
    xml
      .replace(/(<dcterms:(?:created|modified) [^>]*>)[^<]*/g, `$1${instant(properties.at)}`)
      .replace(
        "</cp:coreProperties>",
        `<dc:language>${language}</dc:language></cp:coreProperties>`
      ),
};

/** Word expects the list of content types first; the others go by name. */
const contentTypes = "[Content_Types].xml";

/** The last step: language, dates and descriptions of tables, and bytes that the paper alone decides. */
export function finish(docx: Uint8Array, paper: Paper): Uint8Array {
  const entries = [...readZip(docx)].map(([name, xml]) => ({
    name,
    content: edits[name]?.(xml, paper) ?? xml,
  }));
  const rank = (name: string) => (name === contentTypes ? "" : name);
  const sorted = entries.toSorted((a, b) => (rank(a.name) < rank(b.name) ? -1 : 1));
  return writeZip(sorted, new Date(paper.properties.at));
}

/** What a screen reader says before a table: its caption, and what its columns are. */
function describeTables(xml: string, { blocks }: Paper): string {
  const described = tables(blocks);
  let index = 0;
  return xml.replaceAll("</w:tblPr>", () => {
    const { caption = "", description = "" } = described[index++] ?? {};
    return (
      `<w:tblCaption w:val="${escaped(caption)}"/>` +
      `<w:tblDescription w:val="${escaped(description)}"/></w:tblPr>`
    );
  });
}

function tables(blocks: readonly Block[]): readonly { caption: string; description: string }[] {
  return blocks.flatMap((block) => {
    if (block.type === "columns") return tables(block.blocks);
    if (block.type !== "facts" && block.type !== "table") return [];
    const { caption } = block;
    const names = block.type === "facts" ? block.head : block.columns.map(({ label }) => label);
    return [{ caption, description: `Tabelle mit den Spalten ${names.join(", ")}` }];
  });
}

/** A section that ends with a table needs an empty paragraph: it takes no room. */
const flattenSectionEnds = (xml: string) =>
  xml.replace(
    /<w:p><w:pPr>(<w:sectPr>(?:(?!<\/w:sectPr>).)*<\/w:sectPr><\/w:pPr><\/w:p>)/g,
    `<w:p><w:pPr>${noHeight}$1`
  );

const noHeight =
  '<w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/><w:rPr><w:sz w:val="2"/></w:rPr>';

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

/** An ISO date or instant as the instant that files carry. */
const instant = (at: string) => `${new Date(at).toISOString().slice(0, 19)}Z`;

const escaped = (text: string) =>
  text
    .replace(/[\u0000-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, "")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/"/g, "&quot;");
