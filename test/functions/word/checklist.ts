import type { Paper } from "../../../shared/documents/paper.ts";
import type { Inspection } from "./inspect.ts";

/** What a finished file must say of itself and how it must be set (DOCUMENTS.md A7); answers what is wrong. */
export function checklist({ parts, document }: Inspection, paper: Paper): readonly string[] {
  const part = (name: string) => parts.get(name) ?? "";
  const core = part("docProps/core.xml");
  const styles = part("word/styles.xml");
  const settings = part("word/settings.xml");
  const checks: readonly (readonly [string, boolean])[] = [
    ["1 title", /<dc:title>[^<]{4,}<\/dc:title>/.test(core) && !core.includes("Un-named")],
    ["2 creator is the office", core.includes("<dc:creator>Gemeinde Eschfurt, Stabsstelle Klima<")],
    [
      "3 keywords and type",
      /<cp:keywords>[^<]+</.test(core) && core.includes(`<dc:subject>${paper.properties.type}<`),
    ],
    [
      "4 properties of our own",
      ownNames.every((name) => part("docProps/custom.xml").includes(name)),
    ],
    ["5 the paper's clock", (core.match(/2026-02-13T10:00:00Z/g) ?? []).length === 2],
    ["6 language", /<w:docDefaults>.*<w:lang [^>]*w:val="de-DE"/s.test(styles)],
    ["7 styles", wantedStyles.every((id) => styles.includes(`w:styleId="${id}"`))],
    ["8 one font, body 10 to 12 pt", fontsIn(styles).length === 1 && bodyIsRight(styles)],
    ["9 headings stay with their text", keptHeadings(styles)],
    ["10 starts with a title", startsWithTitle(document)],
    ["14 pictures speak", descriptions(document).every((text) => text.length > 10)],
    ["15 pictures stand in the line", !document.includes("<wp:anchor")],
    ["16 links say where they go", !/<w:t[^>]*>https?:/.test(document)],
    [
      "17 numbers of captions are there",
      captionNumbers(document).every((text) => /^\d+$/.test(text)),
    ],
    ["17 each number once", new Set(captions(document)).size === captions(document).length],
    ["18 contents are the headings", contentsFit(document)],
    [
      "21 a proposal only where one belongs",
      hasProposal(paper) === /Beschlussvorschlag</.test(document),
    ],
    ["22 signature before the annexes", signatureIsLast(paper)],
    ["24 A4 and page numbers", /<w:pgSz [^>]*w:w="(?:11906|16838)"/.test(document) && foot(parts)],
    ["25 settings", !/updateFields|documentProtection/.test(settings)],
    ["25 compatibility of Word 2013 and later", compatible(settings)],
  ];
  return checks.flatMap(([name, isRight]) => (isRight ? [] : [name]));
}

const ownNames = [
  ...["Vorlagennummer", "Aktenzeichen", "Vorlagenart", "Federführung", "Berichtszeitraum"],
  ...["Stand", "Katalogversion", "Öffentlichkeit"],
];
const wantedStyles = [
  ...["Title", "Heading1", "Heading2", "Heading3", "Caption", "TOC1", "TOC2", "Hyperlink"],
  "FootnoteText",
];
const all = (xml: string, pattern: RegExp) =>
  [...xml.matchAll(pattern)].map((match) => match[1] ?? "");

const compatible = (settings: string) =>
  (settings.match(/<w:compatSetting [^>]*>/g) ?? []).some(
    (one) => one.includes('"compatibilityMode"') && one.includes('w:val="15"')
  );
const fontsIn = (styles: string) => [...new Set(all(styles, /w:ascii="([^"]*)"/g))];
const bodyIsRight = (styles: string) => {
  const size = Number(/<w:docDefaults>.*?<w:sz w:val="(\d+)"/s.exec(styles)?.[1]);
  return size >= 20 && size <= 24;
};
const keptHeadings = (styles: string) =>
  ["Heading1", "Heading2", "Heading3"].every((id) =>
    new RegExp(`w:styleId="${id}">(?:(?!</w:style>).)*<w:keepNext/>`, "s").test(styles)
  );
const startsWithTitle = (document: string) => {
  const first = /<w:pStyle w:val="([^"]*)"\/>/.exec(document)?.[1] ?? "";
  const titles = document.match(/<w:pStyle w:val="Title"\/>/g) ?? [];
  return ["Title", "Heading1", "Bezeichnung"].includes(first) && titles.length <= 1;
};
const descriptions = (document: string) => all(document, /<wp:docPr [^>]*descr="([^"]*)"/g);
const captionNumbers = (document: string) =>
  all(document, /<w:fldSimple w:instr="SEQ [^"]*">.*?<w:t[^>]*>([^<]*)</gs);
const captions = (document: string) =>
  all(document, /<w:pStyle w:val="Caption"\/>.*?<\/w:pPr>(.*?)<\/w:p>/gs).map((xml) =>
    all(xml, /<w:t[^>]*>([^<]*)</g)
      .slice(0, 2)
      .join("")
  );
function contentsFit(document: string): boolean {
  const textsOf = (style: string) =>
    all(document, new RegExp(`<w:pStyle w:val="${style}"/>(.*?)</w:p>`, "gs")).map((xml) =>
      all(xml, /<w:t(?: [^>]*)?>([^<]*)</g).join("")
    );
  const entries = textsOf("TOC1");
  return entries.length === 0 || entries.every((text) => textsOf("Heading1").includes(text));
}
const hasProposal = ({ kind }: Paper) => ["beschlussvorlage", "klimabericht"].includes(kind);
/** Nothing but annexes and what belongs to the structure stands behind those who sign. */
function signatureIsLast({ blocks }: Paper): boolean {
  const at = blocks.findIndex(({ type }) => type === "signature");
  const next = at < 0 ? undefined : blocks.slice(at).find(({ type }) => type !== "signature");
  return (
    next === undefined || (next.type === "heading" && /^(Anlagen?|Organisation)$/.test(next.text))
  );
}
const foot = (parts: ReadonlyMap<string, string>) =>
  [...parts].some(([name, xml]) => name.includes("footer") && /PAGE.*NUMPAGES/s.test(xml));
