import { describe, expect, it } from "vitest";
import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import { type AllFigures, allFigures } from "../../../shared/reporting/allFigures.ts";
import { aMeasure, someSettings } from "../documents/aCatalogue.ts";

const today = "2026-03-31";
const settings: Settings = {
  ...someSettings,
  topics: someSettings.topics.map((topic) =>
    topic.name === "Mobilität"
      ? { ...topic, sponsors: [{ name: "Ida Brandt" }, { name: "Jens Ohl" }] }
      : topic
  ),
};
const figuresOf = (measures: readonly Measure[], more: object = {}) =>
  allFigures(measures, { settings, today, ...more });
const counted = (figures: AllFigures, by: keyof AllFigures["groups"]) =>
  figures.groups[by].map(({ name, measures }) => [name, measures]);

describe("allFigures", () => {
  const measures = [
    aMeasure({ code: "MO1", topic: "Mobilität", horizons: ["kurzfristig", "langfristig"] }),
    aMeasure({ code: "MO2", phase: "gestrichen", emissionSaving: 30 }),
    aMeasure({ code: "XY1", department: "Forstamt", assessment: "im Plan" }),
    aMeasure({ title: "Ohne Nummer" }),
  ];

  it("counts by topic in the order of the settings; letters of a code stand for a missing topic", () => {
    expect(counted(figuresOf(measures), "topic")).toEqual([
      ["Mobilität", 2],
      ["XY", 1],
      [undefined, 1],
    ]);
  });

  it("counts a measure at each of its sponsors and horizons", () => {
    expect(counted(figuresOf(measures), "sponsor")).toEqual([
      ["Ida Brandt", 2],
      ["Jens Ohl", 2],
      [undefined, 2],
    ]);
    expect(counted(figuresOf(measures), "horizon")).toEqual([
      ["kurzfristig", 1],
      ["langfristig", 1],
      [undefined, 3],
    ]);
  });

  it("counts by department, phase and Ampel, silence last", () => {
    const figures = figuresOf(measures);
    expect(counted(figures, "department")).toEqual([
      ["Bauamt", 3],
      ["Forstamt", 1],
    ]);
    expect(counted(figures, "phase")).toEqual([
      ["gestrichen", 1],
      [undefined, 3],
    ]);
    expect(counted(figures, "assessment")).toEqual([
      ["im Plan", 1],
      [undefined, 3],
    ]);
  });

  it("tells how much of the sum belongs to stopped measures", () => {
    const { stopped } = figuresOf(measures);
    expect([stopped.measures, stopped.emissionSaving.sum]).toEqual([1, 30]);
  });

  it("leaves verwaltungsintern measures out for the public, and says how many", () => {
    const secret = aMeasure({
      code: "MO9",
      visibility: "verwaltungsintern",
      emissionSaving: 500,
      lead: ["Geheimrat"],
    });
    const open = aMeasure({
      code: "MO8",
      emissionSaving: 10,
      links: [{ code: "MO9" }],
      spent: { min: 100, max: 100 },
    });
    const figures = figuresOf([secret, open], { isPublic: true });
    expect([figures.leftOut, figures.total.measures, figures.total.emissionSaving.sum]).toEqual([
      1, 1, 10,
    ]);
    expect(figures).not.toHaveProperty("spending");
    expect(JSON.stringify(figures)).not.toMatch(/MO9|Geheimrat/);
    expect(figuresOf([secret, open]).leftOut).toBe(0);
  });

  it("has nothing to say of an empty catalogue, and no NaN", () => {
    const figures = figuresOf([]);
    expect(figures.total.measures).toBe(0);
    expect(JSON.stringify(figures)).not.toMatch(/null|NaN/);
  });

  it("adds up 10,000 measures", () => {
    const many = Array.from({ length: 10_000 }, (_, index) =>
      aMeasure({
        id: `id-${index}`,
        code: `${["MO", "BS", "KL"][index % 3]}${index % 1000}.${index % 10}`,
        emissionSaving: (index * 37) % 5000,
        investment: { min: index, max: index * 2 },
        emissionReduction: { dots: index % 7 },
        priority: { dots: (index >> 3) % 7 },
        socialChange: { dots: (index >> 6) % 7 },
        costEfficiency: { dots: (index >> 9) % 7 },
        lead: [`Amt ${index % 80}`],
        partners: ["Stadtwerke", `Verein ${index % 900} e. V.`],
        links: [{ code: `MO${(index * 7) % 1000}.1` }],
        end: `20${20 + (index % 20)}`,
        progress: `Stand ${index}`,
      })
    );
    const { total } = figuresOf(many);
    expect(total.measures).toBe(10_000);
    expect(total.investment).toMatchObject({ min: 49_995_000, max: 99_990_000 });
  });
});
