import { expect, it } from "vitest";
import { readOne } from "../town.ts";

it("reads headings that go on in the row below", () => {
  const sheet = readOne([
    ["Klimaplan", "Bezeichnung der", "Wichtig-", "Kosten/", "PSP-", "Träger der", "Stand"],
    ["Nr.", "Baumaßnahme", "keit", "Nutzen", "Element", "Baulast"],
    ["MO 1", "Radweg am Ring", 5, 3, "5.3.100.01", "Kreis", "beschlossen"],
    ["MO 2", "Fahrradstraße Südring", 4, 5, "5.3.100.02", "Stadt", "Idee"],
    ["KA 1", "Linden am Markt", 6, 4, "5.3.100.03", "Land", "laufend"],
  ]);
  expect(sheet.headerRows).toEqual([1, 2]);
  expect(sheet.mapping).toMatchObject({
    ...{ A: "code", B: "title", C: "priority", D: "costEfficiency", E: null, G: "phase" },
  });
  expect(Object.keys(sheet.measures[0]?.ownColumns ?? {})).toContain("PSP-Element");
});
