import { describe, expect, it } from "vitest";
import { placesNamed } from "../../../addin/pane/submit/placesNamed.ts";

const rows = [
  { sheet: "Katalog", cell: "C3", code: "MO2", title: "Ausbau Radweg" },
  { sheet: "Katalog", cell: "C4", code: "MO21", title: "Lastenräder für Vereine" },
  { sheet: "Katalog", cell: "C5", title: "Beleuchtung" },
];

describe("placesNamed", () => {
  it.each([
    ["Bei MO 2 fehlt das Ende.", ["C3"]],
    ["Bitte MO2 und MO21 prüfen.", ["C3", "C4"]],
    ["Was ist mit „Lastenräder für Vereine“?", ["C4"]],
    ["MO210 gibt es nicht; MO2.1 auch nicht.", []],
    ["Danke!", []],
  ])("finds the rows in %j", (text, cells) => {
    expect(placesNamed(text, rows).map(({ cell }) => cell)).toEqual(cells);
  });
});
