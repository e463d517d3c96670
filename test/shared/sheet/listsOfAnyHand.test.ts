import fc from "fast-check";
import { expect, it } from "vitest";
import { anyList, titleOf } from "./anyList.ts";
import { readSheets } from "./town.ts";

const departments = [
  ...["Amt für Bildung und Betreuung", "Umsetzung und Controlling", "Finanzen", "Kämmerei"],
  ...["Finanzierung und Förderung", "Amt für Beteiligung", "Öffentlichkeitsarbeit", "Planung"],
  ...["Monitoring und Statistik", "Koordination Klima", "Organisation", "Personal", "Förderung"],
  ...["Zielgruppen und Soziales", "Bürgerbeteiligung", "Controlling", "Kultur", "Beschaffung"],
  ...["Eigenbetrieb", "Projektsteuerung", "Energie", "Investitionen", "Leitung", "Strategie"],
  ...["Haushalt und Kosten", "Status und Statistik", "Ziele und Zukunft", "Stabsstelle Klima"],
];

it.each([
  [["Maßnahme", "Beschreibung", "Fachbereich"]],
  [["Titel", "Beschreibung", "Amt"]],
  [["title", "description", "department"]],
  [["Bezeichnung", "Erläuterung", "Dienststelle"]],
])("reads every row under %j, whatever the department is called", (head) => {
  const read = departments.map((department) => {
    const rows = Array.from({ length: 12 }, (_, row) => [titleOf(row), `Fall ${row}.`, department]);
    return readSheets([head, ...rows]).map(({ form, measures }) => [form, measures.length]);
  });
  expect(read).toEqual(departments.map(() => [["list", 12]]));
});

it("reads every row of a title and who does it, whatever that is called", () => {
  const read = departments.map((department) =>
    readSheets([
      ["Maßnahme", "Zuständig"],
      ...Array.from({ length: 8 }, (_, row) => [titleOf(row), department]),
    ]).map(({ form, measures }) => [form, measures.length])
  );
  expect(read).toEqual(departments.map(() => [["list", 8]]));
});

it("reads lists whole that are put together from the columns of any hands, but for one in fifty", () => {
  const lists = fc.sample(anyList, { numRuns: 400, seed: 2026 });
  const torn = lists.filter((rows) => {
    const found = readSheets(rows).flatMap(({ measures }) => measures);
    return found.length !== rows.length - 1;
  });
  expect(torn.length).toBeLessThanOrEqual(8);
});
