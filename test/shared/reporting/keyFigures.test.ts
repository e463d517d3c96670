import { describe, expect, it } from "vitest";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";
import { allFigures } from "../../../shared/reporting/allFigures.ts";
import { keyFigures } from "../../../shared/reporting/keyFigures.ts";

const { settings } = readSettings({ municipality: { id: "eschenfurt", name: "Eschenfurt" } });

const figuresOf = (measures: Parameters<typeof allFigures>[0]) => {
  const all = keyFigures(allFigures(measures, { settings, today: "2026-11-30" }));
  return Object.fromEntries(all.map(({ label, ...figure }) => [label, figure]));
};

describe("keyFigures", () => {
  it("never takes for 0 what nobody stated", () => {
    const figures = figuresOf([{ title: "A" }, { title: "B" }]);
    expect(figures["Investitionskosten"]).toEqual({ unit: "€", without: 2 });
    expect(figures["THG-Einsparung erreicht"]).toEqual({ unit: "t CO₂e/a", without: 2 });
    expect(figures).not.toHaveProperty("Erreicht, wo beides angegeben ist");
  });

  it("says what is late and silent, spans of costs, and what was reached", () => {
    const figures = figuresOf([
      {
        ...{ title: "A", end: "2025", phase: "in Umsetzung", emissionSaving: 10, emissionSaved: 4 },
        investment: { min: 5, max: 8 },
      },
      { title: "B", phase: "gestrichen", end: "2020" },
    ]);
    expect(figures["Termin überschritten"]?.figure).toBe(1);
    expect(figures["Ohne neuen Sachstand"]?.figure).toBe(1);
    expect(figures["davon zurückgestellt oder gestrichen"]?.figure).toBe(1);
    expect(figures["Investitionskosten"]).toEqual({ figure: 5, most: 8, unit: "€", without: 1 });
    expect(figures["Erreicht, wo beides angegeben ist"]).toEqual({ figure: 40, unit: "%" });
  });
});
