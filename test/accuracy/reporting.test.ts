import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { Measure } from "../../shared/catalogue/measures/measure.ts";
import { neutralSettings } from "../../shared/catalogue/settings/readSettings.ts";
import { allFigures } from "../../shared/reporting/allFigures.ts";
import { expectSamples, real } from "./samples.ts";

const file = join(real, "muenster_programm_2030.csv");

/** 1–5 → six dots (MODEL.md section 2). */
const sixDots = [undefined, 1, 2, 4, 5, 6];

function rated(text: string | undefined): { readonly dots?: number } {
  const dots = sixDots[Number(text)];
  return dots === undefined ? {} : { dots };
}

/** code; title; from; to; t/a; euro; Hebelwirkung; CO₂-Minderungspotenzial; Priorität; Kosten-Nutzen. */
function measureOf(line: string): Measure {
  const [code = "", title = "", start = "", end = "", tonnes, euro, ...ratings] = line.split(";");
  const [leverage, potential, priority, efficiency] = ratings.map(rated);
  const amount = Number(euro);
  return {
    code,
    title,
    start,
    end,
    emissionSaving: Number(tonnes),
    investment: { min: amount, max: amount },
    ...(leverage && { socialChange: leverage }),
    ...(potential && { emissionReduction: potential }),
    ...(priority && { priority }),
    ...(efficiency && { costEfficiency: efficiency }),
  };
}

const figures = () =>
  allFigures(readFileSync(file, "utf8").trim().split(/\r?\n/).slice(1).map(measureOf), {
    settings: neutralSettings(),
    today: "2026-03-31",
  });

describe("figures of Münster's programme for 2030", () => {
  it("finds the samples beside the checkout", () => {
    expectSamples(file);
  });

  it("gives the sums as printed", () => {
    const { measures, emissionSaving, investment } = figures().total;
    expect([measures, emissionSaving.sum, investment.min, investment.max]).toEqual([
      43, 253_543, 18_246_000, 18_246_000,
    ]);
  });

  it("finds dots consistent inside the fields and not between them", () => {
    const { inside, across } = figures().inversions;
    expect([inside.inversions, inside.pairs]).toEqual([0, 122]);
    expect([across.inversions, across.pairs]).toEqual([52, 619]);
    expect(across.widest).toHaveLength(10);
  });

  it("groups by the letters of the code where no topic is given", () => {
    const topics = figures().groups.topic.map(({ name, measures }) => [name, measures]);
    expect(Object.fromEntries(topics)).toEqual({ AW: 6, BS: 9, EE: 8, KE: 7, KP: 6, MOB: 7 });
  });

  it("ranks those rated in all four criteria, and leaves four unranked", () => {
    const { ranked, unranked, variants } = figures().ranking;
    expect([ranked.length, unranked.length, variants]).toEqual([39, 4, 16]);
  });
});
