import { describe, expect, it } from "vitest";
import { type Issue, issueCodes } from "../../../shared/catalogue/issue.ts";
import { explain } from "../../../shared/checking/explain.ts";
import { sentences } from "../../../shared/checking/sentences.ts";

const place = { file: "Amt66.xlsx", sheet: "Maßnahmen", row: 31, cell: "H31" };
const everyFact = (code: Issue["code"]) => {
  const { says, remedy } = sentences[code];
  const names = [...says, ...remedy].flatMap((each) =>
    [...each.matchAll(/\{(\w+)\|?\}/g)].map(([, name = ""]) => name)
  );
  return Object.fromEntries(
    names.filter((name) => name !== "found").map((name) => [name, `«${name}»`])
  );
};

describe("explain", () => {
  it.each(issueCodes)(
    "has a sentence with cell and remedy for %s, with facts and without",
    (code) => {
      const bare: Issue = { severity: "hint", code, field: "costEfficiency", place };
      const full: Issue = { ...bare, found: "4,17", facts: everyFact(code) };
      for (const issue of [bare, full]) {
        const text = explain(issue);
        expect(text).toMatch(/^Kosteneffizienz \(H31\): /);
        expect(text).toMatch(/ Bitte [^{}]*\.$/);
        expect(text).not.toMatch(/[{}]|undefined|\s\s/);
      }
    }
  );

  it.each(issueCodes)(
    "offers the fullest wording of %s first and one without facts last",
    (code) => {
      for (const templates of [sentences[code].says, sentences[code].remedy]) {
        const facts = templates.map((each) => [...each.matchAll(/\{\w+\|?\}/g)].length);
        expect(facts.at(-1)).toBe(0);
      }
    }
  );

  it("says the sentence of the contract", () => {
    const issue: Issue = {
      severity: "warning",
      code: "ratingIsAverage",
      field: "costEfficiency",
      place,
      found: "4,17",
    };
    expect(explain(issue)).toBe(
      "Kosteneffizienz (H31): „4,17“ ist ein Mittelwert, keine Bewertung einer Maßnahme. Bitte 0 bis 6 Punkte eintragen."
    );
  });

  it("names the sheet where no field is meant, the row where no cell is known", () => {
    const { cell: _, ...row } = place;
    const issue: Issue = { severity: "hint", code: "columnUncertain", place: row };
    expect(explain(issue)).toBe(
      "Blatt „Maßnahmen“ (Zeile 31): Die Zuordnung dieser Spalte ist nicht sicher. Bitte die Zuordnung bestätigen oder die Bezeichnung deutlicher fassen."
    );
  });

  it("quotes long and broken text on one line", () => {
    const found = `Baubeginn\n${"sehr ".repeat(40)}bald`;
    expect(explain({ severity: "hint", code: "notADate", field: "start", place, found })).toMatch(
      /^Beginn \(H31\): „Baubeginn sehr sehr [^\n]{30,80}…“ ist keine Zeitangabe/
    );
  });
});
