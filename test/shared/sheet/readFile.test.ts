import { describe, expect, it } from "vitest";
import { gridOf } from "./gridOf.ts";
import { readFile, settings } from "./town.ts";

const list = [
  ["Nr.", "Maßnahme", "Beginn", "Priorität"],
  ["MO 1", "Radweg am Ring", 2025, 4],
  ["MO 2", "Neue Buslinie", 2026, 5],
  ["KA 1", "Bäume am Markt", 2027, 3],
];
const phones = [
  ["Name", "Telefon", "Zimmer"],
  ["Berg", "4711", "12"],
  ["Tal", "4712", "13"],
  ["See", "4713", "14"],
];
const till = [
  ["Rechnung", "Betrag", "Lieferant"],
  ["R1", 12, "A GmbH"],
  ["R2", 13, "B GmbH"],
  ["R3", 15, "C GmbH"],
];

it("leaves sheets out that hold no measures, and says why", () => {
  const { sheets, refused } = readFile([
    gridOf([], [], "Leer"),
    gridOf(
      [
        ["Zeilenbeschriftungen", "Anzahl von Nr."],
        ["Mobilität", 3],
        ["Gesamtergebnis", 3],
      ],
      [],
      "Pivot"
    ),
    gridOf([["Legende"], ["1", "gering"], ["2", "mittel"]], [], "Legende"),
    gridOf([["Klimaschutz"], ["Stand März"]], [], "Deckblatt"),
    gridOf(phones, [], "Telefon"),
    gridOf(till, [], "Kasse"),
    gridOf(list, [], "Liste"),
  ]);
  expect(sheets.map(({ sheet, form, reason }) => [sheet, form, reason])).toEqual([
    ["Leer", "ignored", "leeres Blatt"],
    ["Pivot", "ignored", "Auswertung (Pivot), keine Maßnahmen"],
    ["Legende", "ignored", "Legende, keine Maßnahmen"],
    ["Deckblatt", "ignored", "Deckblatt oder Hinweise, keine Maßnahmen"],
    ["Telefon", "ignored", "Namen und Rufnummern"],
    ["Kasse", "ignored", "keine Tabelle mit Maßnahmen erkannt"],
    ["Liste", "list", undefined],
  ]);
  expect(refused).toBeUndefined();
});

it("reads ratings by a legend on a sheet of its own", () => {
  const legend = gridOf([["Legende"], ["1", "gering"], ["5", "sehr hoch"]], [], "Legende");
  const { sheets } = readFile([legend, gridOf(list, [], "Liste")]);
  expect(sheets[1]?.ratingScales).toEqual({ D: "1-5" });
});

it.each([
  [
    "a phone list",
    phones,
    "In „Datei.xlsx“ stehen keine Maßnahmen, sondern Namen und Rufnummern. Bitte die Datei mit den Maßnahmen verwenden.",
  ],
  ["an empty workbook", [], "„Datei.xlsx“ ist leer. Bitte die Datei mit den Maßnahmen verwenden."],
  [
    "another list",
    till,
    "In „Datei.xlsx“ wurde keine Tabelle mit Maßnahmen gefunden. Bitte die Datei mit den Maßnahmen verwenden.",
  ],
])("refuses %s with a friendly sentence", (_what, rows, sentence) => {
  expect(readFile([gridOf(rows)], { file: "Ordner/Datei.xlsx" }).refused).toBe(sentence);
});

const workshop = [
  ["Klimawerkstatt"],
  ["Welche Aufgaben sehen Sie?"],
  ["- Aufgabe 1: Tauschregal am Markt"],
  ["- Aufgabe 2: Fahrradkurse"],
  ["Aufgabe: 1"],
  ["Was muss getan werden?"],
  ["- Regal bauen"],
  ["- Standort finden"],
  ["Wer muss aktiv werden?"],
  ["- Verein Nachbarschaft"],
  ["- Bauhof"],
  ["Wann geht es los?"],
  ["- Mai 2025"],
  ["Aufgabe: 2"],
];

const town = {
  ...settings,
  departments: [
    ...settings.departments,
    { id: "bw", name: "Bauen und Wohnen", aliases: ["Wohnen"], kind: "Amt" },
    { id: "410", number: "410", name: "Schule", aliases: [], kind: "Amt" },
    { id: "tg", name: "Tourismus GmbH", aliases: [], kind: "Tochter" },
  ],
};

const collected = [
  ["Nr.", "Maßnahme", "Federführung"],
  ["MO 1", "Radweg am Ring", "Tiefbau"],
  ["MO 2", "Neue Buslinie", "Stadtplanung"],
  ["BS 1", "Fenster im Rathaus", "Gebäudewirtschaft"],
  ["KA 1", "Bäume am Markt", "Grünflächen"],
];

describe("the department of a file", () => {
  it.each([
    ["its name", [gridOf(list)], { file: "Meldung_66_Tiefbau_2025.xlsx" }, "Tiefbau"],
    ["the number in its name", [gridOf(list)], { file: "66.xlsx" }, "Tiefbau"],
    ["a plus for its und", [gridOf(list)], { file: "Bauen+Wohnen Klima.xlsx" }, "Bauen und Wohnen"],
    ["a number of three figures", [gridOf(list)], { file: "Rücklauf_410_Feb26.xlsx" }, "Schule"],
    [
      "a word of one department only",
      [gridOf(list)],
      { file: "klima-tourismus.csv" },
      "Tourismus GmbH",
    ],
    ["the name of a sheet", [gridOf(list, [], "Grünflächen")], {}, "Grünflächen"],
    ["a title line", [gridOf([["Zuarbeit der Stadtplanung"], ...list])], {}, "Stadtplanung"],
    [
      "what somebody said, whatever the file says",
      [gridOf(list)],
      { file: "Meldung_66_Tiefbau.xlsx", department: "Grünflächen" },
      "Grünflächen",
    ],
    [
      "who minuted a workshop",
      [gridOf([...workshop, ["Protokoll: Stadtplanung, K. Berg"]])],
      {},
      "Stadtplanung",
    ],
    ["the office that invites to a workshop", [gridOf(workshop)], {}, "Stabsstelle Klima"],
    [
      "the office, where several are responsible and another sheet is named after one",
      [gridOf(collected, [], "Alle"), gridOf(list, [], "Nachtrag Tiefbau")],
      {},
      "Stabsstelle Klima",
    ],
    [
      "a title line, even over several who are responsible",
      [gridOf([["Auszug der Stadtplanung"], ...collected])],
      {},
      "Stadtplanung",
    ],
    ["nothing: then it is a question", [gridOf(list)], {}, undefined],
  ])("is told by %s", (_how, grids, more, department) => {
    expect(readFile(grids, { settings: town, ...more }).department).toBe(department);
  });
});
