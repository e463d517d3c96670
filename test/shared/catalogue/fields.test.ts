import { describe, expect, it } from "vitest";
import { sections } from "../../../shared/catalogue/field.ts";
import { fieldNamed, fieldNames, fields, kindOf } from "../../../shared/catalogue/fields.ts";
import { readSettings } from "../../../shared/catalogue/settings/readSettings.ts";

/** MODEL.md section 1: identifier, label, kind, need (R, W, –, s), kept by (D, O), P = belongs to a period. */
const model: readonly (readonly [string, string, string, string, string, string])[] = [
  ["id", "Interne Kennung", "uuid", "s", "D", ""],
  ["code", "Maßnahmen-Nr.", "code", "W", "O", ""],
  ["title", "Maßnahme", "text", "R", "D", ""],
  ["topic", "Themenfeld", "choice", "W", "O", ""],
  ["types", "Maßnahmentyp", "choices", "W", "D", ""],
  ["climateGoals", "Klimaziel", "choices", "–", "O", ""],
  ["taskKind", "Aufgabenart", "choice", "–", "D", ""],
  ["origin", "Herkunft", "choice", "–", "D", ""],
  ["strategic", "Strategieprojekt", "yesNo", "–", "O", ""],
  ["goal", "Ziel der Maßnahme", "longText", "W", "D", ""],
  ["background", "Ausgangslage", "longText", "–", "D", ""],
  ["description", "Beschreibung", "longText", "W", "D", ""],
  ["steps", "Handlungsschritte", "list", "W", "D", ""],
  ["department", "Federführung", "choice", "R", "D", ""],
  ["lead", "Hauptverantwortlich", "list", "W", "D", ""],
  ["partners", "Weitere Akteure", "list", "–", "D", ""],
  ["audiences", "Zielgruppen", "list", "–", "D", ""],
  ["supporters", "Unterstützung durch", "list", "–", "D", ""],
  ["funders", "Finanzierung durch", "list", "–", "D", ""],
  ["participation", "Beteiligung", "text", "–", "D", ""],
  ["contact", "Ansprechperson", "text", "–", "D", ""],
  ["effort", "Aufwand (Erläuterung)", "text", "–", "D", ""],
  ["startupCost", "Interne Anschubkosten", "cost", "W", "D", ""],
  ["investment", "Investitionskosten", "cost", "W", "D", ""],
  ["annualCost", "Laufende Kosten pro Jahr", "cost", "–", "D", ""],
  ["cityEffort", "Zeitaufwand Verwaltung", "text", "–", "D", ""],
  ["thirdPartyEffort", "Zeitaufwand Dritte", "text", "–", "D", ""],
  ["funding", "Förderung und Finanzierungsansatz", "text", "–", "D", ""],
  ["effect", "Wirkungsart", "choice", "–", "O", ""],
  ["emissionSaving", "THG-Einsparung", "quantity", "–", "D", ""],
  ["energySaving", "Endenergieeinsparung", "quantity", "–", "D", ""],
  ["priority", "Priorität", "rating", "W", "O", ""],
  ["emissionReduction", "THG-Minderungspotenzial", "rating", "W", "O", ""],
  ["socialChange", "Gesellschaftlicher Wandel", "rating", "W", "O", ""],
  ["costEfficiency", "Kosteneffizienz", "rating", "W", "O", ""],
  ["ratingNote", "Begründung der Bewertung", "text", "–", "O", ""],
  ["horizons", "Zeithorizont", "choices", "–", "D", ""],
  ["start", "Beginn", "month", "W", "D", ""],
  ["end", "Ende", "month", "W", "D", ""],
  ["continuous", "Daueraufgabe", "yesNo", "–", "D", ""],
  ["links", "Verknüpfte Maßnahmen", "links", "–", "D", ""],
  ["monitoring", "Monitoring und Erfolgsfaktoren", "list", "–", "D", ""],
  ["obstacles", "Umsetzungsprobleme", "list", "–", "D", ""],
  ["phase", "Umsetzungsphase", "choice", "W", "D", ""],
  ["assessment", "Ampel", "choice", "W", "D", "P"],
  ["assessmentReason", "Begründung der Ampel", "text", "W", "D", "P"],
  ["completion", "Umsetzungsgrad", "percent", "–", "D", "P"],
  ["progress", "Fortschritt im Berichtszeitraum", "longText", "W", "D", "P"],
  ["challenges", "Herausforderungen", "longText", "–", "D", "P"],
  ["nextSteps", "Nächste Schritte", "longText", "–", "D", "P"],
  ["emissionSaved", "THG-Einsparung erreicht", "quantity", "–", "D", "P"],
  ["spent", "Ausgaben im Berichtszeitraum", "cost", "–", "D", "P"],
  ["publicText", "Text für die Öffentlichkeit", "longText", "–", "O", "P"],
  ["resolutions", "Beschlüsse", "list", "–", "O", ""],
  ["visibility", "Sichtbarkeit", "choice", "–", "O", ""],
  ["notes", "Interne Notizen", "longText", "–", "D", ""],
];
const needs = { R: "required", W: "wanted", "–": "optional", s: "set" };
const { settings } = readSettings({
  municipality: { name: "Stadt Musterstadt" },
  departments: [{ name: "Bauamt" }],
});
const schemaOf = (name: "topic" | "department" | "types" | "phase" | "assessment") =>
  kindOf(name).schema(settings);

describe("the table of fields", () => {
  it("has the fields of MODEL.md and no other", () => {
    expect([...fieldNames].sort()).toEqual(model.map(([name]) => name).sort());
  });

  it.each(model)("describes %s as MODEL.md does", (name, label, kind, need, by, period) => {
    expect(fieldNamed(name)).toMatchObject({
      label,
      kind: { name: kind },
      need: needs[need as keyof typeof needs],
      keptBy: by === "O" ? "office" : "department",
      perPeriod: period === "P",
    });
  });

  it("never prints contacts, notes and the program's identifier", () => {
    expect(fieldNames.filter((name) => !fields[name].printed)).toEqual(["id", "contact", "notes"]);
  });

  it.each(fieldNames)("helps with %s and lists its other names once", (name) => {
    const { help, alsoCalled, label, section, width } = fields[name];
    expect(help).toMatch(/\S.*[.?!)]$/);
    expect(new Set([label, ...alsoCalled]).size).toBe(alsoCalled.length + 1);
    expect(sections).toContain(section);
    expect(width).toBeGreaterThan(5);
  });

  it("gives every field a label of its own", () => {
    expect(new Set(fieldNames.map((name) => fields[name].label)).size).toBe(fieldNames.length);
  });

  it("knows no field by another name", () => {
    expect(fieldNamed("toString")).toBeUndefined();
    expect(fieldNamed("Maßnahme")).toBeUndefined();
  });

  it("offers the choices of MODEL.md and of the settings", () => {
    expect(schemaOf("phase")["enum"]).toEqual([
      "Vorschlag",
      "in Vorbereitung",
      "beschlossen",
      "in Umsetzung",
      "laufend",
      "abgeschlossen",
      "zurückgestellt",
      "gestrichen",
    ]);
    expect(schemaOf("assessment")["enum"]).toEqual([
      "im Plan",
      "gefährdet",
      "verzögert",
      "unbekannt",
    ]);
    expect(schemaOf("types")["items"]).toMatchObject({
      enum: ["Fordern", "Fördern", "Flankieren", "Informieren", "Investieren"],
    });
    expect(schemaOf("department")["enum"]).toEqual(["Bauamt"]);
    expect(schemaOf("topic")["enum"]).toEqual(settings.topics.map(({ name }) => name));
  });
});
