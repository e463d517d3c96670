import { describe, expect, it } from "vitest";
import { gridOf } from "../gridOf.ts";
import { readFile, readOne } from "../town.ts";

const card = (...above: readonly (readonly (string | number)[])[]) => [
  ...above,
  ["Ausgangslage", "Der Platz ist voll versiegelt."],
  ["Ziel", "Schatten für alle."],
  ["Beschreibung", "Zwölf Linden und ein Brunnen."],
  ["Beginn", "2026"],
  ["Investitionskosten", "120.000 €"],
  ["Umsetzungsphase", "in Umsetzung"],
];

describe("forms whose label of the title nobody knows", () => {
  it("takes the first unknown label for it that a title answers, and says how sure it is", () => {
    const { measures, mapping, columns } = readOne(
      card(["Projektbogen", ""], ["Fachamt", "Tiefbau"], ["Quirbel", "Schattenplatz am Markt"])
    );
    expect(measures[0]?.values).toMatchObject({
      title: "Schattenplatz am Markt",
      goal: "Schatten für alle.",
    });
    expect(mapping["A3"]).toBe("title");
    expect(columns["A3"]?.sure).toBeLessThan(0.75);
  });

  it("knows every card of a sheet by the same label", () => {
    const { measures } = readOne([
      ...card(["Quirbel", "Schattenplatz am Markt"]),
      [],
      ...card(["Quirbel", "Kühle Höfe in der Altstadt"]),
    ]);
    expect(measures.map(({ values }) => values.title)).toEqual([
      "Schattenplatz am Markt",
      "Kühle Höfe in der Altstadt",
    ]);
  });

  it("finds the title below a line of its own above all labels", () => {
    const { measures, mapping } = readOne(
      card(["Steckbrief", ""], [], ["Quirbel", ""], ["Schattenplatz am Markt", ""], [])
    );
    expect(measures[0]?.values.title).toBe("Schattenplatz am Markt");
    expect(mapping["A3"]).toBe("title");
  });

  it("takes neither an office nor a person, a date, a number or the name of the form for a title", () => {
    for (const answer of [
      "Tiefbauamt",
      "Frau Berger",
      "01.03.2025",
      "120.000 €",
      "Projektkarte 7",
    ]) {
      expect(readOne(card(["Quirbel", answer])).measures).toEqual([]);
    }
  });

  it("takes what stands on every sheet for no title", () => {
    const form = (name: string, title: string, more: string) =>
      gridOf(
        card(["Kopf", "Programm Klima und Stadt"], ["Quirbel", title], ["Trapfel", more]),
        [],
        name
      );
    const { sheets } = readFile([
      form("A", "Schattenplatz am Markt", "vier Linden"),
      form("B", "Kühle Höfe in der Altstadt", "acht Linden"),
      form("C", "Trinkbrunnen am Bahnhof", "keine Linden"),
    ]);
    expect(sheets.map(({ measures }) => measures[0]?.values.title)).toEqual([
      "Schattenplatz am Markt",
      "Kühle Höfe in der Altstadt",
      "Trinkbrunnen am Bahnhof",
    ]);
  });

  it("makes no measure of a form that asks for none", () => {
    const { form } = readOne([
      ["Quirbel", "Umlauf im Rathaus"],
      ["Ansprechperson", "Frau Berger, Tel. 1234"],
      ["Beginn", "2026"],
      ["Ende", "2027"],
      ["Fachbereich", "Tiefbau"],
      ["Notizen", "bitte zurück"],
    ]);
    expect(form).toBe("ignored");
  });
});
