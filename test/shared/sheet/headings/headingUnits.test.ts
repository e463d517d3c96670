import { expect, it } from "vitest";
import { evidenceOf } from "../../../../shared/sheet/columns/columnEvidence.ts";
import { headingUnit } from "../../../../shared/sheet/headings/headingUnits.ts";
import { readOne, valuesOf } from "../town.ts";

it.each([
  ["Invest (T€)", "investment", { factor: 1000, said: "in Tausend Euro" }],
  ["Kosten in TEUR", "investment", { factor: 1000, said: "in Tausend Euro" }],
  ["Investition [Mio. €]", "investment", { factor: 1_000_000, said: "in Millionen Euro" }],
  ["THG-Einsparung (kg/a)", "emissionSaving", { factor: 0.001, said: "in Kilogramm" }],
  ["THG-Einsparung (kt)", "emissionSaving", { factor: 1000, said: "in Tausend Tonnen" }],
  ["Energie (kWh/a)", "energySaving", { factor: 0.001, said: "in kWh" }],
  ["Energie (GWh)", "energySaving", { factor: 1000, said: "in GWh" }],
  ["Energie (MWh/a)", "energySaving", undefined],
  ["Investition (€)", "investment", undefined],
] as const)("finds the unit of „%s“", (heading, target, unit) => {
  expect(headingUnit(heading, target, evidenceOf([], 0))).toEqual(unit);
});

it("scales the values of a column by the unit of its heading", () => {
  const sheet = readOne([
    ["Nr.", "Maßnahme", "Invest (T€)", "THG-Einsparung (kg/a)", "Umsetzungsgrad"],
    ["MO 1", "Radweg am Ring", 25, 5000, 0.5],
    ["MO 2", "Neue Buslinie", 3.5, 250, 1],
    ["KA 1", "Bäume am Markt", "10", 1000, 0.25],
  ]);
  expect(
    valuesOf(sheet).map(({ investment, emissionSaving, completion }) => [
      investment,
      emissionSaving,
      completion,
    ])
  ).toEqual([
    [{ min: 25_000, max: 25_000 }, 5, 50],
    [{ min: 3500, max: 3500 }, 0.25, 100],
    [{ min: 10_000, max: 10_000 }, 1, 25],
  ]);
});
