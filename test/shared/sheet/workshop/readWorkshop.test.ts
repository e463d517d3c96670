import { describe, expect, it } from "vitest";
import { issuesOf, readOne } from "../town.ts";

it("reads a workshop record (seed 002) into drafts, placeholders left empty", () => {
  const sheet = readOne([
    ["Klimawerkstatt"],
    ["Wo sehen Sie die drängendsten Probleme und Aufgaben?"],
    ["- Aufgabe 1: Tauschregal am Markt"],
    ["- Aufgabe 2: Fahrradkurse"],
    ["Aufgabe: 1"],
    ["Was muss getan werden?"],
    ["- Lösung 1: Regal bauen"],
    ["- Lösung 2: Standort finden"],
    ["Aufgabe:", 1],
    ["Wer muss aktiv werden?"],
    ["- Verein Nachbarschaft"],
    ["Aufgabe: 1"],
    ["Wann geht es los?"],
    ["- Mai 2025"],
    ["Aufgabe: 2"],
    ["Was muss getan werden?"],
    ["- Lösung 1: Lehrende suchen"],
    ["Aufgabe: 2"],
    ["Wer finanziert die Aktion?"],
    ["- Sponsor 1,2,3...."],
  ]);
  expect(sheet.form).toBe("workshop");
  expect(sheet.measures.map(({ place, values }) => [place.cell, values])).toEqual([
    [
      "A3",
      {
        title: "Tauschregal am Markt",
        origin: "Workshop",
        steps: ["Regal bauen", "Standort finden"],
        lead: ["Verein Nachbarschaft"],
        start: "2025-05",
      },
    ],
    ["A4", { title: "Fahrradkurse", origin: "Workshop", steps: ["Lehrende suchen"] }],
  ]);
  expect(issuesOf(sheet)).toEqual([["placeholder", "funders", "A20", "Sponsor 1,2,3...."]]);
});

it("takes the number below „Aufgabe:“ for the number of the task, as slides are pasted", () => {
  const sheet = readOne([
    ["Wo sehen Sie die drängendsten Probleme und Aufgaben?"],
    ["- Aufgabe 1: Tauschregal am Markt"],
    ["- Aufgabe 2: Fahrradkurse"],
    ["- Aufgabe 3: Reparaturtreff"],
    ["Aufgabe:"],
    [1],
    ["Was muss getan werden?"],
    ["- Lösung 1: Regal bauen"],
    ["Aufgabe:"],
    ["2"],
    ["Wer muss aktiv werden?"],
    ["- Akteur 1: Verein Nachbarschaft"],
  ]);
  expect(sheet.measures.map(({ values }) => [values.title, values.steps, values.lead])).toEqual([
    ["Tauschregal am Markt", ["Regal bauen"], undefined],
    ["Fahrradkurse", undefined, ["Verein Nachbarschaft"]],
    ["Reparaturtreff", undefined, undefined],
  ]);
});

it("reads a record that goes task by task, answers below each question", () => {
  const sheet = readOne([
    ["Klimawerkstatt Südstadt – Ergebnisprotokoll"],
    ["Samstag, 14.09.2024, Moderation: Stabsstelle Klima"],
    ["Thema / Aufgabe"],
    ["Mehr Schatten auf dem Platz"],
    ["Lösungsideen"],
    ["Große Bäume statt Kübel"],
    ["Sonnensegel über der Bühne"],
    ["Wer muss mitmachen?"],
    ["Grünflächenamt"],
    ["Was könnte schiefgehen?"],
    ["Leitungen im Boden"],
    ["Thema / Aufgabe"],
    ["Reparieren statt wegwerfen"],
    ["Wann fangen wir an?"],
    ["03/2025"],
    ["Wer bezahlt?"],
    ["Sparkassenstiftung"],
  ]);
  expect(sheet.form).toBe("workshop");
  expect(sheet.measures.map(({ place, values }) => [place.cell, values])).toEqual([
    [
      "A4",
      {
        title: "Mehr Schatten auf dem Platz",
        origin: "Workshop",
        steps: ["Große Bäume statt Kübel", "Sonnensegel über der Bühne"],
        lead: ["Grünflächenamt"],
        obstacles: ["Leitungen im Boden"],
      },
    ],
    [
      "A13",
      {
        title: "Reparieren statt wegwerfen",
        origin: "Workshop",
        start: "2025-03",
        funders: ["Sparkassenstiftung"],
      },
    ],
  ]);
});

it("reads a pinboard whose questions stand beside their answers, task by task", () => {
  const board = (task: string, ideas: readonly string[], who: string, trouble: string) => [
    ["Größte Aufgabe", task],
    ...ideas.map((idea, at) => [at === 0 ? "Ideen und Lösungen" : "", idea]),
    ["Wer macht mit?", who],
    ["Start", "2026"],
    ["Hindernisse", trouble],
    ["Unterstützer", "Heimatverein"],
    ["Sponsoren", "Volksbank"],
    [],
  ];
  const sheet = readOne([
    ["Klimawerkstatt Oberdorf"],
    [],
    ["Stellwand 1"],
    ...board("Der Dorfplatz glüht", ["Linden pflanzen", "Brunnen öffnen"], "Bauhof", "Leitungen"),
    ["Stellwand 2"],
    ...board("Kein Bus am Sonntag", ["Rufbus"], "Kreis", "Kosten"),
  ]);
  expect(sheet.form).toBe("workshop");
  expect(sheet.measures.map(({ values }) => values)).toEqual([
    expect.objectContaining({
      title: "Der Dorfplatz glüht",
      steps: ["Linden pflanzen", "Brunnen öffnen"],
      obstacles: ["Leitungen"],
      supporters: ["Heimatverein"],
    }),
    expect.objectContaining({ title: "Kein Bus am Sonntag", steps: ["Rufbus"] }),
  ]);
});

describe("„Aufgabe“ beside a task", () => {
  const record = (task: string, idea: string, more: readonly string[] = []) => [
    ["Aufgabe", task],
    ["Lösungsvorschläge", idea],
    ["Akteure", "Gartenverein"],
    ["Start", "2027"],
    ["Umsetzungsprobleme", "Leitungen"],
    ["Unterstützer", "Pfarrei"],
    ["Sponsoren", "Volksbank"],
    more,
    [],
  ];

  it("opens a workshop record where nothing is asked but a workshop's questions", () => {
    const sheet = readOne([
      ["Dorfwerkstatt Lindau"],
      ...record("Schattiger Weg zum Friedhof", "Linden pflanzen"),
      ...record("Kühler Mittagstisch", "Köche im Ehrenamt", ["", "Sparkasse"]),
    ]);
    expect(sheet.form).toBe("workshop");
    expect(sheet.measures.map(({ place, values }) => [place.cell, values])).toEqual([
      ["B2", expect.objectContaining({ steps: ["Linden pflanzen"], funders: ["Volksbank"] })],
      [
        "B11",
        expect.objectContaining({
          title: "Kühler Mittagstisch",
          origin: "Workshop",
          funders: ["Volksbank", "Sparkasse"],
        }),
      ],
    ]);
  });

  it("may number its rounds of talk over each task", () => {
    const sheet = readOne([
      ["Moordialog im Dorfkrug"],
      ["Gesprächsrunde 1"],
      ...record("Schattiger Weg zum Friedhof", "Linden pflanzen"),
      ["Gesprächsrunde 2"],
      ...record("Kühler Mittagstisch", "Köche im Ehrenamt"),
      ["Punkte: Runde 1: 28, Runde 2: 9"],
    ]);
    expect(sheet.form).toBe("workshop");
    expect(sheet.measures.map(({ place }) => place.cell)).toEqual(["B3", "B13"]);
  });

  it("is a form of measures where more is asked", () => {
    const sheet = readOne([
      ...record("Schattiger Weg zum Friedhof", "Linden pflanzen", [
        "Investitionskosten",
        "9.000 €",
      ]),
      ...record("Kühler Mittagstisch", "Köche im Ehrenamt", ["Investitionskosten", "500 €"]),
    ]);
    expect(sheet.form).toBe("form");
  });
});
