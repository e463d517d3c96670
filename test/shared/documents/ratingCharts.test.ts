import { describe, expect, it } from "vitest";
import { ratingComparison } from "../../../shared/documents/parts/ratingCharts.ts";
import { aMeasure, someSettings } from "./aCatalogue.ts";

const radweg = aMeasure({
  ...{ code: "MO2", title: "Radweg", priority: { dots: 5 }, emissionReduction: { dots: 4 } },
  ...{ socialChange: { indirect: true }, costEfficiency: { dots: 0 } },
});
const beratung = aMeasure({
  ...{
    code: "MW1",
    title: "Beratung",
    priority: { dots: 2 },
    emissionReduction: { indirect: true },
  },
  socialChange: { dots: 6 },
});
const unrated = aMeasure({ code: "BS1", title: "Schule" });

describe("ratings side by side", () => {
  it("draws a bar for each criterion, and leaves out who is not rated at all", () => {
    const chart = ratingComparison([radweg, beratung, unrated], someSettings);
    expect(chart?.categories).toEqual(["Radweg (MO2)", "Beratung (MW1)"]);
    expect(chart?.series.map(({ name, values }) => [name, values])).toEqual([
      ["Priorität", [5, 2]],
      ["THG-Minderungspotenzial", [4, undefined]],
      ["Gesellschaftlicher Wandel", [undefined, 6]],
      ["Kosteneffizienz", [0, undefined]],
    ]);
    expect(chart?.range).toEqual({ from: 0, to: 6 });
  });

  it("says in words what no bar tells apart: no effect, indirect, not rated", () => {
    const said = ratingComparison([radweg, beratung], someSettings)?.summary.replaceAll(
      "\u00a0",
      " "
    );
    expect(said).toContain(
      "Radweg (MO2): Priorität 5 von 6, THG-Minderungspotenzial 4 von 6, Gesellschaftlicher Wandel indirekt, Kosteneffizienz 0 von 6"
    );
    expect(said).toContain("Gesellschaftlicher Wandel 6 von 6, Kosteneffizienz nicht bewertet.");
  });

  it("takes the criteria of the settings, and draws nothing where there is nothing to compare", () => {
    const rating = { ...someSettings.rating, criteria: ["socialChange", "priority"] };
    const chart = ratingComparison([radweg, beratung], { ...someSettings, rating });
    expect(chart?.series.map(({ name }) => name)).toEqual([
      "Gesellschaftlicher Wandel",
      "Priorität",
    ]);
    expect(ratingComparison([radweg, unrated], someSettings)).toBeUndefined();
    expect(ratingComparison(Array(9).fill(radweg), someSettings)).toBeUndefined();
  });
});
