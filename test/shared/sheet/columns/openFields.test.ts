import { describe, expect, it } from "vitest";
import { readOne } from "../town.ts";

const list = (heading: string, ...values: readonly string[]) => [
  ["Nr.", "Maßnahme", "Beschreibung", "Beginn", "Investitionskosten", heading],
  ...values.map((value, at) => [
    `MO ${at + 1}`,
    `Radweg Abschnitt ${["Nord", "Mitte", "Süd", "West"][at]}`,
    `Asphalt und Markierung für Los ${at + 1}.`,
    2025 + at,
    90_000 + at * 10_000,
    value,
  ]),
];

describe("columns whose headings nobody has used yet", () => {
  it("takes words of one field only for that field, and asks", () => {
    const { mapping, columns, issues } = readOne(
      list("Tarxel", "im Bau", "in Planung", "abgeschlossen", "beschlossen")
    );
    expect(mapping["F"]).toBe("phase");
    expect(columns["F"]?.sure).toBeLessThan(0.75);
    expect(issues.map(({ code, place }) => [code, place.cell])).toContainEqual([
      "columnUncertain",
      "F1",
    ]);
  });

  it("leaves a column to the department that says of itself what it is", () => {
    const { mapping } = readOne(
      list("Flurstück", "im Bau", "in Planung", "abgeschlossen", "beschlossen")
    );
    expect(mapping["F"]).toBeNull();
  });

  it("guesses no field that another column has", () => {
    const { mapping } = readOne(
      list("Tarxel", "Asphalt und Markierung.", "Beton.", "Pflaster und Borde.", "Schotter.")
    );
    expect(mapping["F"]).toBeNull();
  });

  it("guesses nothing where little else is known", () => {
    const { mapping } = readOne([
      ["Maßnahme", "Quirbel", "Tarxel", "Federführung"],
      ["Radweg Nord mit Brücke", "a7", "im Bau", "Tiefbau"],
      ["Radweg Süd mit Tunnel", "b9", "in Planung", "Tiefbau"],
      ["Radweg West am Kanal", "c2", "beschlossen", "Stadtgrün"],
    ]);
    expect(mapping["C"]).toBeNull();
  });
});

describe("questions put to those who fill in the list", () => {
  it("may ask how it is done, and whether it may be told", () => {
    const { mapping } = readOne([
      [
        "Nr.",
        "Was machen Sie?",
        "Wie läuft es ab?",
        "Dürfen wir davon erzählen?",
        "Wie weit sind Sie?",
      ],
      ["MO 1", "Zu-Fuß-Woche", "Stempelkarte mit Urkunde", "ja", "machen wir ständig"],
      ["MO 2", "Schulgarten", "Sechs Beete und ein Brunnen", "nein", "wir bereiten vor"],
      ["KA 1", "Sonnensegel im Hof", "Zwei Segel über dem Sand", "ja", "haben wir geschafft"],
    ]);
    expect(mapping).toMatchObject({ C: "description", D: "visibility", E: "phase" });
  });
});
