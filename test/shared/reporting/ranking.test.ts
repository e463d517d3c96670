import { describe, expect, it } from "vitest";
import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import { rankingOf } from "../../../shared/reporting/ranking.ts";

const criteria = ["priority", "emissionReduction"];
const rating = (weights: Readonly<Record<string, number>>, names = criteria) => ({
  criteria: names,
  weights,
  dots: 6,
  bands: {},
});
const rated = (code: string, priority: number, potential: number): Measure => ({
  code,
  priority: { dots: priority },
  emissionReduction: { dots: potential },
});
const alike = rating({ priority: 1, emissionReduction: 1 });

describe("rankingOf", () => {
  it("ranks by the weighted mean of the dots", () => {
    const { ranked } = rankingOf(
      [rated("A1", 6, 0), rated("A2", 0, 6)],
      rating({ priority: 1, emissionReduction: 2 })
    );
    expect(ranked.map(({ measure, score, rank }) => [measure.code, score, rank])).toEqual([
      ["A2", 4, 1],
      ["A1", 2, 2],
    ]);
  });

  it("gives equals one rank and leaves the next one out", () => {
    const all = [rated("A1", 3, 3), rated("A2", 3, 3), rated("A3", 1, 1)];
    expect(rankingOf(all, alike).ranked.map(({ rank }) => rank)).toEqual([1, 1, 3]);
  });

  it("says between which ranks a measure moves while weights move by a fifth", () => {
    const { ranked, variants, largestShift } = rankingOf(
      [rated("A1", 6, 3), rated("A2", 3, 6), rated("A3", 0, 0)],
      alike
    );
    expect(ranked.map(({ measure, best, worst }) => [measure.code, best, worst])).toEqual([
      ["A1", 1, 2],
      ["A2", 1, 2],
      ["A3", 3, 3],
    ]);
    expect([variants, largestShift]).toEqual([4, 1]);
  });

  it("ranks nobody who is not rated in every criterion, and says what is missing", () => {
    const half: Measure = {
      code: "A2",
      priority: { dots: 6 },
      emissionReduction: { indirect: true },
    };
    const { ranked, unranked } = rankingOf([rated("A1", 1, 1), half, { code: "A3" }], alike);
    expect(ranked.map(({ measure }) => measure.code)).toEqual(["A1"]);
    expect(unranked).toEqual([
      { measure: { code: "A2" }, score: 6, missing: ["emissionReduction"] },
      { measure: { code: "A3" }, missing: ["priority", "emissionReduction"] },
    ]);
  });

  it("knows a criterion by its heading, leaves out weight 0 and names what is none of ours", () => {
    const { weights, unknownCriteria } = rankingOf(
      [],
      rating({ priorität: 3, emissionReduction: 0, Zauber: 1, Priorität: 2 }, [
        "Priorität",
        "emissionReduction",
        "Zauber",
      ])
    );
    expect(weights).toEqual({ priority: 2 });
    expect(unknownCriteria).toEqual(["Zauber"]);
  });

  it("stands firm where one measure is better in everything", () => {
    const all = Array.from({ length: 12 }, (_, index) => rated(`A${index}`, index % 7, index % 7));
    const { top, largestShift } = rankingOf(all, alike);
    expect([top.steady, largestShift]).toEqual([top.size, 0]);
  });
});
