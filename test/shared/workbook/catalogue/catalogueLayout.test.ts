import { describe, expect, it } from "vitest";
import { catalogueColumns } from "../../../../shared/workbook/catalogue/catalogueColumns.ts";
import { catalogueLayout } from "../../../../shared/workbook/catalogue/catalogueLayout.ts";
import type { StructuredMeasure } from "../../../../shared/workbook/catalogue/structuredInput.ts";
import { allFields, aMeasure, anInput, anySettings } from "../anInput.ts";

function written(measure: StructuredMeasure) {
  const own = Object.keys(measure.ownColumns);
  const columns = catalogueColumns(allFields, anySettings, [], own);
  const sheet = catalogueLayout(anInput([measure]), columns);
  const cells = Object.fromEntries(
    columns.flatMap(({ layout }, index) => {
      const cell = sheet.layout.rows[0]?.[index];
      return cell === undefined ? [] : [[layout.heading, cell]];
    })
  );
  return { ...sheet, cells };
}

describe("catalogueLayout", () => {
  it("writes a rating as its digit, 0 too, and leaves an unrated cell empty", () => {
    const { cells } = written(aMeasure({ priority: { dots: 4 }, socialChange: { dots: 0 } }));
    expect(cells).toEqual({ Priorität: 4, "Gesellschaftlicher Wandel": 0 });
  });

  it("writes indirect and estimated ratings as text", () => {
    const { cells } = written(
      aMeasure({
        emissionReduction: { indirect: true },
        costEfficiency: { dots: 4, estimated: true },
      })
    );
    expect(cells).toEqual({ "THG-Minderungspotenzial": "–", Kosteneffizienz: "(4)" });
  });

  it("writes amounts, quantities and percentages as numbers Excel can sum", () => {
    const { cells } = written(
      aMeasure({ investment: { min: 25_000, max: 25_000 }, emissionSaving: 12.5, completion: 7 })
    );
    expect(cells).toEqual({
      Investitionskosten: 25_000,
      "THG-Einsparung": 12.5,
      Umsetzungsgrad: 0.07,
    });
  });

  it("keeps beside the cell what the cell cannot show", () => {
    const value = { dots: 4, was: "hoch" };
    const { hidden } = written(aMeasure({ code: "MO1", priority: value }));
    expect(hidden).toEqual([{ key: "MO1", field: "priority", text: "4", value }]);
  });

  it("keeps nothing beside cells that say all", () => {
    const { hidden } = written(
      aMeasure({ title: "Trinkbrunnen", priority: { dots: 4 }, start: "2025-03", completion: 7 })
    );
    expect(hidden).toEqual([]);
  });

  it("leaves text that could not be read in its cell", () => {
    const { cells } = written(aMeasure({ title: "Trinkbrunnen" }, { unread: { end: "bald" } }));
    expect(cells).toEqual({ Maßnahme: "Trinkbrunnen", Ende: "bald" });
  });

  it("loses no text that is longer than a cell", () => {
    const goal = "Ziel ".repeat(8000);
    const { cells, hidden, tooLong } = written(aMeasure({ title: "Lang", goal }));
    expect(String(cells["Ziel der Maßnahme"])).toHaveLength(32_767);
    expect(hidden.map(({ field, value }) => [field, value])).toEqual([["goal", goal]]);
    expect(tooLong).toEqual([{ measure: 0, name: "goal" }]);
  });

  it("names the sections above the first column of each", () => {
    const { layout } = written(aMeasure({}, { ownColumns: { Vermerk: "x" } }));
    const named = layout.above[0]?.cells.filter((cell) => cell !== undefined);
    expect(named?.slice(0, 2)).toEqual(["Stammdaten", "Inhalt"]);
    expect(named?.at(-1)).toBe("Eigene Spalten der Fachbereiche");
  });
});
