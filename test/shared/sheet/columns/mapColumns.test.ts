import { describe, expect, it } from "vitest";
import { mapColumns } from "../../../../shared/sheet/columns/mapColumns.ts";
import { newLabels } from "../../../../shared/sheet/headings/labels.ts";
import type { Cell } from "../../../../shared/xlsx/grid.ts";
import { settings } from "../town.ts";

const cellOf = (text: string): Cell =>
  /^-?\d+([.,]\d+)?$/.test(text)
    ? { kind: "number", text, number: Number(text.replace(",", ".")) }
    : { kind: "text", text };

function targetOf(leaf: string, values: readonly string[]) {
  const heading = { column: 0, leaf, parents: [] };
  const columns = [{ heading, cells: values.map(cellOf) }];
  return mapColumns(columns, values.length, newLabels(), settings)[0]?.target;
}

const titles = ["Radweg am Ring", "Neue Buslinie", "Bäume am Markt"];
const ratings = ["4", "5", "2"];
const spans = ["2025-2027", "2026-2028", "2024-2025"];

describe("a heading is understood", () => {
  it.each([
    ["Masnahme", titles, "title"],
    ["Maßnah-\nmentitel", titles, "title"],
    ["Was?", titles, "title"],
    ["Handlungsfelt", ["Verkehr", "Klimaanpassung", "Mobilität"], "topic"],
    ["Treibhausgasminderungspotenzial", ratings, "emissionReduction"],
    ["THG-Red.", ratings, "emissionReduction"],
    ["Prio", ratings, "priority"],
    ["verantw.", ["Tiefbau", "Stadtwerke", "Frau Berg"], "lead"],
    ["Wer?", ["Stadtwerke", "Klimabüro", "Vereine"], "lead"],
    ["Bis wann?", ["2027", "Ende 2028", "03/2026"], "end"],
    ["Laufzeit", spans, "span"],
    ["Invest (T€)", ["25", "100", "3,5"], "investment"],
  ])("%j is %j → %s", (heading, values, target) => {
    expect(targetOf(heading, values)).toBe(target);
  });
});

describe("the values decide", () => {
  it.each([
    ["Nr.", "numbers of measures", ["MO 1", "MO 2", "KA 7"], "code"],
    ["Nr.", "1, 2, 3", ["1", "2", "3", "4"], null],
    ["THG-Red.", "tonnes", ["120 t", "45 t", "8 t"], "emissionSaving"],
    ["Stand", "phases", ["in Umsetzung", "abgeschlossen", "in Vorbereitung"], "phase"],
    [
      "Stand",
      "sentences",
      ["Der Weg ist gebaut. Es fehlt Licht.", "Die Linie fährt seit Mai.", "Es wurde gepflanzt."],
      "progress",
    ],
    ["Zuständig", "departments", ["66 Tiefbau", "61", "Gebäudewirtschaft", "67"], "department"],
    ["Zuständig", "persons", ["Frau Berg", "Herr Tal", "Dr. See"], "lead"],
    ["Federführung", "numbers and names", ["66", "61", "62", "Grünflächen"], "department"],
    [
      "Bereich",
      "topics",
      ["Verkehr", "Mobilität", "Bauen", "Energie", "Verkehr", "Bauen"],
      "topic",
    ],
    ["Bereich", "workshops", ["Flotte", "Flotte", "Lager", "Vertrieb", "Flotte", "Lager"], null],
  ])("%j over %s", (heading, _what, values, target) => {
    expect(targetOf(heading, values)).toBe(target);
  });
});

it.each([
  ["Lfd. Nr.", ["1", "2", "3"]],
  ["Flurstück", ["12/4", "13/7", "1/2"]],
  ["PSP-Element", ["5.1", "5.2", "7.1"]],
  ["Anzahl Ladepunkte", ["3", "12", "8"]],
  ["Baujahr", ["1968", "1974", "2001"]],
])("leaves the column %j to the department", (heading, values) => {
  expect(targetOf(heading, values)).toBeNull();
});

it("uses a confirmed mapping by its heading, own columns included", () => {
  const columns = ["Kosten (grob)", "Haken"].map((leaf, column) => ({
    heading: { column, leaf, parents: [] },
    cells: ["25.000 €", "1.000 €"].map(cellOf),
  }));
  const profile = new Map([
    ["Kosten (grob)", null],
    ["Haken", "annualCost"],
  ]);
  const mapped = mapColumns(columns, 2, newLabels(), settings, profile);
  expect(mapped.map(({ target }) => target)).toEqual([null, "annualCost"]);
});

describe("where a heading says little or something else, the values tell", () => {
  it.each([
    ["Kennzahl", ["MO 1", "MO 2", "BS 7"], "code"],
    ["Status", ["auf Kurs", "gefährdet", "verzögert"], "assessment"],
    ["Wirkmechanismus", ["Investieren", "Fördern, Informieren", "Fordern"], "types"],
    ["EUR p. a.", ["96.000 €", "2.800 €", "keine"], "annualCost"],
    ["jedes Jahr", ["12.000 €", "gering", "2.400 €"], "annualCost"],
    ["läuft seit/ab", ["2023", "11/2024", "2022"], "start"],
    ["auf Dauer", ["ja", "nein", "ja"], "continuous"],
    ["auf Dauer? (ja/nein)", ["ja", "nein", "ja"], "continuous"],
    ["Wo steht ihr?", ["abgeblasen", "beschlossen", "in Umsetzung"], "phase"],
    [
      "Das haben wir 2025 geschafft",
      ["Räder übergeben.", "Konzept liegt vor.", "Alle geschult."],
      "progress",
    ],
    ["Das kommt 2026", ["Abos erhöhen.", "Start im März.", "Räder bestellen."], "nextSteps"],
    ["Benutzerdefiniertes Feld (Budget EUR)", ["480000", "60000", "8500"], "investment"],
    ["Zuweisungen, Zuschüsse", ["Stadt und Land", "BEG 30 %", "offen"], "funding"],
    ["Beratung im Gemeinderat", ["GR 2023/112", "GR 2022/087", "GR 2021/140"], "resolutions"],
    ["ö / nö", ["öffentlich", "verwaltungsintern", "öffentlich"], "visibility"],
    ["Sanierungsmaßnahme", titles, "title"],
    ["Stand des Projekts", ["laufend", "gestrichen", "in Umsetzung"], "phase"],
    ["Grund, falls nicht auf Kurs", ["Lieferzeit 14 Monate", "Einwendungen"], "assessmentReason"],
    ["Damit erreichen wir", ["20 % weniger Bauschutt", "Ziele für 40 Betriebe"], "goal"],
    ["bezahlt in 2025", ["71.000", "30.000", "190.000"], "spent"],
    ["Stunden der Eltern/Vereine", ["40", "gering", "16"], "thirdPartyEffort"],
  ])("%j over %j is %s", (heading, values, target) => {
    expect(targetOf(heading, values)).toBe(target);
  });

  it.each([
    ["bearbeitet von", ["jbehnke", "ocelik", "spaulsen"]],
    ["(intern)", ["9f3a-01", "9f3a-02", "9f3a-03"]],
    ["Garantie bis", ["05/2029", "11/2027", "02/2031"]],
    ["Rücklauf vollständig", ["ja", "nein", "ja"]],
    ["Barrierefrei? (ja/nein)", ["ja", "nein", "ja"]],
    ["später", ["0", "3500", "800"]],
    ["Umsatz 2024", ["14200", "3000", "512"]],
    ["lfd. Meter", ["5200", "60", "310"]],
    ["Ausschuss am", ["14.11.2024", "14.11.2024", "03.12.2024"]],
  ])("%j over %j stays an own column", (heading, values) => {
    expect(targetOf(heading, values)).toBeNull();
  });

  it("asks the legend what marks stand for", () => {
    const heading = { column: 0, leaf: "Stand*", parents: [] };
    const cells = ["i. U.", "i. Pl.", "i. U."].map(cellOf);
    const legend = "i. U. = in Umsetzung, i. Pl. = in Planung";
    const [column] = mapColumns([{ heading, cells }], 3, newLabels(), settings, new Map(), legend);
    expect(column?.target).toBe("phase");
  });
});

describe("values that contradict a heading", () => {
  it.each([
    ["Bedarf", ["2,3 Mio. €", "35.000 €", "148.000 €"], "background"],
    ["Projektanlauf", ["03/2025", "2026", "2024"], "startupCost"],
    ["Schnittstellen", ["Amt 61", "Amt 40", "Tiefbauamt"], "links"],
    ["Ressort", ["FB 3", "FB 5", "Dezernat III"], "topic"],
    ["Drucken", ["j", "n", "j"], "resolutions"],
    ["Einheiten", ["24", "96", "12"], "department"],
  ])("„%s“ over %j is not taken for %s", (heading, values, wrong) => {
    expect(targetOf(heading, values)).not.toBe(wrong);
  });

  it("takes a year over amounts for one part of them", () => {
    const heading = { column: 0, leaf: "2024", parents: ["THG-Einsparung Ist"] };
    const columns = [{ heading, cells: ["820", "12", "44"].map(cellOf) }];
    expect(mapColumns(columns, 3, newLabels(), settings)[0]?.target).toBeNull();
  });
});
