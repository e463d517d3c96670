import { describe, expect, it } from "vitest";
import { report } from "../../../shared/reporting/report.ts";
import { aMeasure, someSettings } from "../documents/aCatalogue.ts";

describe("report", () => {
  const measures = [
    aMeasure({
      topic: "Mobilität",
      phase: "laufend",
      emissionSaving: 0.1,
      investment: { min: 20_000, max: 45_000 },
    }),
    aMeasure({
      topic: "Mobilität",
      phase: "laufend",
      emissionSaving: 0.2,
      investment: { level: "keine" },
    }),
    aMeasure({
      topic: "Bauen und Sanieren",
      emissionSaving: 0,
      investment: { level: "hoch" },
      assessment: "verzögert",
    }),
    aMeasure(),
  ];

  it("says beside every sum how many measures have no value", () => {
    const { emissionSaving, investment, measures: count } = report(measures, someSettings);
    expect(count).toBe(4);
    expect(emissionSaving).toEqual({ sum: 0.3, withValue: 3, withoutValue: 1 });
    expect(investment).toEqual({ min: 20_000, max: 45_000, withValue: 2, withoutValue: 2 });
  });

  it("counts phases and Ampel in the catalogue's order, silence last", () => {
    const { byPhase, byAssessment } = report(measures, someSettings);
    expect(byPhase).toEqual([{ value: "laufend", count: 2 }, { count: 2 }]);
    expect(byAssessment).toEqual([{ value: "verzögert", count: 1 }, { count: 3 }]);
  });

  it("groups by topic in the order of the settings, without topic last", () => {
    const topics = report(measures, someSettings).byTopic;
    expect(topics.map(({ topic, measures: count }) => [topic, count])).toEqual([
      ["Bauen und Sanieren", 1],
      ["Mobilität", 2],
      [undefined, 1],
    ]);
    expect(topics[1]?.emissionSaving).toEqual({ sum: 0.3, withValue: 2, withoutValue: 0 });
  });

  it("has nothing to say of an empty catalogue, and no NaN", () => {
    expect(report([], someSettings)).toMatchObject({
      measures: 0,
      byPhase: [],
      byTopic: [],
      emissionSaving: { sum: 0, withValue: 0, withoutValue: 0 },
    });
  });
});
