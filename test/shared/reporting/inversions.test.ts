import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import { inversionsOf } from "../../../shared/reporting/inversions.ts";

const judged = (code: string, tonnes: number, dots: number): Measure => ({
  code,
  topic: code.slice(0, 2),
  emissionSaving: tonnes,
  emissionReduction: { dots },
});
const found = (measures: readonly Measure[]) => inversionsOf(measures, ({ topic }) => topic);

describe("inversionsOf", () => {
  it.each([
    ["fewer tonnes, more dots", [judged("MO1", 10, 5), judged("MO2", 20, 3)], 1, 0],
    ["as it should be", [judged("MO1", 10, 3), judged("MO2", 20, 5)], 0, 0],
    ["as many tonnes", [judged("MO1", 10, 5), judged("MO2", 10, 3)], 0, 0],
    ["as many dots", [judged("MO1", 10, 5), judged("MO2", 20, 5)], 0, 0],
    ["in two topics", [judged("MO1", 10, 5), judged("BS2", 20, 3)], 0, 1],
  ])("counts a pair of measures: %s", (_, measures, inside, across) => {
    const inversions = found(measures);
    expect([inversions.inside.inversions, inversions.across.inversions]).toEqual([inside, across]);
    expect(inversions.inside.pairs + inversions.across.pairs).toBe(1);
  });

  it("asks only measures that have a saving and dots", () => {
    const silent: readonly Measure[] = [
      { code: "MO3", emissionSaving: 5 },
      { code: "MO4", emissionReduction: { dots: 6 } },
      { code: "MO5", emissionSaving: 5, emissionReduction: { indirect: true } },
    ];
    expect(found([judged("MO1", 10, 3), ...silent]).inside.pairs).toBe(0);
  });

  it("names the widest first", () => {
    const { widest } = found([
      judged("MO1", 10, 5),
      judged("MO2", 20, 4),
      judged("MO3", 30, 1),
    ]).inside;
    expect(widest.map(({ less, more }) => [less.measure.code, more.measure.code])).toEqual([
      ["MO1", "MO3"],
      ["MO2", "MO3"],
      ["MO1", "MO2"],
    ]);
  });

  it("counts as comparing every pair with every other would", () => {
    const any = fc.record({
      topic: fc.constantFrom("MO", "BS", undefined),
      tonnes: fc.nat(8),
      dots: fc.nat(6),
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 40 }), (rows) => {
        const inversions = found(
          rows.map(({ topic, tonnes, dots }) => ({
            ...(topic === undefined ? {} : { topic }),
            emissionSaving: tonnes,
            emissionReduction: { dots },
          }))
        );
        const pairs = rows.flatMap((a, at) => rows.slice(at + 1).map((b) => [a, b] as const));
        const count = (same: boolean) =>
          pairs.filter(
            ([a, b]) =>
              (a.topic === b.topic) === same && (a.tonnes - b.tonnes) * (a.dots - b.dots) < 0
          ).length;
        expect(inversions.inside.inversions).toBe(count(true));
        expect(inversions.across.inversions).toBe(count(false));
      })
    );
  });
});
