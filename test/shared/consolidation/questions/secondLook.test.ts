import { describe, expect, it } from "vitest";
import type { LookedAt } from "../../../../shared/consolidation/questions/lookedAt.ts";
import { secondLook } from "../../../../shared/consolidation/questions/secondLook.ts";
import type { Pair } from "../../../../shared/consolidation/questions/sideBySide.ts";
import { ownDictionary } from "../../../../shared/likeness/dictionary/dictionary.ts";
import type { Likeness } from "../../../../shared/likeness/judgement.ts";

const aMeasure = (
  id: string,
  department: string,
  title: string,
  description: string
): LookedAt => ({ id, titles: [title], description, senders: [department] });

const school = aMeasure(
  "school",
  "Schulen",
  "Leuchtturmschule Seeufer",
  "Elf Wochen lang messen vierzig Kinder die Wärme am Deich."
);
const dike = aMeasure(
  "dike",
  "Tiefbau",
  "Temperaturfühler entlang der Deichkrone",
  "40 Schülerinnen und Schüler zeichnen 11 Wochen lang auf, wie warm es wird."
);
const others = [
  aMeasure("weir", "Stadtwerke", "Wasserkraft am Wehr", "Kaplanturbine mit 90 kW."),
  aMeasure(
    "filter",
    "Bauhof",
    "Bodenfilter am Parkplatz",
    "Ablauf der Stellplätze wird gereinigt."
  ),
  aMeasure("letter", "Presse", "Newsletter für Vereine", "Monatlich."),
];

/** The ids of the pairs that are asked about after a second look at these. */
function askedOf(measures: readonly LookedAt[], asked: readonly Pair[] = []) {
  const ids = measures.map(({ id }) => id);
  return secondLook(measures, asked, ownDictionary()).map(({ a, b }) => [ids[a], ids[b]]);
}

const likeness = (answer: Likeness["class"]): Likeness => ({
  class: answer,
  score: 0.4,
  reasons: [],
  contradicted: false,
  kin: true,
});

describe("a second look at a catalogue", () => {
  it("finds what two departments tell in other words", () => {
    expect(askedOf([school, ...others, dike])).toEqual([["school", "dike"]]);
  });

  it.each(["sure", "no"] as const)(
    "asks once about two that are asked about already, by titles (sure) or by facts (no): %s",
    (answer) => {
      const pair = { a: school, b: dike, likeness: likeness(answer) };
      expect(askedOf([school, ...others, dike], [pair])).toEqual([["school", "dike"]]);
    }
  );

  it("leaves alone what one department lists side by side, and what has codes of its own", () => {
    const listed = { ...dike, senders: school.senders };
    expect(askedOf([school, ...others, listed])).toEqual([]);
    const coded = [
      { ...school, code: "MO1" },
      { ...dike, code: "MO2" },
    ];
    expect(askedOf([...coded, ...others])).toEqual([]);
  });

  it("keeps the order of the catalogue", () => {
    const [weir, filter] = others;
    if (weir === undefined || filter === undefined) throw new Error("there are others");
    const asked = [{ a: weir, b: filter, likeness: likeness("sure") }];
    expect(askedOf([school, ...others, dike], asked)).toEqual([
      ["school", "dike"],
      ["weir", "filter"],
    ]);
  });
});
