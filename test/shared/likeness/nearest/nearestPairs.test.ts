import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { clueNames } from "../../../../shared/likeness/nearest/clues.ts";
import { clueWeights } from "../../../../shared/likeness/nearest/experience.ts";
import { nearestPairs } from "../../../../shared/likeness/nearest/nearestPairs.ts";
import { digestOfMeasures } from "../../../../training/likenessCorpus.ts";

const others = [
  ["Wasserkraft am Wehr", "Kaplanturbine mit 90 kW."],
  ["Bodenfilter am Parkplatz", "Ablauf der Stellplätze wird gereinigt."],
  ["Newsletter für Vereine", "Monatlich."],
  ["Sitzbänke in der Oststraße", "Sechs Bänke mit Armlehnen."],
  ["Sitzbänke in der Weststraße", "Sechs Bänke mit Armlehnen."],
];
const twice = [
  ["Leuchtturmschule Seeufer", "Elf Wochen lang messen vierzig Kinder die Wärme am Deich."],
  [
    "Temperaturfühler entlang der Deichkrone",
    "40 Schülerinnen und Schüler zeichnen 11 Wochen lang auf, wie warm es wird.",
  ],
];
const measuresOf = (rows: readonly (readonly string[])[]) =>
  rows.map(([title = "", description = ""]) => ({ titles: [title], description }));
const [everybody, nobody] = [{ mayMeet: () => true }, { mayMeet: () => false }];
const titlesOf = (rows: readonly (readonly string[])[]) =>
  nearestPairs(measuresOf(rows), [], everybody).map(({ a, b }) =>
    [rows[a]?.[0], rows[b]?.[0]].sort()
  );

describe("a second look at measures without a partner", () => {
  it("finds one measure told in other words", () => {
    expect(titlesOf([...others, ...twice])).toEqual([twice.map(([title]) => title).sort()]);
  });

  it("finds the same in any order", () => {
    expect(titlesOf([...twice, ...others].reverse())).toEqual([
      twice.map(([title]) => title).sort(),
    ]);
  });

  it("leaves alone what stands in a row with the same words, and what may not meet", () => {
    expect(titlesOf(others)).toEqual([]);
    expect(nearestPairs(measuresOf([...others, ...twice]), [], nobody)).toEqual([]);
  });

  it("lets another place or another amount stand against what both speak of", () => {
    const lights = (place: string, amount: string) => [
      `Leuchten ${place} tauschen`,
      `${amount} Mastleuchten der Straßenbeleuchtung.`,
    ];
    const harbour = lights("am Hafen", "34");
    expect(titlesOf([...others, harbour, lights("in der Altstadt", "34")])).toEqual([]);
    expect(titlesOf([...others, harbour, lights("in der Altstadt", "80")])).toEqual([]);
  });

  it("keeps titles that hardly differ, whatever else is said and whoever else is near", () => {
    const alike = [
      ["Brunnen am Markt", "Drei Becken mit Sandstein fassen."],
      ["Brunnen vor dem Markt", "Ein Chor singt zur Eröffnung, 900 Gäste kommen."],
      ["Brunnen beim Markt", "Zwölf Linden werden gefällt."],
    ];
    const keptAt = (score: number) =>
      nearestPairs(
        measuresOf([...alike, ...others]),
        [1, 2].map((b) => ({
          ...{ a: 0, b },
          likeness: { class: "look", score, reasons: [], contradicted: false, kin: true },
        })),
        everybody
      ).flatMap(({ a, b }) => (a === 0 ? b : []));
    expect(keptAt(0.9)).toEqual([1, 2]);
    expect(keptAt(0.7).length).toBeLessThan(2);
  });

  it("says what both speak of, and scores by the pair alone", () => {
    const [alone, among] = [twice, [...others, ...twice]].map((rows) =>
      nearestPairs(measuresOf(rows), [], everybody)
    );
    const [found] = among ?? [];
    expect(found?.likeness.class).toBe("look");
    expect(found?.likeness.reasons).toContain("beide nennen: 11, 40");
    for (const pair of alone ?? []) expect(pair.likeness.score).toBe(found?.likeness.score);
  });
});

describe("what was looked at before", () => {
  it("is not judged again while the measures are the same", () => {
    const measures = measuresOf([...others, ...twice]);
    const [before, now] = [measures, measures].map((same) => nearestPairs(same, [], everybody));
    expect(now).toHaveLength(1);
    expect(now?.[0]?.likeness).toBe(before?.[0]?.likeness);
  });
});

describe("what labelled measures taught", () => {
  it("comes from the measures in training/ as they are (else: npm run learn)", () => {
    const file = new URL("../../../../shared/likeness/nearest/experience.ts", import.meta.url);
    expect(readFileSync(file, "utf8")).toContain(digestOfMeasures());
  });

  it("has a weight for each clue", () => {
    expect(clueWeights).toHaveLength(clueNames.length);
  });
});
