import { expect, it } from "vitest";
import { readOne, titlesOf, valuesOf } from "../town.ts";

const titles = [
  "Förderung von Wärmepumpen",
  "Beteiligung an Kita-Küchen",
  "Monitoring der Ladesäulen",
  "Umsetzung der Trinkbrunnen",
];

it.each([
  [
    ["Titel", "Welcher Aufwand entsteht?", "liegt bei (Amt)", "Negatives"],
    ["Nur Arbeitszeit", "61", "Lieferung verspätet"],
  ],
  [
    ["Bezeichnung", "Wirkung (direkt/indirekt)", "Zeithorizont", "Aufwand"],
    ["direkt", "lang", "kaum Mehraufwand"],
  ],
])("reads %j as a list, though titles and answers sound like labels", (head, answers) => {
  const sheet = readOne([["Klimaprogramm"], head, ...titles.map((title) => [title, ...answers])]);
  expect(sheet.form).toBe("list");
  expect(titlesOf(sheet)).toEqual(titles);
});

it("leaves cards below each other to the form they are", () => {
  const card = (title: string, code: string) => [
    ["Titel der Maßnahme", "Nr.", "Klimaziel"],
    [title, code, "Klimaschutz"],
    ["Ausgangslage", "Zielsetzung", "Zielgruppe"],
    ["Alte Kessel laufen.", "Weniger Gas.", "Schulen"],
    ["Federführung", "Beginn", "Ende"],
    ["Bauamt", "2025", "2027"],
    [],
  ];
  const sheet = readOne([
    ["Maßnahmenblätter"],
    ...card("Wärmepumpe im Rathaus", "EE 1"),
    ...card("Solardach der Schule", "EE 2"),
    ...card("Dämmung der Halle", "EE 3"),
  ]);
  expect(sheet.form).toBe("form");
  expect(titlesOf(sheet)).toEqual([
    "Wärmepumpe im Rathaus",
    "Solardach der Schule",
    "Dämmung der Halle",
  ]);
});

it.each([
  [
    "labels over answers",
    [
      ["Beschreibung"],
      ["Ein Weg."],
      ["Zielsetzung"],
      ["Mehr Räder."],
      ["Federführung"],
      ["Tiefbau"],
      ["Beginn"],
      ["2025"],
    ],
  ],
  [
    "labels beside answers",
    [
      ["Zielsetzung", "Mehr Räder."],
      ["Federführung", "Tiefbau"],
      ["Beginn", "2025"],
      ["Ende", "2027"],
    ],
  ],
])("leaves a form to what it is that begins like a list and goes on with %s", (_, rows) => {
  const sheet = readOne([
    ["Titel", "Nr.", "Handlungsfeld"],
    ["Radring", "MO 1", "Verkehr"],
    ...rows,
  ]);
  expect(sheet.form).toBe("form");
  expect(valuesOf(sheet)).toEqual([
    expect.objectContaining({ title: "Radring", goal: "Mehr Räder.", start: "2025" }),
  ]);
});

it("reads a list in which entries are missing, though titles sound like labels", () => {
  const sheet = readOne([
    ["Titel", "Beschreibung", "Federführung"],
    ...titles.map((title, at) => [title, at % 2 ? "Wir sparen Energie." : "", "61"]),
  ]);
  expect(sheet.form).toBe("list");
  expect(titlesOf(sheet)).toEqual(titles);
});
