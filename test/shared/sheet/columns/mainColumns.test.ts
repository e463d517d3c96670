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
