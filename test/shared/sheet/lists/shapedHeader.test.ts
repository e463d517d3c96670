import { describe, expect, it } from "vitest";
import { readOne, titlesOf } from "../town.ts";

const rows = [
  ["L1", "Pumpwerk Nord tauschen", "Strom sparen im Betrieb", "2025", "120.000 €", "Hr. Abel"],
  ["L2", "Rohre am Markt erneuern", "Weniger Verlust im Netz", "2026", "80.000 €", "Fr. Brix"],
  ["L3", "Brunnen vertiefen", "Mehr Wasser im Sommer", "2027", "95.000 €", "Hr. Abel"],
];
const titles = ["Pumpwerk Nord tauschen", "Rohre am Markt erneuern", "Brunnen vertiefen"];
const strange = ["Los", "Brocken", "Dreh", "Takt", "Batzen", "Wacht"];

describe("a table whose headings nobody knows", () => {
  it("is a list of measures where sheet and values say so", () => {
    const sheet = readOne([["Wasserverband: Beitrag zum Klimaschutz"], [], strange, ...rows]);
    expect(sheet).toMatchObject({ form: "list", headerRows: [3] });
    expect(titlesOf(sheet)).toEqual(titles);
    expect(sheet.measures[0]?.ownColumns).toMatchObject({ Takt: "2025", Batzen: "120.000 €" });
  });

  it("may ask in whole sentences and name offices only", () => {
    const sheet = readOne([
      ["Was wir anpacken", "Woran man es merkt", "Wer rennt los", "Wann Schluss ist"],
      ["Solardach mit Speicher", "Strom vom Dach", "Bauhof", "2027"],
      ["Radstation am Hafen", "Mehr Rad", "Ordnungsamt", "2026"],
      ["Moor vernässen im Ried", "Weniger CO2", "Umweltamt", "12/2028"],
    ]);
    expect(sheet.form).toBe("list");
    expect(sheet.measures).toHaveLength(3);
  });

  it("is none where nothing around it speaks of measures", () => {
    const sheet = readOne([["Wasserverband"], [], strange, ...rows], [], { file: "Lose.xlsx" });
    expect(sheet.form).toBe("ignored");
  });

  it.each([
    [
      "consumption",
      [
        ["Stelle", "Kubik 23", "Kubik 24", "Kubik 25"],
        ["Grundschule am Wall", 300, 410, 500],
        ["Gymnasium im Westen", 410, 520, 630],
        ["Gesamtschule am Berg", 720, 830, 940],
      ],
    ],
    [
      "orders",
      [
        ["Zettel", "Bote", "Angekommen", "Rabatt"],
        ["Schreibtisch aus Buche", "Spedition Alt", "03/2025", "300 €"],
        ["Leuchten für den Flur", "Spedition Neu", "04/2025", "200 €"],
        ["Regale für das Archiv", "Kurier Schmitt", "05/2025", "990 €"],
      ],
    ],
    [
      "an agenda",
      [
        ["Uhr", "Punkt", "Mund", "Saal"],
        ["10:00", "Begrüßung der Gäste", "Bürgermeisterin", "Foyer"],
        ["10:20", "Drei Fragen an die Stadt", "Stabsstelle", "Aula"],
        ["11:00", "Arbeit an fünf Tischen", "alle", "Aula"],
      ],
    ],
  ])("is none where it holds %s", (_, cells) => {
    expect(readOne(cells, [], { file: "Klimaschutz.xlsx" }).form).toBe("ignored");
  });
});
