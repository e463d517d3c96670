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
