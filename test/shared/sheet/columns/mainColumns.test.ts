import { expect, it } from "vitest";
import { readOne } from "../town.ts";

it("takes what was done for the title where nothing else names the rows", () => {
  const { mapping } = readOne([
    ["Was wurde gemacht?", "Gebäude", "Kosten", "fertig"],
    ["Perlatoren in allen Schulen", "Grundschule Nord", "3.400 €", "03/2025"],
    ["Zeitschaltuhren für Boiler", "Rathaus, Altbau", "1.150 €", "02/2025"],
    ["Dichtungen der Türen erneuert", "Gesamtschule Süd", "6.800 €", "05/2025"],
    ["Heizkörpernischen gedämmt", "Kita Gerberstraße", "4.900 €", "08/2025"],
  ]);
  expect(mapping).toMatchObject({ A: "title", B: null });
});

it("leaves it the progress beside a title", () => {
  const { mapping } = readOne([
    ["Was wurde gemacht?", "Maßnahme", "Kosten", "fertig"],
    ["Perlatoren in allen Schulen", "Wasser sparen", "3.400 €", "03/2025"],
    ["Zeitschaltuhren für Boiler", "Strom sparen", "1.150 €", "02/2025"],
    ["Dichtungen der Türen erneuert", "Wärme halten", "6.800 €", "05/2025"],
  ]);
  expect(mapping).toMatchObject({ A: "progress", B: "title" });
});

it("takes the first column that names the rows for the title where many others tell of measures", () => {
  const { mapping, measures } = readOne([
    ["Nr.", "Text für die Presse", "Ziel", "Beginn", "Umsetzungsstand", "Federführung"],
    ["MO 1", "Radständer am Rathaus", "Mehr Räder.", 2025, "laufend", "Tiefbau"],
    ["MO 2", "Lastenräder für Boten", "Zwei Autos weniger.", 2026, "beschlossen", "66"],
    ["KA 1", "Linden am Ring", "Kühle Wege.", 2026, "Vorschlag", "Grünflächen"],
  ]);
  expect(mapping).toMatchObject({ B: "title" });
  expect(measures).toHaveLength(3);
});

it.each([
  ["Ansprechpartner", ["Frau Dr. Annegret Berg", "Herr Hans-Peter Tal", "Frau Sabine Seemann"]],
  ["Federführung", ["Stadtplanung und Umwelt", "Gebäudewirtschaft Mitte", "Tiefbau und Verkehr"]],
])("takes nobody for a title, however many columns tell of measures: %s", (heading, [a, b, c]) => {
  const { form, mapping } = readOne([
    ["Nr.", heading, "Beginn", "Ende", "Priorität", "Umsetzungsstand"],
    ["MO 1", a, 2025, 2026, 3, "laufend"],
    ["MO 2", b, 2025, 2026, 4, "beschlossen"],
    ["KA 1", c, 2026, 2028, 5, "Vorschlag"],
  ]);
  expect(form).toBe("ignored");
  expect(mapping).toEqual({});
});

it("takes the words of another column for the title where nothing else names the rows", () => {
  const { mapping } = readOne([
    ["Nr.", "Wir machen", "Inhalt", "Beginn", "Federführung"],
    ["MO 1", "Radständer am Rathaus", "40 Bügel, davon acht mit Dach und Licht.", 2025, "Tiefbau"],
    ["MO 2", "Lastenräder für Boten", "Drei Räder mit Box ersetzen zwei Autos.", 2026, "66"],
    ["KA 1", "Linden am Ring", "60 Bäume mit Rigolen und Bewässerung.", 2026, "Grünflächen"],
  ]);
  expect(mapping).toMatchObject({ B: "title", C: "description" });
});

it("takes another name of the title beside one for the description, where its texts are longer", () => {
  const { mapping } = readOne([
    ["Nr.", "Projektname", "Zusammenfassung", "Beginn", "Federführung"],
    ["MO 1", "Radständer am Rathaus", "40 Bügel, davon acht mit Dach und Licht", 2025, "Tiefbau"],
    ["MO 2", "Lastenräder für Boten", "Drei Räder mit Box ersetzen zwei Autos", 2026, "66"],
    ["KA 1", "Linden am Ring", "60 Bäume mit Rigolen und Bewässerung", 2026, "Grünflächen"],
  ]);
  expect(mapping).toMatchObject({ B: "title", C: "description" });
});

it("takes „weil“ beside the Ampel for its reason", () => {
  const { mapping } = readOne([
    ["Nr.", "Maßnahme", "Ampel", "weil"],
    ["MO 1", "Radständer am Rathaus", "grün", ""],
    ["MO 2", "Lastenräder für Boten", "gelb", "Lieferung später"],
    ["KA 1", "Linden am Ring", "rot", "Leitungen im Boden"],
  ]);
  expect(mapping).toMatchObject({ C: "assessment", D: "assessmentReason" });
});

it("takes schools and places beside who does the work for no Federführung", () => {
  const { mapping } = readOne([
    ["Nr.", "Einrichtung", "Maßnahme", "Verantwortlich"],
    ...["Nord", "Süd", "West", "Ost", "Mitte"].map((part, at) => [
      `MO ${at + 1}`,
      `Schule ${part}`,
      `Radständer an der Schule ${part}`,
      "Frau Kunz",
    ]),
  ]);
  expect(mapping).toMatchObject({ B: null, D: "lead" });
});

it("takes the numbers of Dezernate for nobody who does the work", () => {
  const { mapping } = readOne([
    ["Zust.", "Nr.", "Maßnahme", "Beginn"],
    ["III", "MO 1", "Radständer am Rathaus", 2025],
    ["I", "MO 2", "Lastenräder für Boten", 2026],
    ["III", "KA 1", "Linden am Ring", 2026],
  ]);
  expect(mapping["A"]).toBeNull();
});
