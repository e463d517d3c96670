import type { Paper } from "../../shared/documents/paper.ts";
import type { Deflated } from "../zip/deflateInPieces.ts";
import { writeZip } from "../zip/writeZip.ts";

type Edit = (xml: string, paper: Paper) => string;

/** What docx has no option for (DOCUMENTS.md B1), part by part. */
const edits: Readonly<Record<string, Edit>> = {
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

/** The last step: the text goes in, language and dates, and bytes that the paper alone decides. */
export function finish(
  parts: ReadonlyMap<string, string>,
  document: Deflated,
  paper: Paper
): Uint8Array {
  const entries = [...parts].map(([name, xml]) => ({
    name,
    content: name === "word/document.xml" ? document : (edits[name]?.(xml, paper) ?? xml),
  }));
  const rank = (name: string) => (name === contentTypes ? "" : name);
  const sorted = entries.toSorted((a, b) => (rank(a.name) < rank(b.name) ? -1 : 1));
  return writeZip(sorted, new Date(paper.properties.at));
}

/** An ISO date or instant as the instant that files carry. */
const instant = (at: string) => `${new Date(at).toISOString().slice(0, 19)}Z`;
