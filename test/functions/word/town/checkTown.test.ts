import { describe, expect, it } from "vitest";
import { checkTown } from "../../../../functions/word/town/checkTown.ts";
import { writeZip } from "../../../../functions/zip/writeZip.ts";
import { edited, germanTemplate, plainTemplate, stateTemplate } from "./townTemplates.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("a town's template, looked over", () => {
  it("names the placeholders that will be filled", async () => {
    const { refused, found, missing, unknown } = await checkTown(await stateTemplate());
    expect(refused).toBeUndefined();
    expect(found).toEqual(expect.arrayContaining(["betreff", "inhalt", "beratungen.gremium"]));
    expect([missing, unknown]).toEqual([[], []]);
  });

  it("finds placeholders split over runs and written with blanks", async () => {
    expect((await checkTown(await germanTemplate())).found).toContain("betreff");
    expect((await checkTown(await plainTemplate())).found).toContain("vorlagennummer");
  });

  it("names placeholders nobody fills", async () => {
    const template = edited(await plainTemplate(), (xml) =>
      xml.replace("{{aktenzeichen}}", "{{kostenstelle}}")
    );
    expect((await checkTown(template)).unknown).toEqual(["kostenstelle"]);
  });

  it("says which styles are there under whatever ids", async () => {
    const { styles } = await checkTown(await germanTemplate());
    expect(styles.found).toEqual(expect.arrayContaining(["Überschrift 1", "Überschrift 2"]));
  });

  it("asks for the place of the text", async () => {
    const template = edited(await plainTemplate(), (xml) => xml.replace("{{inhalt}}", "Text"));
    expect((await checkTown(template)).refused).toContain("fehlt {{inhalt}}");
  });

  it("names content controls, but not the frame of a table of contents", async () => {
    const control = (properties: string) =>
      `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent><w:p/></w:sdtContent></w:sdt>`;
    const contents = control(
      '<w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj>'
    );
    const hintsWith = async (...controls: readonly string[]) => {
      const template = edited(await plainTemplate(), (xml) =>
        xml.replace("<w:body>", `<w:body>${controls.join("")}`)
      );
      return (await checkTown(template)).hints.join(" ");
    };
    expect(await hintsWith(contents)).not.toContain("Inhaltssteuerelemente");
    expect(await hintsWith(control("<w:text/>"), contents)).toContain("Inhaltssteuerelemente");
  });

  it("is soon done with a file that has one mark very many times", async () => {
    const template = edited(await plainTemplate(), (xml, name) =>
      name === "word/styles.xml"
        ? xml.replace(
            "</w:styles>",
            `${"<w:docDefaults></w:docDefaults>".repeat(100_000)}</w:styles>`
          )
        : xml
    );
    const begin = process.cpuUsage();
    await checkTown(template);
    const { user, system } = process.cpuUsage(begin);
    expect((user + system) / 1e6).toBeLessThan(20);
  });

  it.each([
    ["no file at all", async () => new Uint8Array(), "keine Word-Datei"],
    ["text by another name", async () => bytes("Hallo"), "keine Word-Datei"],
    [
      "a workbook by another name",
      async () => writeZip([{ name: "xl/workbook.xml", content: "<x/>" }], new Date(0)),
      "keine Word-Datei",
    ],
    [
      "macros",
      async () =>
        edited(await plainTemplate(), (xml) => xml, [
          { name: "word/vbaProject.bin", content: "x" },
        ]),
      "enthält Makros",
    ],
    [
      "Word's own kind of template",
      async () =>
        edited(await plainTemplate(), (xml) =>
          xml.replace("wordprocessingml.document.main", "wordprocessingml.template.main")
        ),
      "Word-Vorlage (.dotx)",
    ],
    [
      "a picture that Word would fetch",
      async () =>
        edited(await stateTemplate(), (xml, name) =>
          name.includes("header") && name.endsWith(".rels")
            ? xml.replace(
                /Target="media[^"]*"/,
                'Target="https://example.org/wappen.png" TargetMode="External"'
              )
            : xml
        ),
      "verknüpftes Bild",
    ],
    [
      "a damaged file",
      async () => {
        const damaged = Buffer.from(await plainTemplate());
        damaged.fill(0xff, 60, 400);
        return damaged;
      },
      "keine Word-Datei",
    ],
    [
      "a file with torn XML",
      async () =>
        edited(await plainTemplate(), (xml, name) =>
          name === "word/styles.xml" ? xml.replace("</w:styles>", "<w:lang </w:styles>") : xml
        ),
      "beschädigt",
    ],
    [
      "a bomb",
      async () =>
        writeZip([{ name: "word/document.xml", content: " ".repeat(60_000_000) }], new Date(0)),
      "ungewöhnlich viel",
    ],
  ])("refuses %s and says what to do", async (_, template, words) => {
    const { refused, found } = await checkTown(await template());
    expect(refused).toContain(words);
    expect(refused).toContain("Bitte");
    expect(found).toEqual([]);
  });
});
