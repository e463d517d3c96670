import { beforeAll, describe, expect, it } from "vitest";
import { render } from "../../../functions/word/render.ts";
import { makePaper } from "../../../shared/documents/makePaper.ts";
import type { Paper } from "../../../shared/documents/paper.ts";
import { paperKinds } from "../../../shared/documents/paperKinds.ts";
import { aCatalogue, aMeasure, someSettings } from "../../shared/documents/aCatalogue.ts";
import { checklist } from "./checklist.ts";
import { type Inspection, inspect } from "./inspect.ts";

const measures = Array.from({ length: 43 }, (_, index) =>
  aMeasure({
    id: `id-${index}`,
    code: `MO${index}`,
    topic: index % 3 === 0 ? "Mobilität" : "Klimaanpassung",
    phase: index % 2 === 0 ? "in Umsetzung" : "Vorschlag",
    start: "2024",
    end: "2025-03",
    emissionSaving: 10 + index,
    priority: { dots: 4 },
  })
);
const settings = {
  ...someSettings,
  departments: [
    { id: "a", name: "Dezernat I", aliases: [], kind: "Dezernat" },
    { id: "b", name: "Bauamt", aliases: [], kind: "Amt", parent: "a" },
  ],
};

function made(kind: string): Paper {
  const paper = makePaper(kind, aCatalogue(measures, { settings }), {
    audience: "öffentlich",
    annexes: ["Karte", "Plan"],
    sections: [{ heading: "Anlass", text: "Aus gutem Grund." }],
  });
  if (paper === undefined) throw new Error(kind);
  return paper;
}

describe("what every paper says of itself and how it is set", () => {
  it.each([...paperKinds.keys()])("%s", async (kind) => {
    const paper = made(kind);
    expect(checklist(inspect(await render(paper)), paper)).toEqual([]);
  });
});

/** Where a good file is broken on purpose, and what the list must call it. */
const broken: readonly (readonly [string, string, RegExp | string, string])[] = [
  ["1 title", "docProps/core.xml", /<dc:title>[^<]*/, "<dc:title>"],
  ["2 creator is the office", "docProps/core.xml", "Stabsstelle Klima", "Un"],
  ["3 keywords and type", "docProps/core.xml", /<cp:keywords>[^<]*/, "<cp:keywords>"],
  ["4 properties of our own", "docProps/custom.xml", "Katalogversion", "Version"],
  ["5 the paper's clock", "docProps/core.xml", "2026-02-13T10:00:00Z", "2026-02-14T10:00:00Z"],
  ["6 language", "word/styles.xml", 'w:val="de-DE"', 'w:val="en-US"'],
  ["7 styles", "word/styles.xml", 'w:styleId="Caption"', 'w:styleId="Capt"'],
  ["8 one font, body 10 to 12 pt", "word/styles.xml", /<w:sz w:val="\d+"/, '<w:sz w:val="18"'],
  ["9 headings stay with their text", "word/styles.xml", /<w:keepNext\/>/g, ""],
  [
    "10 starts with a title",
    "word/document.xml",
    /<w:pStyle w:val="(?:Bezeichnung|Title)"\/>/g,
    '<w:pStyle w:val="X"/>',
  ],
  ["14 pictures speak", "word/document.xml", /descr="[^"]*"/, 'descr=""'],
  ["15 pictures stand in the line", "word/document.xml", "<wp:inline", "<wp:anchor"],
  ["16 links say where they go", "word/document.xml", /(<w:t[^>]*>)[^<]*/, "$1https://x.de"],
  ["17 numbers of captions are there", "word/document.xml", /(SEQ [^"]*">.*?<w:t[^>]*>)\d+/s, "$1"],
  [
    "18 contents are the headings",
    "word/document.xml",
    /(<w:pStyle w:val="TOC1"\/>.*?<w:t[^>]*>)[^<]*/s,
    "$1Anderes",
  ],
  [
    "21 a proposal only where one belongs",
    "word/document.xml",
    /Beschlussvorschlag</g,
    "Vorschlag<",
  ],
  ["24 A4 and page numbers", "word/footer1.xml", "NUMPAGES", ""],
  ["25 settings", "word/settings.xml", "</w:settings>", "<w:updateFields/></w:settings>"],
  ["25 compatibility of Word 2013 and later", "word/settings.xml", /w:val="15"/g, 'w:val="12"'],
];

describe("the list itself", () => {
  let good: Inspection | undefined;
  const paper = made("klimabericht");
  beforeAll(async () => {
    good = inspect(await render(paper));
  });

  it.each(broken)("notices: %s", (fault, name, from, to) => {
    const parts = new Map(good?.parts);
    const xml = parts.get(name) ?? "";
    const changed = xml.replace(from, to);
    expect(changed).not.toBe(xml);
    parts.set(name, changed);
    const document = parts.get("word/document.xml") ?? "";
    expect(checklist({ parts, document, faults: [] }, paper)).toContain(fault);
  });
});
