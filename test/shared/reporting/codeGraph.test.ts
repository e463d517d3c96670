import { describe, expect, it } from "vitest";
import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import { codeGraphOf, withCurrentCodes } from "../../../shared/reporting/codeGraph.ts";
import { overlapOf } from "../../../shared/reporting/overlap.ts";

const linked = (code: string, ...to: readonly string[]): Measure => ({
  code,
  links: to.map((each) => ({ code: each })),
});

describe("codeGraphOf", () => {
  it.each<readonly [string, readonly Measure[], object]>([
    ["back and forth", [linked("A1", "A2"), linked("A2", "A1")], { links: 2, alone: 0 }],
    [
      "a missing back link",
      [linked("A1", "A2"), { code: "A2" }],
      { links: 1, missingBackLinks: [{ from: { code: "A1" }, to: { code: "A2" } }] },
    ],
    [
      "a dead link",
      [linked("A1", "A9")],
      { links: 0, alone: 1, deadLinks: [{ from: { code: "A1" }, code: "A9" }] },
    ],
    ["itself", [linked("A1", "A1")], { links: 0, alone: 1 }],
    ["the same twice", [linked("A1", "A2", "A2"), linked("A2", "A1")], { links: 2 }],
    [
      "from a measure without code, to which nobody can link",
      [{ links: [{ code: "A2" }] }, { code: "A2" }],
      { links: 1, alone: 0 },
    ],
    [
      "one of two with the same code links back",
      [linked("A1", "A2"), { code: "A2" }, linked("A2", "A1")],
      { links: 2 },
    ],
  ])("%s", (_, measures, expected) => {
    expect(codeGraphOf(measures)).toEqual({
      alone: 0,
      missingBackLinks: [],
      deadLinks: [],
      ...expected,
    });
  });

  it("follows a former code to the measure that had it", () => {
    const measures = withCurrentCodes(
      [linked("A1", "B7"), linked("A2", "A1")],
      new Map([["B7", "A2"]])
    );
    expect(codeGraphOf(measures)).toEqual({
      links: 2,
      alone: 0,
      missingBackLinks: [],
      deadLinks: [],
    });
  });
});

describe("overlapOf", () => {
  it("counts the tonnes of measures that are linked with another that saves", () => {
    const measures: readonly Measure[] = [
      { ...linked("A1", "A2"), emissionSaving: 100 },
      { code: "A2", emissionSaving: 50 },
      { ...linked("A3", "A4"), emissionSaving: 10 },
      { code: "A4" },
    ];
    expect(overlapOf(measures)).toEqual({ measures: 2, emissionSaving: 150 });
  });
});
