import { expect, it } from "vitest";
import { readOne, valuesOf } from "../town.ts";

const card = (office: string, title: string, stage: string, account: string) => [
  ["Einreichende Stelle", office],
  ["Wie soll das Projekt heißen?"],
  [title],
  ["Bitte beschreiben Sie das Projekt"],
  [`${title} wird gebaut.`],
  ["Kosten einmalig", "98.000 €"],
  ["Los geht's ab", "02/2025"],
  ["Aktueller Projektstatus", stage],
  ["Haushaltsstelle Gemeinde", account],
  [],
];

it("reads cards that ask beside and below, their unknown labels by where these stand on each", () => {
  const sheet = readOne([
    ...card("Tiefbau", "Radweg am Ring", "in Planung", "1.6100"),
    ...card("Grünflächen", "Linden am Markt", "in Planung", "2.8100"),
  ]);
  const common = { investment: { min: 98_000, max: 98_000 }, start: "2025-02" };
  expect(valuesOf(sheet)).toMatchObject([
    { title: "Radweg am Ring", department: "Tiefbau", phase: "in Vorbereitung", ...common },
    { title: "Linden am Markt", department: "Grünflächen", phase: "in Vorbereitung", ...common },
  ]);
  expect(sheet.measures.map(({ ownColumns }) => ownColumns)).toEqual([
    { "Haushaltsstelle Gemeinde": "1.6100" },
    { "Haushaltsstelle Gemeinde": "2.8100" },
  ]);
});

it("takes a line in capitals with a bracket for the heading of a section", () => {
  const sheet = readOne([
    ["Titel der Maßnahme", "Radweg am Ring"],
    ["Ziel der Maßnahme", "Mehr Menschen fahren Rad."],
    ["EINSTUFUNG (0 bis 6 Punkte)"],
    ["Priorität", "3"],
    ["Beginn", "2025"],
  ]);
  expect(sheet.mapping).toMatchObject({ A3: null, A4: "priority" });
});
