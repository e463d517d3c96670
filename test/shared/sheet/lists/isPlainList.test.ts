import { expect, it } from "vitest";
import { readOne, titlesOf } from "../town.ts";

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
