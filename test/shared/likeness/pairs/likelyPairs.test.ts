import { describe, expect, it } from "vitest";
import type { LikelyMeasure } from "../../../../shared/likeness/measures/measureWords.ts";
import { likelyPairs } from "../../../../shared/likeness/pairs/likelyPairs.ts";

const named = (...titles: readonly string[]): readonly LikelyMeasure[] =>
  titles.map((title) => ({ titles: [title] }));

const numbersOf = (measures: readonly LikelyMeasure[]) =>
  likelyPairs(measures).map(({ a, b, likeness }) => [a, b, likeness.class]);

describe("likelyPairs", () => {
  it("finds the same measure under another word for the same thing", () => {
    const measures = named(
      "Photovoltaik auf Schuldächern",
      "Trinkbrunnen in der Innenstadt",
      "PV auf Schuldächern"
    );
    expect(numbersOf(measures)).toEqual([[0, 2, "sure"]]);
  });

  it("leaves neighbours alone that differ in place or number", () => {
    expect(
      numbersOf(
        named(
          "Radweg Gartenstraße",
          "Radweg Lindenstraße",
          "Neubau Kita Nord",
          "Neubau Kita Süd",
          "Wärmenetz 1. Bauabschnitt",
          "Wärmenetz 2. Bauabschnitt"
        )
      )
    ).toEqual([]);
  });

  it("counts what besides the titles speaks for one measure", () => {
    const [bare] = likelyPairs(named("Trinkbrunnen", "Trinkbrunnen am Markt"));
    const facts = { start: "2025", end: "2027", investment: { min: 40_000, max: 40_000 } };
    const [told] = likelyPairs([
      { titles: ["Trinkbrunnen"], ...facts },
      { titles: ["Trinkbrunnen am Markt"], ...facts },
    ]);
    expect(told?.likeness.reasons).toEqual([
      ...(bare?.likeness.reasons ?? []),
      "gleicher Zeitraum",
      "gleiche Kosten",
    ]);
    expect(told?.likeness.score).toBeGreaterThan(bare?.likeness.score ?? 1);
  });

  it.each([
    ["Bewachung der Sternwarte in Ehrenstein", "Möblierung der Sternwarte in Ehrenstein"],
    ["Möblierung der Mühlenruine in Weißenrain", "Möblierung der Bootshalle in Weißenrain"],
  ])("reads words in -ung it does not know as what is done: „%s“, „%s“", (one, other) => {
    expect(numbersOf(named(one, other))).toEqual([]);
    expect(numbersOf(named(one, one))).toEqual([[0, 1, "sure"]]);
  });

  it("takes an amount in a text block for no sign of one measure", () => {
    const titles = ["Pflege des Töpferhofs in Jägersruh", "Verpachtung der Eisbahn in Jägersruh"];
    const told = (...descriptions: readonly string[]) =>
      titles.map((title, at) => ({ titles: [title], description: descriptions[at] ?? "" }));
    const block = "Eine Befragung unter 480 Haushalten hat den Bedarf bestätigt.";
    expect(numbersOf(told(`${block} Start ist bald.`, `Es eilt. ${block}`))).toEqual([]);
    expect(numbersOf(told("480 Haushalte sind dabei.", "Für 480 Haushalte gedacht."))).toEqual([
      [0, 1, "look"],
    ]);
  });

  it("meets the same pairs in whatever order measures come", () => {
    const titles = ["Trinkbrunnen", "Trinkbrunnen am Markt", "Ausbau Trinkbrunnen"];
    const met = (order: readonly string[]) =>
      likelyPairs(named(...order))
        .map(({ a, b }) => [order[a], order[b]].sort().join(" = "))
        .sort();
    expect(met(titles)).not.toEqual([]);
    expect(met([...titles].reverse())).toEqual(met(titles));
  });

  it("finds a pair among a thousand others, in the order of their numbers", () => {
    const crowd = Array.from({ length: 1000 }, (_, at) => `Radweg ${at} Kreisstraße K${at}`);
    const measures = named("Bürgerbus in die Ortsteile", ...crowd, "Bürgerbus in die Ortsteile");
    expect(numbersOf(measures)).toEqual([[0, 1001, "sure"]]);
  });
});
