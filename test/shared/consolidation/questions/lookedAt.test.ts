import { describe, expect, it } from "vitest";
import type { CatalogueMeasure } from "../../../../shared/catalogue/draft.ts";
import { lookedAt } from "../../../../shared/consolidation/questions/lookedAt.ts";
import { pairsToAsk } from "../../../../shared/consolidation/questions/pairsToAsk.ts";
import { ownDictionary } from "../../../../shared/likeness/dictionary/dictionary.ts";

const aMeasure = (id: string, title: string, department: string): CatalogueMeasure => ({
  id,
  title,
  sources: [{ file: `${department}.xlsx`, sheet: "Maßnahmen", department, cells: {} }],
});

const lights = aMeasure("lights", "Straßenbeleuchtung auf LED umstellen", "Tiefbau");
const lamps = aMeasure("lamps", "LED-Umrüstung der Straßenbeleuchtung", "Stadtwerke");
const trees = aMeasure("trees", "Stadtbäume pflanzen", "Grünflächen");

describe("what is looked at for duplicates", () => {
  it("is the same as before where a measure changed in what does not count here", () => {
    const before = lookedAt([lights, trees]);
    const now = lookedAt([{ ...lights, goal: "Weniger Strom" }, trees]);
    expect(now[0]).toBe(before[0]);
    expect(now[1]).toBe(before[1]);
  });

  it("is looked at anew where the title, the code or a sender changed", () => {
    const [before] = lookedAt([lamps, trees]);
    const [source] = lamps.sources;
    const changed: readonly CatalogueMeasure[] = [
      { ...lamps, title: "LED für Straßen" },
      { ...lamps, code: "EE4" },
      { ...lamps, sources: source ? [{ ...source, department: "Bauhof" }] : [] },
    ];
    for (const one of changed) expect(lookedAt([one, trees])[0]).not.toBe(before);
  });

  it("is forgotten of measures that are gone, once they are the most", () => {
    const [, before] = lookedAt([lights, lamps, trees]);
    lookedAt([lights]);
    expect(lookedAt([lights, { ...lamps, goal: "Sparen" }])[1]).toEqual(before);
    expect(lookedAt([lights, { ...lamps, goal: "Sparen" }])[1]).not.toBe(before);
  });

  it("gives the very same pairs while all are the same, and others when one is not", () => {
    const asked = (catalogue: readonly CatalogueMeasure[]) =>
      pairsToAsk(lookedAt(catalogue), ownDictionary());
    const before = asked([lights, lamps, trees]);
    expect(before.map(({ a, b }) => [a, b])).toEqual([[0, 1]]);
    expect(asked([lights, { ...lamps, goal: "Sparen" }, trees])).toBe(before);
    expect(asked([lights, { ...lamps, title: "Neue Masten" }, trees])).toEqual([]);
    expect(asked([lights, trees])).toEqual([]);
  });
});
