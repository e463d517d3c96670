import { expect, it } from "vitest";
import { gridOf } from "./gridOf.ts";
import { readFile } from "./town.ts";

it("reads a short list of measures that names rooms beside them", () => {
  const { sheets } = readFile([
    gridOf([
      ["FB 4 Bildung, Familie und Sport"],
      ["Kürzel", "Was machen wir?", "Wer?", "Bis wann?", "Kosten (T€)", "Raum-Nr."],
      ["MW 9", "Klimaschule Ost", "Fr. Özdemir", "2027", "12,5", "B 104"],
      ["MW 10", "Mülltrennung an Kitas", "Kitaleitungen", "2026", "3", "B 105"],
    ]),
  ]);
  expect(sheets[0]?.measures.map(({ values }) => values.title)).toEqual([
    "Klimaschule Ost",
    "Mülltrennung an Kitas",
  ]);
  expect(sheets[0]?.measures[0]?.ownColumns).toEqual({ "Raum-Nr.": "B 104" });
});

it("leaves a list of people and their rooms alone", () => {
  const { sheets } = readFile([
    gridOf([
      ["Name", "Funktion", "Raum", "Durchwahl"],
      ["Meier", "Leitung", "B 104", "1234"],
      ["Groß", "Vertretung", "B 105", "1235"],
    ]),
  ]);
  expect(sheets[0]).toMatchObject({ form: "ignored", reason: "Namen und Rufnummern" });
});

it("leaves those who came to a conference alone", () => {
  const { sheets } = readFile([
    gridOf([
      ["Nr.", "Name", "Institution"],
      [1, "B. Ahlers", "Landvolk"],
      [2, "S. Demir", "Gemeinde Moor"],
      [3, "P. Cordes", "Radclub"],
    ]),
  ]);
  expect(sheets[0]).toMatchObject({ form: "ignored", reason: "Namensliste, keine Maßnahmen" });
});

it("takes a list that explains each measure for no legend", () => {
  const { sheets } = readFile([
    gridOf([
      ["Erläuterung", "Beginn", "Titel der Maßnahme"],
      ["Buche und Weißtanne auf 35 ha.", "2025", "Wald umbauen"],
      ["Ufer aufweiten, Sohlschalen entfernen.", "2024", "Bach öffnen"],
      ["Gräben auf 12 ha verschließen.", "2028", "Moor vernässen"],
    ]),
  ]);
  expect(sheets[0]?.measures).toHaveLength(3);
});
