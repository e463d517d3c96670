import { describe, expect, it } from "vitest";
import { issuesOf, readOne, valuesOf } from "../town.ts";

const form = (code: string, title: string) => [
  ["Maßnahmen-Nr.", code],
  ["Titel der Maßnahme", title],
  ["Ziel der Maßnahme", "Mehr Menschen fahren Rad."],
  ["Federführung", "Tiefbau"],
  ["Beginn", "2025"],
  ["Zielgruppen", "- Pendler*innen\n- Schulen"],
  ["Flächenbedarf", "1.200 m²"],
];
const values = {
  code: "MO1",
  title: "Radweg am Ring",
  goal: "Mehr Menschen fahren Rad.",
  department: "Tiefbau",
  start: "2025",
  audiences: ["Pendler*innen", "Schulen"],
};

describe("a form", () => {
  it("asks about a label whose answer speaks against it, and about no other", () => {
    const rows = form("MO 1", "Radweg am Ring");
    const sheet = readOne([...rows, ["Betriebskosten je Jahr", "sinken deutlich"]]);
    expect(issuesOf(sheet).filter(([code]) => code === "columnUncertain")).toEqual([
      ["columnUncertain", "annualCost", "A8", "Betriebskosten je Jahr"],
    ]);
  });

  it.each([
    ["Problem heute", "Gräben aus den 1970er Jahren ziehen Wasser ab.", "background"],
    ["Herausforderungen", "Die Pumpen stehen noch nicht, es fehlt Geld.", "challenges"],
    ["Verantwortlicher Bereich", "Stadtwerke, Bereich Wärme", "lead"],
  ])("is read as other hands mean it: %s", (label, answer, target) => {
    const sheet = readOne([
      ...form("MO 1", "Radweg am Ring").slice(0, 3),
      [label, answer],
      ["Beginn", "2025"],
    ]);
    expect(sheet.mapping["A4"]).toBe(target);
  });

  it("is read with its labels left of the values; unknown labels stay own columns", () => {
    const sheet = readOne([["Maßnahmensteckbrief"], ...form("MO 1", "Radweg am Ring")]);
    expect(sheet.form).toBe("form");
    expect(sheet.mapping).toEqual({
      A2: "code",
      A3: "title",
      A4: "goal",
      A5: "department",
      A6: "start",
      A7: "audiences",
      A8: null,
    });
    expect(sheet.measures).toEqual([
      {
        place: { sheet: "Tabelle1", cell: "B3" },
        values,
        cells: {
          code: "B2",
          title: "B3",
          goal: "B4",
          department: "B5",
          start: "B6",
          audiences: "B7",
        },
        texts: expect.objectContaining({ title: "Radweg am Ring", start: "2025" }),
        ownColumns: { Flächenbedarf: "1.200 m²" },
      },
    ]);
    expect(sheet.covers).toEqual(["code", "title", "goal", "department", "start", "audiences"]);
  });

  it("takes an empty label of no known name for no answer to the label left of it", () => {
    const sheet = readOne([
      ["Projekttitel", "Stadtbäume", "Stand", "Umsetzung"],
      ["Beginn", "2023", "Ende", "2035"],
      ["Handlungsfeld", "Klimaanpassung", "Zielgruppe", "Allgemeinheit"],
      ["Priorität", "5", "Federführung", "Grünflächen"],
      ["Siehe auch", "", "Bäume (Stk.)"],
    ]);
    expect(sheet.mapping).toMatchObject({ A5: "links", C5: null });
    expect(sheet.measures[0]?.texts["links"]).toBeUndefined();
  });

  it("keeps the second answer to one field as an own one, and uses a confirmed mapping", () => {
    const rows = [...form("MO 1", "Radweg am Ring"), ["Adressaten", "Betriebe"]];
    const profile = new Map([
      ["Flächenbedarf", "notes"],
      ["Federführung", null],
    ]);
    const sheet = readOne(rows, [], { profile });
    expect(sheet.measures[0]?.values.audiences).toEqual(["Pendler*innen", "Schulen"]);
    expect(sheet.measures[0]?.ownColumns).toEqual({
      Federführung: "Tiefbau",
      Adressaten: "Betriebe",
    });
    expect(issuesOf(sheet)).toEqual([["columnTakenTwice", "audiences", "A8", "Adressaten"]]);
    expect([sheet.columns["A4"], sheet.columns["A7"]]).toEqual([
      {
        heading: "Federführung",
        field: null,
        sure: 1,
        why: "bestätigte Zuordnung: „Federführung“ bleibt eine eigene Angabe",
      },
      {
        heading: "Flächenbedarf",
        field: "notes",
        sure: 1,
        why: "bestätigte Zuordnung: „Flächenbedarf“",
      },
    ]);
  });

  it("is read with its labels above the values", () => {
    const sheet = readOne([
      ["Maßnahmensteckbrief"],
      ["Titel der Maßnahme"],
      ["Radweg am Ring"],
      ["Ziel der Maßnahme"],
      ["Mehr Menschen fahren Rad."],
      ["Beschreibung"],
      ["Der Weg ist schmal und wird breiter."],
      ["Federführung"],
      ["Tiefbau"],
      ["Zielgruppen"],
      ["Pendler*innen"],
    ]);
    expect(sheet.form).toBe("form");
    expect(sheet.measures.map((measure) => measure.values)).toEqual([
      {
        title: "Radweg am Ring",
        goal: "Mehr Menschen fahren Rad.",
        description: "Der Weg ist schmal und wird breiter.",
        department: "Tiefbau",
        audiences: ["Pendler*innen"],
      },
    ]);
  });

  it("may stand in two columns of labels", () => {
    const sheet = readOne([
      ["Titel der Maßnahme", "Radweg am Ring", "", ""],
      ["Federführung", "Tiefbau", "Nr.", "MO 1"],
      ["Beginn", "2025", "Ende", "2027"],
      ["Investitionskosten", "25.000 €", "Laufende Kosten pro Jahr", "1.000 €"],
      ["Ziel der Maßnahme", "Mehr Rad.", "", ""],
    ]);
    expect(sheet.measures.map((measure) => measure.values)).toEqual([
      {
        title: "Radweg am Ring",
        department: "Tiefbau",
        code: "MO1",
        start: "2025",
        end: "2027",
        investment: { min: 25_000, max: 25_000 },
        annualCost: { min: 1000, max: 1000 },
        goal: "Mehr Rad.",
      },
    ]);
  });

  it("may stand below another one on the same sheet", () => {
    const sheet = readOne([
      ...form("MO 1", "Radweg am Ring"),
      [],
      ...form("MO 2", "Neue Buslinie"),
    ]);
    expect(sheet.measures.map(({ place, values: read }) => [place.cell, read])).toEqual([
      ["B2", values],
      ["B10", { ...values, code: "MO2", title: "Neue Buslinie" }],
    ]);
  });

  it("may number its labels and name its sections", () => {
    const numbered = readOne([
      ["1. Titel der Maßnahme", "Radweg am Ring"],
      ["2. Ziel der Maßnahme", "Mehr Menschen fahren Rad."],
      ["3. Federführung", "Tiefbau"],
      ["4. Beginn", "2025"],
      ["5. Zielgruppen", "Schulen"],
      ["6. Zahl der Fahrradbügel", "vierzig"],
    ]);
    expect(Object.values(numbered.mapping)).toEqual([
      "title",
      "goal",
      "department",
      "start",
      "audiences",
      null,
    ]);
    expect(numbered.measures[0]?.ownColumns).toEqual({
      "6. Zahl der Fahrradbügel": "vierzig",
    });
    const between = readOne([
      ["1. Titel der Maßnahme", "Radweg am Ring"],
      ["2. Ziel der Maßnahme", "Mehr Menschen fahren Rad."],
      ["Geld und Zeit"],
      ["3. Einmalige Kosten", "85.000 €"],
      ["4. Beginn", "2025"],
      ["Stand der Dinge"],
      ["5. Was ist seither passiert?", "Der Weg ist geplant."],
    ]);
    expect(between.mapping).toMatchObject({ A3: null, A4: "investment", A6: null });
    const sections = readOne([
      ["STAMMDATEN"],
      ["Titel der Maßnahme", "Radweg am Ring"],
      ["Federführung", "Tiefbau"],
      ["INHALT"],
      ["Ziel der Maßnahme", "Mehr Menschen fahren Rad."],
      ["Beschreibung", "Der Weg wird breiter."],
      ["ZEIT"],
      ["Beginn", "2025"],
      ["Ende", "2027"],
    ]);
    expect(sections.measures.map((measure) => measure.values)).toEqual([
      {
        title: "Radweg am Ring",
        department: "Tiefbau",
        goal: "Mehr Menschen fahren Rad.",
        description: "Der Weg wird breiter.",
        start: "2025",
        end: "2027",
      },
    ]);
    expect(sections.mapping).toMatchObject({ A4: null, A7: null });
  });

  it("that nobody filled in is left out as an empty template", () => {
    const empty = form("", "").map(([label = ""]) => [label]);
    expect(readOne([["Maßnahmensteckbrief"], ...empty])).toMatchObject({
      form: "ignored",
      reason: "leeres Formular (Vorlage), keine Maßnahme eingetragen",
      measures: [],
    });
  });
});

it("reads the form of the Kommunalrichtlinie: labels side by side, below each other, and beside", () => {
  const sheet = readOne(
    [
      ["Klimaschutzkonzept Musterstadt"],
      ["Handlungsfeld:", "Maßnahmen-Nummer:", "Maßnahmen-Typ:", "Einführung der Maßnahme:"],
      ["Mobilität", "MO-1", "Informieren", "Kurzfristig"],
      ["Maßnahmen-Titel"],
      ["Radkurse"],
      ["Ziel und Strategie:"],
      ["Mehr Menschen fahren sicher."],
      ["Ausgangslage:"],
      ["Viele trauen sich nicht."],
      ["Beschreibung:"],
      ["Kurse in allen Stadtteilen."],
      ["Initiator:", "Stadtplanung"],
      ["Akteure:", "Verkehrswacht"],
      ["Zielgruppe:", "Erwachsene"],
      ["Wertschöpfung:", "Aufträge für Fahrschulen"],
      ["Flankierende Maßnahmen:", "MO 2"],
      ["Hinweise:"],
    ],
    ["A5:D5", "A7:D7", "A9:D9", "A11:D11"]
  );
  expect(sheet.form).toBe("form");
  expect(sheet.measures.map(({ values, ownColumns }) => [values, ownColumns])).toEqual([
    [
      {
        topic: "Mobilität",
        code: "MO1",
        types: ["Informieren"],
        horizons: ["kurzfristig"],
        title: "Radkurse",
        goal: "Mehr Menschen fahren sicher.",
        background: "Viele trauen sich nicht.",
        description: "Kurse in allen Stadtteilen.",
        lead: ["Stadtplanung"],
        partners: ["Verkehrswacht"],
        audiences: ["Erwachsene"],
        links: [{ code: "MO2" }],
      },
      { "Wertschöpfung:": "Aufträge für Fahrschulen" },
    ],
  ]);
});

it("reads ticked boxes, and takes an empty form for none", () => {
  const sheet = (title: string, code: string, horizon: string, text: string) =>
    readOne([
      ["", "PROJEKTBOGEN KLIMA"],
      [],
      ["", "Projektname", "", "", "Nr."],
      ["", title, "", "", code],
      [],
      ["", "Wozu dient das Projekt?", "", "Was wird gemacht?"],
      ["", text, "", text],
      [],
      ["", "Zeithorizont", horizon, "Los geht es", text && "2026"],
      ["", "Kosten einmalig", text && "1.000 €", "Kosten jährlich", text && "keine"],
      ["", "Wer ist verantwortlich?", text && "Forst", "Wer wirkt mit?", text && "Feuerwehr"],
    ]);
  const read = sheet("Löschteiche", "KA 1", "☐ kurz ☒ mittel ☐ lang", "Wasser ist nah.");
  expect(valuesOf(read)).toEqual([
    expect.objectContaining({ title: "Löschteiche", code: "KA1", horizons: ["mittelfristig"] }),
  ]);
  expect(sheet("", "", "", "").form).toBe("ignored");
});

it("reads a form with numbered labels, sections and a table of steps", () => {
  const sheet = readOne(
    [
      ["MASSNAHMENBLATT", "", "", "Blatt-Nr.", "MO 1"],
      ["Titel", "Radweg am Ring"],
      ["1  Veranlassung", "", "2  Zielstellung"],
      ["Es fehlen sichere Wege.", "", "Mehr Menschen fahren Rad."],
      [],
      ["3  Arbeitsprogramm"],
      ["Lfd.", "Arbeitsschritt", "", "Frist"],
      ["1", "Grunderwerb", "", "06/2025"],
      ["2", "Bau in zwei Losen", "", "2027"],
      [],
      ["4  Beteiligte"],
      ["Federführend", "Tiefbau"],
      ["Mitwirkend", "Stadtplanung; ADFC"],
    ],
    ["A3:B3", "C3:D3", "A4:B4", "C4:D4", "A6:D6", "A11:D11"]
  );
  expect(sheet.form).toBe("form");
  expect(sheet.mapping).toMatchObject({ A7: null, B7: null, D7: null, A11: null });
  expect(sheet.measures[0]?.values).toMatchObject({
    code: "MO1",
    title: "Radweg am Ring",
    background: "Es fehlen sichere Wege.",
    goal: "Mehr Menschen fahren Rad.",
    steps: ["Grunderwerb", "Bau in zwei Losen"],
    partners: ["Stadtplanung", "ADFC"],
  });
  expect(sheet.measures[0]?.values.end).toBeUndefined();
  expect(sheet.measures[0]?.ownColumns).toMatchObject({ Frist: "06/2025\n2027" });
});

const card = (code: string, title: string, more: readonly string[]) => [
  ["KLIMAKARTE", ""],
  ["Maßnahmen-Nr.", code],
  ["Titel der Maßnahme", title],
  ["Ziel der Maßnahme", "Mehr Menschen fahren Rad."],
  ["Federführung", "Tiefbau"],
  ["Beginn", more[0] ?? ""],
  ["Priorität 0–6", more[1] ?? ""],
];

it("reads cards that stand side by side, each with labels of its own", () => {
  const [left, right] = [
    card("MO 1", "Radweg am Ring", ["2025", "5"]),
    card("", "Bushalte überdachen", ["2026", "3"]),
  ];
  const sheet = readOne(left?.map((row, at) => [...row, "", ...(right?.[at] ?? [])]) ?? []);
  expect(sheet.form).toBe("form");
  expect(sheet.mapping).toMatchObject({ A3: "title", D3: "title", A7: "priority", D7: "priority" });
  expect(valuesOf(sheet)).toMatchObject([
    { code: "MO1", title: "Radweg am Ring", start: "2025", priority: { dots: 5 } },
    { title: "Bushalte überdachen", start: "2026", priority: { dots: 3 } },
  ]);
  expect(sheet.measures.map(({ place }) => place.cell)).toEqual(["B3", "E3"]);
});

it("begins another form at its title where the first has no number", () => {
  const stacked = [
    ...card("", "Radweg am Ring", ["2025"]),
    [],
    ...card("MO 2", "Busring", ["2027"]),
  ];
  expect(valuesOf(readOne(stacked))).toMatchObject([
    { title: "Radweg am Ring", start: "2025" },
    { code: "MO2", title: "Busring", start: "2027" },
  ]);
});

it("takes a word to choose from, under its label, for the answer", () => {
  const sheet = readOne([
    ["Maßnahme", "Umsetzungsstand"],
    ["Radweg am Ring", "in Umsetzung"],
    [],
    ["Ziel der Maßnahme", "Ampel"],
    ["Mehr Menschen fahren Rad.", "gelb"],
    [],
    ["Federführung", "Beginn"],
    ["Tiefbau", "2025"],
    [],
    ["Ausgangslage", "Nächste Schritte"],
    ["Es fehlen sichere Wege.", "Grunderwerb abschließen"],
  ]);
  expect(valuesOf(sheet)).toMatchObject([
    { title: "Radweg am Ring", phase: "in Umsetzung", assessment: "gefährdet", start: "2025" },
  ]);
});

it("takes what the form is called, right before a name, for the label of the title", () => {
  const sheet = readOne([
    ["Projektkarten Klima"],
    [],
    ["Projektkarte", "Radweg am Ring"],
    ["A  Worum es geht"],
    ["Ziel der Maßnahme", "Mehr Menschen fahren Rad."],
    ["Beteiligung der Mieterinnen und Mieter", "Hausversammlung"],
    ["B  Wer und wann"],
    ["Hauptverantwortlich", "Frau Berg, Tiefbau"],
    ["Beginn", "2025"],
    ["Investitionskosten", "168.000 €"],
    ["Priorität (0–6)", "5"],
    ["Nächste Schritte", "Grunderwerb abschließen"],
  ]);
  expect(sheet.mapping).toMatchObject({ A3: "title", A4: null, A6: "participation", A7: null });
  expect(valuesOf(sheet)).toMatchObject([
    { title: "Radweg am Ring", lead: ["Frau Berg, Tiefbau"], start: "2025" },
  ]);
});

it("takes neither the day of the sheet for a phase nor the heading of a report for what it reports", () => {
  const sheet = readOne([
    ["Grünflächenamt", "", "Stand", "16.02.2026"],
    ["Name des Projekts", "Neue Linden"],
    ["Ausgangslage", "Die Straße ist ohne Schatten."],
    ["Beginn", "2026"],
    ["Umsetzungsphase", "in Umsetzung"],
    ["Investitionskosten", "90.000 €"],
    [],
    ["Bericht 2025"],
    ["Fortschritt", "Zwölf Linden stehen."],
    ["Erfolgskontrolle", "Zahl der Bäume"],
  ]);
  expect(sheet.mapping).toMatchObject({ A5: "phase", A8: null, A9: "progress" });
  expect(valuesOf(sheet)).toMatchObject([
    { phase: "in Umsetzung", progress: "Zwölf Linden stehen." },
  ]);
});
