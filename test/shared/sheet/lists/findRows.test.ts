import { describe, expect, it } from "vitest";
import { readOne, titlesOf, valuesOf } from "../town.ts";

describe("group rows", () => {
  const rows = [
    ["Maßnahme", "Federführung", "Beginn", "Priorität"],
    ["Mobilität"],
    ["Radweg am Ring", "66", 2025, 4],
    ["Neue Buslinie", "61", 2026, 5],
    ["Klimaanpassung"],
    ["Bäume am Markt", "67", 2024, 3],
  ];

  it.each([
    ["merged across the table", ["A2:D2", "A5:D5"]],
    ["standing alone", []],
  ])("%s give the topic to the measures below them", (_how, merged) => {
    const sheet = readOne(rows, merged);
    expect(valuesOf(sheet).map(({ title, topic }) => [title, topic])).toEqual([
      ["Radweg am Ring", "Mobilität"],
      ["Neue Buslinie", "Mobilität"],
      ["Bäume am Markt", "Klimaanpassung"],
    ]);
    expect(sheet.measures[2]?.cells).toMatchObject({ topic: "A5", title: "A6" });
    expect(sheet.skippedRows).toEqual([
      { row: 2, reason: "Gruppenzeile" },
      { row: 5, reason: "Gruppenzeile" },
    ]);
  });
});

describe("a group row that names no topic of the town", () => {
  const header = ["Maßnahme", "Federführung", "Beginn", "Priorität"];

  it("gives none, its text is kept as an own column", () => {
    const sheet = readOne([
      header,
      ["Mobilität"],
      ["Radweg am Ring", "66", 2025, 4],
      ["Außengelände"],
      ["Bäume am Markt", "67", 2024, 3],
    ]);
    expect(sheet.measures.map(({ values, ownColumns }) => [values.topic, ownColumns])).toEqual([
      ["Mobilität", {}],
      [undefined, { Gruppe: "Außengelände" }],
    ]);
  });

  it("heads a part of the topic it follows at once", () => {
    const sheet = readOne([
      header,
      ["Handlungsfeld Mobilität"],
      ["Fuß und Rad"],
      ["Radweg am Ring", "66", 2025, 4],
      ["Bus und Bahn"],
      ["Neue Buslinie", "61", 2026, 5],
      ["Klimaanpassung"],
      ["Bäume am Markt", "67", 2024, 3],
    ]);
    expect(sheet.measures.map(({ values, ownColumns }) => [values.topic, ownColumns])).toEqual([
      ["Mobilität", { Gruppe: "Fuß und Rad" }],
      ["Mobilität", { Gruppe: "Bus und Bahn" }],
      ["Klimaanpassung", {}],
    ]);
    expect(sheet.measures[1]?.cells["topic"]).toBe("A2");
  });
});

it("leaves out sums, repeated headers and footers, and says which rows", () => {
  const header = ["Nr.", "Maßnahme", "Investition", "Beginn"];
  const sheet = readOne([
    header,
    ["MO 1", "Radweg am Ring", 2000, 2025],
    ["MO 2", "Neue Buslinie", 3000, 2026],
    ["", "Summe Mobilität", 5000],
    header,
    ["KA 1", "Bäume am Markt", 1000, 2027],
    ["KA 2", "Trinkbrunnen", 2500, 2027],
    ["Σ", "Summe aller Kosten", 8500],
    [],
    ["Rückfragen bitte an Tiefbau"],
    ["* ohne Planung"],
  ]);
  expect(titlesOf(sheet)).toEqual([
    "Radweg am Ring",
    "Neue Buslinie",
    "Bäume am Markt",
    "Trinkbrunnen",
  ]);
  expect(sheet.skippedRows).toEqual([
    { row: 4, reason: "Summenzeile" },
    { row: 5, reason: "wiederholte Kopfzeile" },
    { row: 8, reason: "Summenzeile" },
    { row: 10, reason: "Fußzeile" },
    { row: 11, reason: "Fußzeile" },
  ]);
});

it.each([
  ["by a merged number", ["A2:A4", "B2:B4"]],
  ["by empty cells below", []],
])("takes several rows for one measure, told %s", (_how, merged) => {
  const sheet = readOne(
    [
      ["Nr.", "Maßnahme", "Arbeitsschritte", "Beginn"],
      ["MO 1", "Radweg am Ring", "Planen", 2025],
      ["", "", "Bauen", ""],
      ["", "", "Eröffnen", ""],
      ["MO 2", "Neue Buslinie", "Ausschreiben", 2026],
    ],
    merged
  );
  expect(sheet.measures).toEqual([
    {
      place: { sheet: "Tabelle1", row: 2, rows: [2, 4] },
      values: {
        code: "MO1",
        title: "Radweg am Ring",
        steps: ["Planen", "Bauen", "Eröffnen"],
        start: "2025",
      },
      cells: { code: "A2", title: "B2", steps: ["C2", "C3", "C4"], start: "D2" },
      texts: {
        code: "MO 1",
        title: "Radweg am Ring",
        steps: "Planen\nBauen\nEröffnen",
        start: "2025",
      },
      ownColumns: {},
    },
    {
      place: { sheet: "Tabelle1", row: 5 },
      values: { code: "MO2", title: "Neue Buslinie", steps: ["Ausschreiben"], start: "2026" },
      cells: { code: "A5", title: "B5", steps: "C5", start: "D5" },
      texts: { code: "MO 2", title: "Neue Buslinie", steps: "Ausschreiben", start: "2026" },
      ownColumns: {},
    },
  ]);
});

it("takes several lone titles right above full rows for groups, whatever is said below the list", () => {
  const row = (title: string) => [title, "Altbau", "T. Wilke", 2025, 400];
  const sheet = readOne([
    ["Maßnahme", "Ausgangslage", "Federführung", "Beginn", "Investition (T€)"],
    ["Schulen und Horte"],
    row("Hülle der Grundschule Nord"),
    row("Solardach der Realschule"),
    ["Kitas und Jugendräume"],
    row("Wärmepumpe der Kita Sonne"),
    row("Lüftung im Jugendhaus"),
    [],
    ["Schätzung des Planungsbüros, gerundet"],
  ]);
  expect(titlesOf(sheet)).toEqual([
    "Hülle der Grundschule Nord",
    "Solardach der Realschule",
    "Wärmepumpe der Kita Sonne",
    "Lüftung im Jugendhaus",
  ]);
});

it("takes several lone titles right above full rows for groups, and ends where another list begins", () => {
  const sheet = readOne([
    ["Nr.", "Maßnahme", "Federführung", "Beginn", "Priorität"],
    ["", "Straßenbegleitende Radwege"],
    ["MO 1", "Radweg am Ring", "66", 2025, 4],
    ["MO 2", "Radweg zum See", "66", 2026, 5],
    ["", "Licht auf Straßen"],
    ["BS 1", "Leuchten tauschen", "66", 2025, 4],
    ["BS 2", "Solarleuchten am Weg", "66", 2027, 3],
    [],
    ["Verteiler", "", "Telefon"],
    ["", "Untere Wasserbehörde", "4711"],
  ]);
  expect(titlesOf(sheet)).toEqual([
    "Radweg am Ring",
    "Radweg zum See",
    "Leuchten tauschen",
    "Solarleuchten am Weg",
  ]);
  expect(sheet.measures[0]?.ownColumns).toEqual({ Gruppe: "Straßenbegleitende Radwege" });
});

it("passes over rows that show how to fill in, and over what is said of all amounts", () => {
  const sheet = readOne([
    ["Ort", "Maßnahme", "Beschreibung", "Kosten"],
    ["z. B. Rathaus", "z. B. Licht im Flur", "bitte kurz beschreiben", "in Euro"],
    ["Schule", "Bewegungsmelder", "Das Licht brennt den ganzen Tag.", "3.200 €"],
    ["Halle", "Dachluken", "Es zieht durch alle Luken.", "6.900 €"],
    ["", "Beträge sind Schätzungen, Preisstand 2025"],
  ]);
  expect(titlesOf(sheet)).toEqual(["Bewegungsmelder", "Dachluken"]);
  expect(sheet.skippedRows).toEqual([
    { row: 2, reason: "Beispielzeile" },
    { row: 5, reason: "Fußzeile" },
  ]);
});

it("passes over a row of hints under the header", () => {
  const sheet = readOne([
    ["lfd.", "Bezeichnung", "Kurze Erläuterung", "Fertig bis", "Kosten"],
    ["", "max. 80 Zeichen", "2–3 Sätze", "Monat/Jahr", "Euro, gern grob"],
    [1, "Nahwärme Schule", "Eine Leitung von 900 Metern.", "09/2027", "1,4 Mio. €"],
    [2, "Lastenrad Bauhof", "Ein Rad für kurze Wege.", "05/2026", "6.000 €"],
  ]);
  expect(titlesOf(sheet)).toEqual(["Nahwärme Schule", "Lastenrad Bauhof"]);
});

describe("a second part of a list under the same headings", () => {
  const head = ["Maßnahme", "Nr. im Plan", "Federführung", "Beginn", "Priorität"];
  const sheet = readOne([
    head,
    ["Radweg am Ring", "MO 1", "66", 2025, 4],
    ["Neue Buslinie", "MO 2", "61", 2026, 5],
    [],
    ["Straßenraum"],
    head,
    ["Bäume am Markt", "KA 1", "67", 2024, 3],
    ["(bitte ausfüllen)"],
  ]);

  it("begins with a line that is no measure", () => {
    expect(titlesOf(sheet)).toEqual(["Radweg am Ring", "Neue Buslinie", "Bäume am Markt"]);
    expect(sheet.skippedRows).toEqual([
      { row: 5, reason: "Gruppenzeile" },
      { row: 6, reason: "wiederholte Kopfzeile" },
      { row: 8, reason: "Ausfüllhinweis" },
    ]);
  });

  it("has the fields of the first, its headings are no values", () => {
    expect(sheet.mapping["B"]).toBe("code");
    expect(sheet.measures[2]?.values).toMatchObject({ code: "KA1", department: "Grünflächen" });
  });
});

it("takes answers such as „bitte nicht“ and „Pflicht“ for no hints on how to fill in", () => {
  const sheet = readOne([
    ["Maßnahme", "Kann das in den Bericht?", "Förderung", "Aufgabenart"],
    ["Förderung von Wärmepumpen", "bitte nicht", "75 % Bund", "Pflicht"],
    ["Ausbau der Radwege", "ja", "Land", "freiwillig"],
  ]);
  expect(titlesOf(sheet)).toEqual(["Förderung von Wärmepumpen", "Ausbau der Radwege"]);
});
