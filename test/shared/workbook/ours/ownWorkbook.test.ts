import { describe, expect, it } from "vitest";
import { toXml } from "../../../../shared/workbook/ours/hiddenValues.ts";
import { ownWorkbook } from "../../../../shared/workbook/ours/ownWorkbook.ts";

const grids = ["Unsere Liste", "Befunde", "Zahlen", "Verlauf", "Auswahl"].map((name) => ({ name }));
const tables = [
  { sheet: "Unsere Liste", name: "Katalog" },
  { sheet: "Befunde", name: "Prüfung" },
];
const names = [
  { name: "Liste_Ampel", refersTo: "Auswahl!$A$2:$A$5" },
  { name: "Katalog_Übersicht", refersTo: "'Zahlen'!$A$1" },
];
const xml = toXml({ municipality: "eschenfurt", values: [] });

describe("ownWorkbook", () => {
  it("knows which sheets hold measures, though all were renamed", () => {
    const own = ownWorkbook({ grids, tables, names, customXml: [{ xml }] });
    expect(own?.grids.map(({ name }) => name)).toEqual(["Unsere Liste", "Verlauf"]);
  });

  it("takes the click „keine Änderung“ for no second text of progress", () => {
    const own = ownWorkbook({ grids, tables, names, customXml: [{ xml }] });
    expect(own?.profile.get("Rückmeldung")).toBeNull();
    expect(own?.profile.get("Fortschritt im Berichtszeitraum")).toBe("progress");
  });

  it("leaves workbooks of others alone", () => {
    const customXml = [{ xml: "<b:Sources xmlns:b='urn:other'/>" }];
    expect(ownWorkbook({ grids, tables, names, customXml })).toBeUndefined();
  });
});
