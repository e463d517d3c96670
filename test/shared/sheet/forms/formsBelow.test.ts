import { expect, it } from "vitest";
import { gridOf } from "../gridOf.ts";
import { readFile, readOne, valuesOf } from "../town.ts";

it("reads a form that writes below its labels, in rows of several, some of them in words nobody has used yet", () => {
  const sheet = readOne([
    ["VORHABENPASS", "", "", "Zweckverband Aue"],
    [],
    ["Wie heißt das Projekt?", "", "", "Kürzel"],
    ["Auwald am Altarm", "", "", "NA 4"],
    [],
    ["Warum braucht es das?", "", "So soll es werden"],
    ["Der Altarm fällt im Sommer trocken.", "", "Der Altarm führt ganzjährig Wasser."],
    [],
    ["Beginn", "Ende", "Kosten einmalig", "Kosten je Jahr", "Geldgeber"],
    ["2025", "2031", "180.000 €", "9.000 €", "Stiftung"],
    [],
    ["Wer macht es?", "", "Zuarbeit von", "", "Nutzen haben"],
    ["Wasserverband", "", "Angelverein", "", "Anlieger"],
    [],
    ["Woran messen wir den Erfolg?", "", "Verbunden mit"],
    ["Wasserstand im August", "", "NA 2"],
  ]);
  expect(sheet.form).toBe("form");
  expect(valuesOf(sheet)).toEqual([
    expect.objectContaining({
      code: "NA4",
      title: "Auwald am Altarm",
      background: "Der Altarm fällt im Sommer trocken.",
      start: "2025",
      end: "2031",
      lead: ["Wasserverband"],
    }),
  ]);
});

it("takes a row of answers that sound like headings for no list", () => {
  const sheet = readOne([
    ["Meldebogen Klima"],
    [],
    ["Nr.", "EN 2", "GE 2", "GE 4", "KL 1", "KL 3", "KL 5"],
    [
      "Maßnahmentitel",
      "Kommunale Wärmeplanung",
      "Quartierskonzept Nordfeld",
      "Förderprogramm Altbau",
      "Klimafestsetzungen in Bebauungsplänen",
      "Stadtklimaanalyse 2027",
      "Hofentsiegelung in Altbauvierteln",
    ],
    [
      "Beschreibung",
      "Netze und Eignungsgebiete planen.",
      "Konzept für 80 Häuser.",
      "Zuschüsse zu Dämmung.",
      "Dachgrün wird Pflicht.",
      "Karte von 2014 erneuern.",
      "Beratung und Gutscheine.",
    ],
    ["Beginn", "2025", "2025", "2026", "2024", "2027", "2026"],
    ["Ende", "2029", "2028", "2030", "2027", "2028", "2029"],
    [
      "Herkunft",
      "Ratsbeschluss",
      "Konzept",
      "Ratsbeschluss",
      "Fachbereich",
      "Fachbereich",
      "Bürgerschaft",
    ],
    ["Investitionskosten", "420.000 €", "195.000 €", "80.000 €", "0 €", "85.000 €", "150.000 €"],
    [
      "Stand der Umsetzung",
      "in Vorbereitung",
      "beantragt",
      "beschlossen",
      "laufend",
      "Ideenskizze",
      "geplant",
    ],
    [
      "Ansprechperson",
      "Fr. Dr. Alt",
      "Hr. Schaaf",
      "Hr. Schaaf",
      "Fr. Dr. Alt",
      "Hr. Jost",
      "Hr. Jost",
    ],
  ]);
  expect(sheet.form).toBe("form");
});

it("asks down its first column whatever the answers beside it sound like, known question or not", () => {
  const sheet = readOne([
    ["", "Teil 3: Liegenschaften"],
    [],
    ["", "Nr.", "GE 7", "", "GE 9"],
    ["", "Vorhaben", "Kessel der Turnhalle tauschen", "Fenster im Archiv", "Bauteilkatalog"],
    ["", "Ablagekorb", "R2", "R2", "R4"],
    ["", "Stand", "abgeschlossen", "beschlossen", "in Umsetzung"],
    ["", "Zuständig", "Hausservice", "Hausservice", "Planung"],
    ["", "Was ändert sich?", "Pellets statt Öl.", "Dreifach verglast.", "Bauteile werden gezählt."],
    ["", "Investitionskosten", "120.000 €", "64.000 €", "0 €"],
    ["", "Beginn", "03/2025", "2026", "2024"],
    ["", "Ende", "11/2025", "2027", "2026"],
  ]);
  expect(sheet.form).toBe("form");
  expect(valuesOf(sheet)).toMatchObject([
    { code: "GE7", title: "Kessel der Turnhalle tauschen", phase: "abgeschlossen" },
    { title: "Fenster im Archiv", phase: "beschlossen", description: "Dreifach verglast." },
    { code: "GE9", title: "Bauteilkatalog", phase: "in Umsetzung", start: "2024", end: "2026" },
  ]);
  expect(sheet.measures.map(({ place }) => place.cell)).toEqual(["C4", "D4", "E4"]);
  expect(sheet.mapping["B5"]).toBeNull();
});

it("asks once about a label it guessed, however many measures answer it", () => {
  const sheet = readOne([
    ["Maßnahme", "Kessel der Turnhalle", "Fenster im Archiv", "Bauteilkatalog"],
    ["Ziel", "Weniger Öl.", "Weniger Zug.", "Weniger Abfall."],
    ["Beschreibung", "Pellets statt Öl.", "Dreifach verglast.", "Bauteile werden gezählt."],
    ["Federführung", "Tiefbau", "Hochbau", "Tiefbau"],
    ["Beginn", "2026", "2025", "2024"],
    ["Wumbrat", "2028", "2027", "2026"],
    ["Investitionskosten", "120.000 €", "64.000 €", "80.000 €"],
    ["Tarxel", "im Bau", "in Planung", "abgeschlossen"],
  ]);
  expect(valuesOf(sheet)).toMatchObject([
    { phase: "in Umsetzung", end: "2028" },
    { phase: "in Vorbereitung", end: "2027" },
    { phase: "abgeschlossen", end: "2026" },
  ]);
  const asked = sheet.issues.filter(({ code }) => code === "columnUncertain");
  expect(asked.map(({ place }) => place.cell)).toEqual(["A6", "A8"]);
});

it("takes no answer for a label because the copies of the form have it too, and no section for an answer", () => {
  const copy = (title: string, goal: string, code: string, cost: string) =>
    gridOf(
      [
        ["Maßnahmenblatt"],
        [],
        ["Titel der Maßnahme", "", "Nr."],
        [title, "", code],
        ["Zielsetzung", "", "Zielgruppe"],
        [goal, "", "Anwohnende"],
        ["Federführung", "", "Beteiligte"],
        ["Umweltamt", "", "Bauhof"],
        ["Zeitplan und Stand"],
        ["Beginn", "Ende", "Umsetzungsstand", "Fortschritt"],
        ["2024", "2030", "in Umsetzung", `${title}: begonnen.`],
        ["Geld"],
        ["Investitionskosten", "Anschubkosten", "Laufende Kosten pro Jahr", "Förderung"],
        [cost, "", "2.000 €", "KfW"],
        ["Einschätzung (sechs Punkte)"],
        ["Priorität", "THG-Minderungspotenzial", "Kosteneffizienz"],
        ["●●●●○○", "●●○○○○", "●●●○○○"],
      ],
      [],
      code
    );
  const { sheets } = readFile([
    copy("Hecken am Deich", "Vögel kehren zurück.", "NA 1", "12.000 €"),
    copy("Teiche im Park", "Kühle Luft im Sommer.", "NA 2", ""),
    copy("Wiesen statt Rasen", "Blüten bis in den Herbst.", "NA 3", ""),
  ]);
  expect(sheets.flatMap(valuesOf)).toEqual(
    ["Hecken am Deich", "Teiche im Park", "Wiesen statt Rasen"].map((title) =>
      expect.objectContaining({
        title,
        start: "2024",
        end: "2030",
        phase: "in Umsetzung",
        partners: ["Bauhof"],
        priority: { dots: 4 },
        costEfficiency: { dots: 3 },
      })
    )
  );
});

it("takes headings of sections side by side for no fields, whatever they say", () => {
  const sheet = readOne([
    ["Titel der Maßnahme", "Staue im Moor"],
    [],
    ["Worum es geht", "", "", "Wer dabei ist"],
    ["Ausgangslage", "Das Wasser fließt ab.", "", "Federführung", "I. Schoon"],
    ["Zielsetzung", "Ein nasses Moor.", "", "Beteiligte", "Wasserverband"],
    [],
    ["Zeit und Geld", "", "", "Einschätzung und Stand"],
    ["Beginn", "09/2025", "", "Priorität (0 bis 6)", 4],
    ["Ende", "12/2026", "", "Umsetzungsstand", "in Umsetzung"],
  ]);
  expect(sheet.mapping).toMatchObject({ A3: null, D3: null, A7: null, D7: null, D9: "phase" });
  expect(valuesOf(sheet)).toEqual([
    expect.objectContaining({
      title: "Staue im Moor",
      phase: "in Umsetzung",
      priority: { dots: 4 },
    }),
  ]);
});
