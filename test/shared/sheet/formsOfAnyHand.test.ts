import fc from "fast-check";
import { expect, it } from "vitest";
import { anyForm } from "./anyForm.ts";
import { readSheets, titlesOf } from "./town.ts";

it("reads forms whole that are put together from the labels of any hands, but for one in ten", () => {
  const forms = fc.sample(anyForm, { numRuns: 300, seed: 2026 });
  const torn = forms.filter(
    ({ rows, titles }) => readSheets(rows).flatMap(titlesOf).join("\n") !== titles.join("\n")
  );
  expect(torn.length).toBeLessThanOrEqual(30);
});

it.each([
  [
    "a short one",
    [
      ["Vorhaben", "Radring"],
      ["Kosten", "12.000 €"],
      ["Beginn", "2026"],
      ["Ende", "2027"],
    ],
  ],
  [
    "bands of three labels over their answers",
    [
      ["Vorhaben", "Kosten", "Beginn"],
      ["Radring", "12.000 €", "2026"],
      [],
      ["Ende", "Umsetzungsstand", "Priorität"],
      ["2027", "laufend", "5"],
    ],
  ],
  [
    "a title that sounds like a label",
    [
      ["Maßnahmentitel", "Beteiligung an Ladesäulen"],
      ["Strategisches Projekt", "ja"],
      ["Aufnahme", "2024"],
      ["Geldgebende Stelle", "Kreis"],
      ["Interne Notizen", "Mit Kämmerer noch klären"],
    ],
  ],
])("reads %s", (_, rows) => {
  const title = rows[0]?.[1] === "Kosten" ? rows[1]?.[0] : rows[0]?.[1];
  expect(readSheets(rows).flatMap(titlesOf)).toEqual([title]);
});
