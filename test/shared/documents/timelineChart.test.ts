import { describe, expect, it } from "vitest";
import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import { timelineOf } from "../../../shared/documents/parts/timelineChart.ts";
import { aMeasure } from "./aCatalogue.ts";

const draw = (...measures: readonly Measure[]) => timelineOf({ measures: measures.map(aMeasure) });
const running = { title: "Radweg", phase: "in Umsetzung" };

describe("measures in time", () => {
  it("draws each from its beginning to the end of the month or year that is named", () => {
    const chart = draw(
      { ...running, code: "MO1", start: "2025-04", end: "2026" },
      { ...running, code: "MO2", start: "2024", end: "2024-06" },
      { title: "Beratung", code: "MW1", start: "2025", continuous: true }
    );
    expect(chart?.range).toEqual({ from: 2024, to: 2027 });
    expect(chart?.categories).toEqual(["Radweg (MO2)", "Beratung (MW1)", "Radweg (MO1)"]);
    expect(chart?.series).toEqual([
      { name: "davor", color: "none", values: [2024, 2025, 2025.25] },
      { name: "in Umsetzung", color: "first", values: [0.5, undefined, 1.75] },
      { name: "ohne Angabe", color: "quiet", values: [undefined, 2, undefined] },
    ]);
    expect(chart?.summary).toContain(
      "Beratung (MW1): Daueraufgabe seit 2025, Umsetzungsphase ohne Angabe; Radweg (MO1): 04/2025 – 2026, in Umsetzung."
    );
  });

  it("shows what ends before it begins, and cuts a long name but not its number", () => {
    const chart = draw(
      { ...running, start: "2025", end: "2023" },
      { ...running, start: "2025", code: "BS12", title: "Sanierung ".repeat(9) },
      { ...running, start: "2026" }
    );
    expect(chart?.series[1]?.values.every((value) => value !== undefined && value > 0)).toBe(true);
    expect(chart?.categories[1]).toMatch(/^Sanierung .* … \(BS12\)$/);
    expect(chart?.categories[1]?.length).toBeLessThanOrEqual(44);
  });

  it("shows the strategic ones where all are too many, and nothing where there are too few", () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      ...{ ...running, code: `MO${index}`, start: "2024", end: "2026" },
      ...(index < 4 ? { strategic: true } : {}),
    }));
    expect(draw(...many)?.categories).toHaveLength(4);
    expect(draw(...many)?.caption).toBe("Zeitlicher Verlauf der Strategieprojekte");
    expect(draw(...many.slice(5))).toBeUndefined();
    expect(draw(...many.slice(0, 2))).toBeUndefined();
  });
});
