import { describe, expect, it } from "vitest";
import { readOne, valuesOf } from "../town.ts";

const read = (heading: string, words: readonly string[], legend = "") =>
  valuesOf(
    readOne([
      ["Maßnahmen des Bauhofs", legend],
      [],
      ["Nr.", "Maßnahme", heading, "Federführung"],
      ...words.map((word, at) => [`MO ${at + 1}`, `Radring Abschnitt ${at + 1}`, word, "Tiefbau"]),
    ])
  );
const phases = (...words: readonly string[]) =>
  read("Umsetzungsstand", words).map(({ phase }) => phase);

describe("a word beside the others of its column", () => {
  it("says that work goes on, where what is only planned has another", () => {
    expect(phases("in Arbeit", "geplant", "erledigt")).toEqual([
      "in Umsetzung",
      "in Vorbereitung",
      "abgeschlossen",
    ]);
  });

  it("says that it is prepared, where another says that it is carried out", () => {
    expect(phases("in Bearbeitung", "in Umsetzung", "Vorschlag")[0]).toBe("in Vorbereitung");
  });

  it("is a colour of the Ampel, whatever the legend calls it", () => {
    const legend = "Ampel: grün = läuft planmäßig, gelb = kritisch, rot = verzögert";
    const assessments = read("Ampel", ["grün", "gelb", "rot"], legend);
    expect(assessments.map(({ assessment }) => assessment)).toEqual([
      "im Plan",
      "gefährdet",
      "verzögert",
    ]);
  });
});
