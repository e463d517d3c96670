import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { likelyPairs } from "../../shared/likeness/pairs/likelyPairs.ts";
import { scoreLikeness } from "./likenessScore.ts";
import { likenessSet } from "./likenessSet.ts";
import { expectSamples, real } from "./samples.ts";

describe("likeness of measures", () => {
  it.each([1, 7, 23])("reaches its level among 1,000 measures (seed %i)", (seed) => {
    const set = likenessSet(1000, seed);
    const score = scoreLikeness(likelyPairs(set.measures), set);
    console.log("1.000 Maßnahmen", score);
    expect.soft(score.f1).toBeGreaterThanOrEqual(0.83);
    expect.soft(score.sure.precision).toBeGreaterThanOrEqual(0.98);
    expect.soft(score.recallOf.easy).toBeGreaterThanOrEqual(0.98);
  });

  it("reaches its level among 10,000 measures, nearly each with neighbours one word away", () => {
    const set = likenessSet(10_000, 2);
    const score = scoreLikeness(likelyPairs(set.measures), set);
    console.log("10.000 Maßnahmen", score);
    expect.soft(score.f1).toBeGreaterThanOrEqual(0.7);
    expect.soft(score.sure.precision).toBeGreaterThanOrEqual(0.98);
    expect.soft(score.recallOf.easy).toBeGreaterThanOrEqual(0.98);
  });

  const published = `${real}/02_localzero_LocalMeasures.csv`;
  it("finds the published measures beside the checkout", () => {
    expectSamples(real);
  });

  it.runIf(existsSync(published))("finds what towns have published twice", () => {
    const rows = readFileSync(published, "utf8").split("\n").slice(1);
    const measures = rows.flatMap((row) => {
      const [, title, town] = /^("(?:[^"]|"")*"|[^,]*),([^,]+),/.exec(row) ?? [];
      return title === undefined || town === undefined ? [] : [{ title, town }];
    });
    const found = [...new Set(measures.map(({ town }) => town))].flatMap((town) => {
      const own = measures.filter((measure) => measure.town === town);
      return likelyPairs(own.map(({ title }) => ({ titles: [title] })))
        .filter(({ likeness }) => likeness.class === "sure")
        .map(({ a, b }) => `${town}: ${own[a]?.title} = ${own[b]?.title}`);
    });
    console.log("Veröffentlicht", found);
    expect(found).toContain("Bad Hersfeld: PV Vortrag = PV Vortrag");
    expect(found).toContain(
      "Rüsselsheim: Begrünungspotenziale nutzen = Begrünungspotenziale nutzen"
    );
  });
});
