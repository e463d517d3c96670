import { describe, expect, it } from "vitest";
import { fieldNames, fields } from "../../../../shared/catalogue/fields.ts";
import { headingScores } from "../../../../shared/sheet/headings/headingScores.ts";

const names = fieldNames.filter((name) => fields[name].need !== "set");

it.each(names)("takes the label and the other names of %s for the field itself", (name) => {
  for (const text of [fields[name].label, ...fields[name].alsoCalled]) {
    expect([text, headingScores(text).get(name)]).toEqual([text, 1]);
  }
});

it.each([
  ["Kosten [€] laut Antrag", "investment"],
  ["Bemerkung an die Stabsstelle", "notes"],
  ["Zeitraum (von–bis)", "span"],
])("reads %j by what it is at its head", (heading, target) => {
  expect([...headingScores(heading).keys()][0]).toBe(target);
});

it.each(["", "   ", "Flurstück", "xyz", "a".repeat(200)])(
  "finds no field surely in %j",
  (heading) => {
    expect([...headingScores(heading).values()].filter((score) => score >= 0.66)).toEqual([]);
  }
);

describe("a heading that is written with more words, or mistyped", () => {
  it.each([
    ["Vorbildcharakter der Maßnahme", "socialChange"],
    ["Restriktionen – Stichworte", "obstacles"],
    ["Abarbietungsgrad", "completion"],
    ["Warum? (heutige Situation)", "background"],
    ["Ausblick: Was folgt als Nächstes?", "nextSteps"],
    ["Budget (Anschub)", "startupCost"],
    ["Mögliche Hindernisse", "obstacles"],
    ["KT-Drucksache", "resolutions"],
    ["Verwandte Vorgänge", "links"],
  ])("„%s“ names %s", (heading, field) => {
    const [best] = headingScores(heading);
    expect(best?.[0]).toBe(field);
    expect(best?.[1]).toBeGreaterThan(0.7);
  });

  it.each(["Inv.-Nr.", "Dokument-ID", "Raumnummer", "Kostenträger-Nr.", "Betriebsstunden"])(
    "„%s“ names none",
    (heading) => {
      expect(Math.max(0, ...headingScores(heading).values())).toBeLessThan(0.66);
    }
  );
});

it("takes no phrase for a heading because of its last word", () => {
  const scores = headingScores("Bau von Windenergieanlagen ermöglichen und unterstützen");
  expect(scores.get("supporters") ?? 0).toBeLessThan(0.66);
});

describe("a heading that asks a question", () => {
  it.each([
    ["Wer treibt die Sache voran?", "lead"],
    ["Von wem brauchen Sie Unterstützung?", "supporters"],
    ["Wer könnte dafür zahlen?", "funders"],
    ["Wer hat am Ende etwas davon?", "audiences"],
    ["Wen müssen wir noch mit ins Boot holen?", "partners"],
    ["Wie können die Leute mitreden?", "participation"],
    ["Was wurde in diesem Jahr geschafft?", "progress"],
    ["Was hat uns aufgehalten?", "challenges"],
    ["Was könnte im Weg stehen?", "obstacles"],
    ["Wie wird der Erfolg überprüft?", "monitoring"],
    ["Ist das ein Leitprojekt?", "strategic"],
    ["Darf das im Internet stehen?", "visibility"],
    ["Was steht 2027 an?", "nextSteps"],
  ])("„%s“ asks for %s, whatever its other words", (heading, field) => {
    expect([...headingScores(heading).keys()][0]).toBe(field);
  });

  it("leaves the answer to what stands in brackets behind a bare „Warum?“", () => {
    expect([...headingScores("Warum? (Ziel)").keys()][0]).toBe("goal");
  });
});

describe("a heading with a word nobody knows", () => {
  it.each([
    ["operatives Ziel", "goal"],
    ["Zielvorstellung", "goal"],
    ["relevante Akteure", "partners"],
    ["Zu lösende Probleme", "obstacles"],
    ["Hintergrundinformationen", "background"],
  ])("„%s“ is %s: the word only says more of the noun", (heading, field) => {
    const [best] = headingScores(heading);
    expect(best?.[0]).toBe(field);
    expect(best?.[1]).toBeGreaterThan(0.75);
  });

  it.each(["Pegelname", "Leasingende", "Versiegelungsgrad", "Fuhrparknummer", "Wohneinheiten"])(
    "„%s“ is none: names, ends, shares and numbers belong to anything",
    (heading) => {
      expect(Math.max(0, ...headingScores(heading).values())).toBeLessThan(0.66);
    }
  );
});

it.each([
  ["Umsetzungsstand 2024", "progress"],
  ["Schwierigkeiten im Jahr 2024", "challenges"],
  ["Stand der Umsetzung zum 31.12.2025", "progress"],
])("takes the year out of „%s“ and finds %s", (heading, field) => {
  expect(headingScores(heading).get(field as "progress")).toBeGreaterThanOrEqual(0.9);
});

it.each([
  ["Prioritätsklasse A/B/C", "priority"],
  ["Kat. (A = vorrangig, B = mittel, C = nachrangig)", "topic"],
  ["Interne Maßnahme", "title"],
  ["Verantwortliche Lehrkraft", "lead"],
  ["Ausgaben 1. Hj. EUR", "spent"],
  ["Planung für das 2. Halbjahr", "nextSteps"],
  ["Erreichte Minderung (t CO2) pro Jahr", "emissionSaved"],
])("reads „%s“ without its options, and by its words of time", (heading, field) => {
  expect(headingScores(heading).get(field as "priority")).toBeGreaterThanOrEqual(0.8);
});

it.each(["Beitrag zur regionalen Wertschöpfung", "Abschnitt Nord", "Dateipfad"])(
  "hears no field in „%s“",
  (heading) => {
    expect(Math.max(0, ...headingScores(heading).values())).toBeLessThan(0.66);
  }
);

it.each(["department", "Description", "emissionReduction", "assessmentReason"])(
  "knows %s, a field's name in files of other programs",
  (heading) => {
    const [first] = headingScores(heading);
    expect(first).toEqual([`${heading.charAt(0).toLowerCase()}${heading.slice(1)}`, 1]);
  }
);
