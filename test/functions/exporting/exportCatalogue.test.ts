import { describe, expect, it } from "vitest";
import {
  type ExportFormat,
  exportCatalogue,
} from "../../../functions/exporting/exportCatalogue.ts";
import type { Version } from "../../../shared/catalogue/draft.ts";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";

const { settings } = readSettings({
  municipality: { id: "07999", name: "Gemeinde Eschfurt", office: "Stabsstelle Klima" },
});
const source = { file: "a.xlsx", sheet: "Liste", row: 2, department: "Bauamt" };
const catalogue = {
  schema: 1,
  municipality: "07999",
  period: "2025",
  number: 3,
  state: "published",
  catalogue: [
    {
      id: "m1",
      code: "MO1",
      title: '=HYPERLINK("x"); Radweg',
      department: "Bauamt",
      topic: "Mobilität",
      contact: "Kim Beispiel",
      notes: "nur für uns",
      investment: { min: 20_000, max: 20_000 },
      links: [{ code: "MO2" }],
      sources: [source],
    },
    { id: "m2", code: "MO2", title: "Geheim", visibility: "verwaltungsintern", sources: [source] },
  ],
  questions: [],
  answers: [],
  submissions: [],
  settings,
  by: "Stabsstelle",
  at: "2026-03-31T10:00:00Z",
  hash: "x",
} as unknown as Version;

const at = "2026-04-01T00:00:00Z";
type Audience = Parameters<typeof exportCatalogue>[1]["audience"];
const text = async (format: ExportFormat, audience: Audience) =>
  new TextDecoder().decode(await exportCatalogue(catalogue, { format, audience, at }));

describe("a catalogue for other programs", () => {
  it.each(["csv", "json", "oparl"] as const)(
    "keeps what is for the administration inside it: %s",
    async (format) => {
      for (const audience of ["öffentlich", "nichtöffentlich"] as const) {
        const exported = await text(format, audience);
        expect(exported).toContain("Radweg");
        expect(exported).not.toMatch(/Geheim|MO2|Kim Beispiel|nur für uns/);
      }
      expect(await text(format, "verwaltungsintern")).toMatch(/Geheim/);
    }
  );

  it("runs no text as a formula", async () => {
    const [head = "", row = ""] = (await text("csv", "öffentlich")).split("\r\n");
    expect(head).toMatch(/^Interne Kennung;Maßnahmen-Nr\.;Maßnahme;/);
    expect(row).toContain(`"'=HYPERLINK(""x""); Radweg"`);
  });

  it("begins with the mark by which Excel knows umlauts", async () => {
    const bytes = await exportCatalogue(catalogue, { format: "csv", audience: "öffentlich", at });
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  it("speaks the words of council systems: the catalogue and a paper a measure", async () => {
    const [paper, measure] = JSON.parse(await text("oparl", "öffentlich"));
    expect(paper).toEqual({
      id: "urn:klimakatalog:07999:2025:stand-3",
      type: "https://schema.oparl.org/1.1/Paper",
      name: "Maßnahmenkatalog Gemeinde Eschfurt 2025",
      date: "2026-03-31",
      paperType: "Maßnahmenkatalog",
      "klimakatalog:underDirectionOf": ["Stabsstelle Klima"],
      subordinatedPaper: ["urn:klimakatalog:07999:2025:stand-3:m1"],
    });
    expect(measure).toMatchObject({
      reference: "MO1",
      superordinatedPaper: [paper.id],
      "klimakatalog:underDirectionOf": ["Bauamt"],
      keyword: ["Mobilität"],
      "klimakatalog:measure": { investment: { min: 20_000, max: 20_000 } },
    });
  });

  it("is a workbook people can go on with", async () => {
    const bytes = await exportCatalogue(catalogue, { format: "xlsx", audience: "öffentlich", at });
    expect([...bytes.subarray(0, 2)]).toEqual([0x50, 0x4b]);
  });
});
