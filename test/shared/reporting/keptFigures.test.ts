import { describe, expect, it } from "vitest";
import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import { allFigures } from "../../../shared/reporting/allFigures.ts";
import { aMeasure, someSettings } from "../documents/aCatalogue.ts";

const settings = { ...someSettings, balance: [], targets: [] };
const figuresOf = (measures: readonly Measure[], today = "2026-03-31") =>
  allFigures(measures, { settings, today });

/** As a catalogue that nobody has counted before. */
const countedAnew = (measures: readonly Measure[]) => figuresOf(structuredClone(measures));

const rated = (dots: number) => ({
  priority: { dots },
  emissionReduction: { dots },
  socialChange: { dots },
  costEfficiency: { dots },
});
const roof = aMeasure({
  id: "roof",
  code: "EE1",
  title: "Solardächer",
  topic: "Mobilität",
  department: "Hochbau",
  lead: ["Frau Abel"],
  partners: ["Stadtwerke"],
  horizons: ["kurzfristig"],
  phase: "in Umsetzung",
  assessment: "im Plan",
  start: "2024",
  end: "2025-06",
  emissionSaving: 40,
  emissionSaved: 10,
  energySaving: 80,
  investment: { min: 1000, max: 2000 },
  startupCost: { min: 10, max: 10 },
  annualCost: { min: 5, max: 5 },
  links: [{ code: "MO2" }],
  progress: "Zwei Dächer belegt.",
  ...rated(2),
});
const bikes = aMeasure({
  id: "bikes",
  code: "MO2",
  title: "Radwege",
  department: "Tiefbau",
  lead: ["Herr Blum"],
  partners: ["ADFC"],
  supporters: ["Land"],
  funders: ["Bund"],
  horizons: ["langfristig"],
  phase: "Vorschlag",
  assessment: "verzögert",
  strategic: true,
  continuous: true,
  start: "2026",
  end: "2027",
  emissionSaving: 20,
  emissionSaved: 30,
  energySaving: 7,
  investment: { min: 500, max: 500 },
  startupCost: { min: 1, max: 2 },
  annualCost: { min: 3, max: 4 },
  spent: { min: 7, max: 7 },
  links: [{ code: "XX9" }],
  progress: "Unverändert",
  ...rated(5),
});
const heat = aMeasure({ id: "heat", code: "BS1", ...rated(1), emissionSaving: 90 });
const others = [heat, bikes];

describe("figures kept from the last run", () => {
  const fields = [...new Set(Object.keys({ ...roof, ...bikes }))].filter((name) => name !== "id");

  it.each(fields)("are those counted anew when only this changed: %s", (field) => {
    for (const [one, other] of [
      [roof, bikes],
      [bikes, roof],
    ] as const) {
      const beside = [heat, other];
      const { [field]: value }: Readonly<Record<string, unknown>> = { ...other };
      for (const changed of [value, undefined]) {
        figuresOf([one, ...beside]);
        const now = [JSON.parse(JSON.stringify({ ...one, [field]: changed })), ...beside];
        expect(figuresOf(now)).toEqual(countedAnew(now));
      }
    }
  });

  it("show new titles and amounts beside those that stayed", () => {
    const shared = { lead: ["Frau Abel", "Herr Blum"] };
    const before = [{ ...roof, ...shared }, { ...bikes, ...shared }, heat];
    const news = { title: "Solardach", investment: { min: 3, max: 4 }, emissionSaving: 41 };
    const last = figuresOf(before);
    const now = [{ ...before[0], ...news }, ...before.slice(1)];
    expect(figuresOf(now)).toEqual(countedAnew(now));
    expect(last).toEqual(countedAnew(before));
    const untold = [{ ...now[0], title: undefined }, ...before.slice(1)].map((one) =>
      JSON.parse(JSON.stringify(one))
    );
    expect(figuresOf(untold)).toEqual(countedAnew(untold));
  });

  it("stand while nothing they read changed, and not on another day or with one measure less", () => {
    const before = figuresOf([roof, ...others]);
    const now = figuresOf([{ ...roof, goal: "Strom vom Dach" }, ...others]);
    expect(now.actors).toBe(before.actors);
    expect(figuresOf([roof, ...others], "2025-01-01").overdue).toEqual([]);
    expect(figuresOf(others).total.measures).toBe(2);
  });
});
