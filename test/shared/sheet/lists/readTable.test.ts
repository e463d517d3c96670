import { expect, it } from "vitest";
import type { Cell } from "../../../../shared/xlsx/grid.ts";
import { gridOf } from "../gridOf.ts";
import { issuesOf, readFile, readOne, titlesOf, valuesOf } from "../town.ts";

it("keeps a department's own columns with their values, also without heading or under the same one", () => {
  const sheet = readOne([
    ["Nr.", "Maßnahme", "PSP-Element", "", "Beginn", "Flurstück", "PSP-Element"],
    ["MO 1", "Radweg am Ring", "5.1.2", "wie besprochen", 2025, "12/4", "x9"],
    ["MO 2", "Neue Buslinie", "5.1.3", "", 2026, "12/5", ""],
    ["KA 1", "Bäume am Markt", "", "später", 2027, "", ""],
  ]);
  expect(sheet.mapping).toEqual({
    A: "code",
    B: "title",
    C: null,
    D: null,
    E: "start",
    F: null,
    G: null,
  });
  expect(sheet.measures.map(({ ownColumns }) => ownColumns)).toEqual([
    {
      "PSP-Element": "5.1.2",
      "Spalte D": "wie besprochen",
      Flurstück: "12/4",
      "PSP-Element (2)": "x9",
    },
    { "PSP-Element": "5.1.3", Flurstück: "12/5" },
    { "Spalte D": "später" },
  ]);
  expect(sheet.covers).toEqual(["code", "title", "start"]);
});

it("takes one of two columns for a field and says so of the other, which stays own", () => {
  const sheet = readOne([
    ["Nr.", "Maßnahme", "Investition", "Investitionskosten", "Beginn"],
    ["MO 1", "Radweg am Ring", "25.000 €", "20 €", 2025],
    ["MO 2", "Neue Buslinie", "5.000 €", "10 €", 2026],
    ["KA 1", "Bäume am Markt", "3.000 €", "5 €", 2027],
  ]);
  expect([sheet.mapping["C"], sheet.mapping["D"]]).toEqual(["investment", null]);
  expect(issuesOf(sheet)).toEqual([["columnTakenTwice", "investment", "D1", "Investitionskosten"]]);
  expect(sheet.columns["D"]?.why).toBe(
    "Für „Investitionskosten“ gibt es schon eine Spalte; „Investitionskosten“ bleibt als eigene Spalte erhalten"
  );
  expect(sheet.measures[0]?.ownColumns).toEqual({ Investitionskosten: "20 €" });
});

it("says of every column which field it is, how sure, and why", () => {
  const sheet = readOne([
    ["Nr.", "Maßnahme", "Invest (T€)"],
    ["MO 1", "Radweg am Ring", 25],
    ["MO 2", "Neue Buslinie", 3.5],
    ["KA 1", "Bäume am Markt", 10],
  ]);
  expect(sheet.columns["A"]).toMatchObject({
    heading: "Nr.",
    field: "code",
    sure: 1,
    why: "Überschrift „Nr.“; 3 von 3 Werten sind Maßnahmen-Nummern",
  });
  expect(sheet.columns["C"]).toMatchObject({
    field: "investment",
    why: "Überschrift „Invest (T€)“; 3 von 3 Werten sind Beträge oder Stufen; in Tausend Euro",
    runnerUp: "startupCost",
  });
});

it("keeps a numbered row without a title as a measure and asks for the title", () => {
  const sheet = readOne([
    ["Nr.", "Maßnahme", "Beginn", "Ziel"],
    ["MO 1", "Radweg am Ring", 2025, "Mehr Menschen fahren Rad."],
    ["MO 2", "", 2026, "Der Bus fährt öfter."],
    ["KA 1", "Bäume am Markt", 2027, "Der Markt wird kühler."],
  ]);
  expect(titlesOf(sheet)).toEqual(["Radweg am Ring", undefined, "Bäume am Markt"]);
  expect(issuesOf(sheet)).toEqual([["titleMissing", "title", "B3", undefined]]);
});

it("reads hidden rows and columns like all others", () => {
  const grid = gridOf([
    ["Nr.", "Maßnahme", "Beginn"],
    ["MO 1", "Radweg am Ring", 2025],
    ["MO 2", "Neue Buslinie", 2026],
  ]);
  const { sheets } = readFile([{ ...grid, hiddenRows: new Set([2]), hiddenColumns: new Set([2]) }]);
  expect(sheets.flatMap(valuesOf)).toEqual([
    { code: "MO1", title: "Radweg am Ring", start: "2025" },
    { code: "MO2", title: "Neue Buslinie", start: "2026" },
  ]);
});

it("reads a list whose sheet has a cell in its last corner", () => {
  const grid = gridOf([
    ["Nr.", "Maßnahme", "Beginn"],
    ["MO 1", "Radweg am Ring", 2025],
    ["MO 2", "Neue Buslinie", 2026],
  ]);
  const rows = [...grid.rows];
  const corner: (Cell | undefined)[] = [];
  corner[16_383] = { kind: "text", text: "x" };
  rows[1_048_575] = corner;
  const { sheets } = readFile([{ ...grid, rows: Array.from(rows, (row) => row ?? []) }]);
  expect(sheets.flatMap(titlesOf)).toEqual(["Radweg am Ring", "Neue Buslinie"]);
});

it("keeps an own column called like a part of JavaScript", () => {
  const sheet = readOne([
    ["Nr.", "Maßnahme", "__proto__"],
    ["MO 1", "Radweg am Ring", "eins"],
    ["MO 2", "Neue Buslinie", "zwei"],
  ]);
  const own = sheet.measures.map(({ ownColumns }) => Object.entries(ownColumns));
  expect(own).toEqual([[["__proto__", "eins"]], [["__proto__", "zwei"]]]);
});

it("goes by the headings where formulas failed", () => {
  const failed = (text: string) => ({ kind: "error", text }) as const;
  const sheet = readOne([
    ["Nr.", "Maßnahme", "Beschreibung", "Beginn", "Kosten (€)"],
    ["MO 1", "Radweg am Ring", failed("#DIV/0!"), failed("#NAME?"), failed("#BEZUG!")],
    ["MO 2", "Neue Buslinie", failed("#NAME?"), failed("#NUM!"), failed("#DIV/0!")],
  ]);
  expect(sheet.mapping).toEqual({
    A: "code",
    B: "title",
    C: "description",
    D: "start",
    E: "investment",
  });
});

it("knows topics by their initials when every mark of the column begins one", () => {
  const list = (...marks: readonly string[]) =>
    readOne([
      ["Maßnahme", "Handlungsfeld", "Beginn"],
      ...marks.map((mark, index) => [`Maßnahme im Ort ${index}`, mark, 2025 + index]),
    ]).measures.map(({ values }) => values["topic"]);
  expect(list("M", "B", "K", "M")).toEqual([
    "Mobilität",
    "Bauen und Sanieren",
    "Klimaanpassung",
    "Mobilität",
  ]);
  expect(list("M", "B", "X")).toEqual([undefined, undefined, undefined]);
});

it("reads a list that says nothing but what the measures cost, year by year", () => {
  const sheet = readOne([
    ["Maßnahme", "Kosten", "Kosten", "Kosten"],
    ["Radweg am Ring", 1000, 2000, 3000],
    ["Neue Buslinie", 500, 600, 700],
    ["Bäume am Markt", 30, 40, 50],
  ]);
  expect(sheet.mapping).toEqual({ A: "title", B: "investment", C: null, D: null });
  expect(sheet.measures[0]?.ownColumns).toEqual({ "Kosten (2)": "2000", "Kosten (3)": "3000" });
});

it("scales amounts by what a line above the table says, and turns no stars by a legend of figures", () => {
  const sheet = readOne([
    ["Beträge in TEUR; Dringlichkeit 1 = hoch, 3 = niedrig"],
    ["Nr.", "Maßnahme", "Gesamtkosten", "Laufende Kosten", "Gesellschaftlicher Wandel"],
    ["MO 1", "Radweg am Ring", 196, "2.500 €", "★★★★☆"],
    ["MO 2", "Neue Buslinie", 88.5, "", "★★☆☆☆"],
    ["KA 1", "Bäume am Markt", 12, "", "★★★★★"],
  ]);
  expect(valuesOf(sheet)[0]).toMatchObject({
    investment: { min: 196_000, max: 196_000 },
    annualCost: { min: 2500, max: 2500 },
    socialChange: { dots: 5 },
  });
});

it("reads columns by half-year as periods", () => {
  const sheet = readOne([
    ["Nr.", "Maßnahme", "Bericht 1. Halbjahr 2025", "Bericht 2. Halbjahr 2025"],
    ["MO 1", "Radweg am Ring", "Die Planung läuft.", "Der Bau hat begonnen."],
    ["MO 2", "Neue Buslinie", "Die Linie ist beantragt.", "Die Linie fährt."],
  ]);
  expect(sheet.form).toBe("period");
  expect(sheet.measures[0]?.progressByPeriod).toEqual({
    "1. HJ 2025": "Die Planung läuft.",
    "2. HJ 2025": "Der Bau hat begonnen.",
  });
});

it("reads what is merged down over several measures for each of them", () => {
  const sheet = readOne(
    [
      ["Handlungsfeld", "Nr.", "Maßnahme", "Kosten", "Beginn"],
      ["Mobilität", "MO 1", "Radweg am Ring", 196, 2025],
      ["", "MO 2", "Neue Buslinie", "", 2026],
      ["Klimaanpassung", "KA 1", "Bäume am Markt", 12, 2025],
    ],
    ["A2:A3", "D2:D3"]
  );
  expect(valuesOf(sheet).map(({ topic, investment }) => [topic, investment?.max])).toEqual([
    ["Mobilität", 196],
    ["Mobilität", undefined],
    ["Klimaanpassung", 12],
  ]);
  expect(sheet.measures[1]?.cells["topic"]).toBe("A2");
});

it("takes no answer that only repeats what the row of hints says of its column", () => {
  const { measures } = readOne([
    ["Nr.", "Maßnahme", "Beschreibung", "Zielgruppe", "Fördermittel"],
    ["", "max. 80 Zeichen", "2–3 Sätze", "z. B. Haushalte", "Programm nennen"],
    ["MO 1", "Radweg am Ring", "Neuer Weg auf beiden Seiten.", "z. B. Haushalte", "NKI"],
    ["MO 2", "Neue Buslinie", "2–3 Sätze", "Pendler", "Programm nennen"],
  ]);
  expect(
    measures.map(({ values }) => [values.description, values.audiences, values.funding])
  ).toEqual([
    ["Neuer Weg auf beiden Seiten.", undefined, "NKI"],
    [undefined, ["Pendler"], undefined],
  ]);
});

it("hears difficulties beside the progress of the period as those of the period", () => {
  const { mapping } = readOne([
    ["Nr.", "Maßnahme", "Umsetzungsstand 2024", "Schwierigkeiten"],
    ["MO 1", "Radweg am Ring", "Der erste Abschnitt ist fertig.", "Datenschutz war ungeklärt"],
    ["MO 2", "Neue Buslinie", "Die Haltestellen sind benannt.", "Hygieneauflagen"],
    ["KA 1", "Bäume am Markt", "Die Bäume sind bestellt.", "Mietobjekte"],
  ]);
  expect(mapping).toMatchObject({ C: "progress", D: "challenges" });
});

it("keeps offices that the town does not list as those who do the work", () => {
  const { mapping, measures } = readOne([
    ["Nr.", "Maßnahme", "Zuständiger Fachdienst", "Beginn"],
    ["MO 1", "Radweg am Ring", "FD Straßen Nord", 2025],
    ["MO 2", "Neue Buslinie", "Betriebshof", 2026],
    ["KA 1", "Bäume am Markt", "FD Umwelt", 2027],
  ]);
  expect(mapping).toMatchObject({ C: "lead" });
  expect(measures[0]?.values.lead).toEqual(["FD Straßen Nord"]);
});

it("takes running costs of things for an investment when they are large, for the start when they are small", () => {
  const fieldOver = (...amounts: readonly number[]) =>
    readOne([
      ["Nr.", "Maßnahme", "Sachkosten einmalig"],
      ...amounts.map((amount, index) => [`MO ${index}`, `Radweg ${index} am Ring`, amount]),
    ]).mapping["C"];
  expect(fieldOver(185_000, 1_200_000, 40_000)).toBe("investment");
  expect(fieldOver(12_000, 3000, 500)).toBe("startupCost");
});
