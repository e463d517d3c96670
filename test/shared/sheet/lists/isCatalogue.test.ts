import { expect, it } from "vitest";
import { gridOf } from "../gridOf.ts";
import { readFile } from "../town.ts";

const sheetOf = (departments: readonly string[]) =>
  readFile(
    [
      gridOf([
        ["Titel", "Beschreibung", "Fachbereich"],
        ["Laubgehölze am Markt", "Zwölf Stück entlang der Ostseite.", departments[0]],
        ["Leuchten im Foyer tauschen", "Ersatz der Halogenstrahler.", departments[1]],
        ["Bordsteine absenken", "An allen Querungen.", departments[2]],
      ]),
    ],
    { file: "Liste.csv" }
  ).sheets[0];

it("takes title, description and the town's departments for a list of measures", () => {
  const sheet = sheetOf(["Grünflächen", "Gebäudewirtschaft", "Tiefbau"]);
  expect(sheet?.form).toBe("list");
  expect(sheet?.measures.map(({ values }) => values.department)).toEqual([
    "Grünflächen",
    "Gebäudewirtschaft",
    "Tiefbau",
  ]);
});

it("leaves out a list of things that belong to nobody of the town", () => {
  expect(sheetOf(["Regal 3", "Regal 4", "Tiefbau"])?.form).toBe("ignored");
});

it("leaves out figures by topic, whose rows are the town's topics", () => {
  const [sheet] = readFile([
    gridOf([
      ["Klimaprogramm 2040"],
      ["Etappe", "Anzahl", "davon umgesetzt", "Mittel in Mio. €"],
      ["Mobilität", 6, 1, 19.4],
      ["Bauen und Sanieren", 5, 0, 2.1],
      ["Klimaanpassung", 6, 0, 8.8],
    ]),
  ]).sheets;
  expect(sheet?.form).toBe("ignored");
});
