import { describe, expect, it } from "vitest";
import { readOne } from "../town.ts";

const read = (legend: string, heading: string, marks: readonly (string | number)[]) =>
  readOne([
    ["Maßnahmen des Bauhofs", legend],
    [],
    ["Nr.", "Maßnahme", heading, "Federführung"],
    ["MO 1", "Radring schließen", marks[0] ?? "", "Tiefbau"],
    ["MO 2", "Bushalte überdachen", marks[1] ?? "", "Tiefbau"],
    ["KA 1", "Platanen am Markt", marks[2] ?? "", "Grünflächen"],
  ]);

describe("a column whose marks say what comes first", () => {
  it.each([
    ["A = zuerst, B = danach, C = später", "Topf", ["A", "C", "B"], [6, 2, 4]],
    ["1 = sofort, 2 = bald, 3 = kann warten", "Korb", [1, 3, 2], [6, 2, 4]],
    ["", "Topf (3 = zuerst, 1 = kann warten)", [3, 1, 2], [6, 2, 4]],
  ])("is the priority: %j, %j", (legend, heading, marks, dots) => {
    const { mapping, measures } = read(legend, heading, marks);
    expect(mapping).toMatchObject({ C: "priority" });
    expect(measures.map(({ values }) => values.priority?.dots)).toEqual(dots);
  });

  it("is none where the legend speaks of something else", () => {
    expect(
      read("A = Asphalt, B = Beton, C = Kies", "Belag", ["A", "C", "B"]).mapping
    ).toMatchObject({ C: null });
  });
});

describe("crosses under words", () => {
  it.each([
    ["wenig", "mittel", "stark"],
    ["schwach", "mäßig", "erheblich"],
  ])("of any scale rate: %s, %s, %s", (...words) => {
    const { mapping, ratingScales, measures } = readOne(
      [
        ["Maßnahme", "Gesellschaftlicher Wandel", "", "", "Federführung"],
        ["", ...words, ""],
        ["Radring schließen", "x", "", "", "Tiefbau"],
        ["Bushalte überdachen", "", "", "x", "Tiefbau"],
        ["Platanen am Markt", "", "x", "", "Grünflächen"],
      ],
      ["B1:D1"]
    );
    expect(mapping).toMatchObject({ B: "socialChange", C: "socialChange", D: "socialChange" });
    expect(ratingScales).toMatchObject({ B: "x in one of three columns" });
    expect(measures.map(({ values }) => values.socialChange?.dots)).toEqual([2, 6, 4]);
  });
});
