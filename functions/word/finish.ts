import type { Paper } from "../../shared/documents/paper.ts";
import type { Deflated } from "../zip/deflateInPieces.ts";
import { readZipBytes } from "../zip/readZip.ts";
import { deflated, writeZip } from "../zip/writeZip.ts";
import { chartColors, colors } from "./theme.ts";

/** What docx has no option for (DOCUMENTS.md B1). */
const withLanguage = (settings: string) =>
  settings.replace("</w:settings>", '<w:themeFontLang w:val="de-DE"/></w:settings>');

const dated = (core: string, { properties, language }: Paper) =>
  core
    .replace(/(<dcterms:(?:created|modified) [^>]*>)[^<]*/g, `$1${instant(properties.at)}`)
    .replace("</cp:coreProperties>", `<dc:language>${language}</dc:language></cp:coreProperties>`);

/** Word expects the list of content types first; the others go by name. */
const contentTypes = "[Content_Types].xml";

/** The last step: the text goes in, language and dates, and bytes that the paper alone decides. */
export function finish(
  parts: ReadonlyMap<string, Buffer>,
  document: Deflated,
  paper: Paper
): Uint8Array {
  const at = new Date(paper.properties.at);
  const contentOf = (name: string, bytes: Buffer) => {
    if (name === "word/document.xml") return document;
    if (name.endsWith(".xlsx")) return repacked(bytes, at);
    if (name.startsWith("word/charts/")) return chartPart(bytes.toString("utf8"));
    if (name === "docProps/core.xml") return dated(bytes.toString("utf8"), paper);
    return packedOnce(name, bytes);
  };
  const entries = [...parts].map(([name, bytes]) => ({ name, content: contentOf(name, bytes) }));
  const rank = (name: string) => (name === contentTypes ? "" : name);
  const sorted = entries.toSorted((a, b) => (rank(a.name) < rank(b.name) ? -1 : 1));
  return writeZip(sorted, at);
}

const packed = new WeakMap<Buffer, Deflated>();

/** Parts that papers of one kind share, as the frame keeps them: styles, lists, settings. */
function packedOnce(name: string, bytes: Buffer): Deflated {
  const known = packed.get(bytes);
  if (known !== undefined) return known;
  const isSettings = name === "word/settings.xml";
  const made = deflated(isSettings ? Buffer.from(withLanguage(bytes.toString("utf8"))) : bytes);
  packed.set(bytes, made);
  return made;
}

/** A picture has one relationship, to its workbook; docx draws its id by lot and writes English. */
const chartPart = (xml: string) =>
  xml
    .replace(/"rId[\w-]{12,}"/g, '"rIdMappe"')
    .replaceAll('lang="en-US"', 'lang="de-DE"')
    .replaceAll("<c:f>Sheet1!", "<c:f>Daten!")
    .replace(
      barWithoutEdge,
      `$1<a:ln w="6350"><a:solidFill><a:srgbClr val="${colors.text}"/></a:solidFill></a:ln>`
    )
    .replaceAll(noColor, "<a:noFill/>");

const noColor = `<a:solidFill><a:srgbClr val="${chartColors.none}"/></a:solidFill>`;

/** A light bar beside another one, and on white, is told by its edge; what is only room has none. */
const barWithoutEdge = new RegExp(
  `(<c:spPr><a:solidFill><a:srgbClr val="(?!${chartColors.none})\\w{6}"/></a:solidFill>)<a:ln><a:noFill/></a:ln>`,
  "g"
);

/** The workbook behind a picture, with the paper's clock and a German name for its sheet. */
const repacked = (workbook: Uint8Array, at: Date) =>
  writeZip(
    [...readZipBytes(workbook)].map(([name, content]) => ({
      name,
      content:
        name === "xl/workbook.xml"
          ? Buffer.from(content.toString("utf8").replace('name="Sheet1"', 'name="Daten"'))
          : content,
    })),
    at
  );

/** An ISO date or instant as the instant that files carry. */
const instant = (at: string) => `${new Date(at).toISOString().slice(0, 19)}Z`;
