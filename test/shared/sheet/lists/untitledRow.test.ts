import { describe, expect, it } from "vitest";
import { issuesOf, readOne } from "../town.ts";

describe("a row without a title", () => {
  const rows = [
    ["Nr.", "Maßnahme", "Beschreibung", "Kosten"],
    ["MO 1", "Radweg am Ring", "Neuer Weg.", 45_000],
    ["", "", "Auch am Markt.", ""],
    ["MO 2", "Neue Buslinie", "Alle 20 Minuten.", 80_000],
    ["", "", "", 12_500],
    ["KA 1", "Bäume am Markt", "Zwölf Linden.", 9000],
    ["", "", "", 146_500],
  ];

  it("goes on with the measure above, a lone figure is asked about, a sum of all is none", () => {
    const sheet = readOne(rows);
    expect(sheet.measures[0]?.values.description).toBe("Neuer Weg.\nAuch am Markt.");
    expect(issuesOf(sheet)).toEqual([["titleMissing", "title", "B5", undefined]]);
    expect(sheet.skippedRows).toContainEqual({ row: 7, reason: "Summenzeile" });
  });

  it("stands for itself where a row is a measure, as in our own workbooks", () => {
    const sheet = readOne(rows.slice(0, 6), [], { oneRowEach: true });
    expect(sheet.measures[0]?.values.description).toBe("Neuer Weg.");
    expect(issuesOf(sheet)).toEqual([
      ["titleMissing", "title", "B3", undefined],
      ["titleMissing", "title", "B5", undefined],
    ]);
  });
});
