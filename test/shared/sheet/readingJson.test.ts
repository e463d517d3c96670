import { expect, it } from "vitest";
import { readingJson } from "../../../shared/sheet/readingJson.ts";
import { gridOf } from "./gridOf.ts";
import { readFile } from "./town.ts";

it("prints fields beside the place, the own columns, and issues with their sentences", () => {
  const reading = readFile([
    gridOf([], [], "Leer"),
    gridOf(
      [
        ["Nr.", "Maßnahme", "Beginn", "Flurstück"],
        ["MO 1", "Radweg am Ring", "gestern", "12/4"],
        ["MO 2", "Neue Buslinie", 2026, ""],
        ["MO 3", "Haltestellen", 2027, ""],
      ],
      [],
      "Liste"
    ),
  ]);
  const json = readingJson(reading, ({ code }) => `Bitte prüfen: ${code}`);
  expect(json).toMatchObject({
    file: "Klima.xlsx",
    sheets: [
      { sheet: "Leer", form: "ignored", reason: "leeres Blatt" },
      {
        sheet: "Liste",
        form: "list",
        headerRows: [1],
        mapping: { A: "code", B: "title", C: "start", D: null },
        covers: ["code", "title", "start"],
        measures: [
          {
            place: { sheet: "Liste", row: 2 },
            code: "MO1",
            title: "Radweg am Ring",
            cells: { code: "A2", title: "B2" },
            ownColumns: { Flurstück: "12/4" },
          },
          { place: { sheet: "Liste", row: 3 }, code: "MO2", start: "2026" },
          { place: { sheet: "Liste", row: 4 }, code: "MO3", start: "2027" },
        ],
        issues: [{ code: "notADate", text: "Bitte prüfen: notADate", found: "gestern" }],
      },
    ],
  });
});
