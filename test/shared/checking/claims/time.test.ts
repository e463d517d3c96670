import { describe, expect, it } from "vitest";
import { column, issuesOf, saidOf } from "../town.ts";

describe("endIsNotBeforeStart", () => {
  it("names both months", () => {
    expect(saidOf("endBeforeStart", [{ title: "Radweg", start: "2027-03", end: "2026" }])).toEqual([
      `Ende (${column("end")}2): Das Ende (2026) liegt vor dem Beginn (03/2027). Bitte beide Zeitangaben prüfen.`,
    ]);
  });

  it("compares only what both state: 05/2026 to 2026 is no contradiction", () => {
    const rows = [
      { title: "Radweg", start: "2026-05", end: "2026" },
      { title: "Gehweg", start: "2026", end: "2026" },
    ];
    expect(issuesOf("endBeforeStart", rows)).toEqual([]);
  });
});

describe("continuousTasksHaveNoEnd", () => {
  it("asks for one of the two", () => {
    expect(
      saidOf("continuousHasNoEnd", [{ title: "Beratung", continuous: true, end: "2026" }])
    ).toEqual([
      `Ende (${column("end")}2): Die Maßnahme ist als Daueraufgabe gekennzeichnet, hat hier aber ein Ende. Bitte das Ende löschen oder bei Daueraufgabe „Nein“ wählen.`,
    ]);
  });

  it("is silent about a start", () => {
    const rows = [
      { title: "Beratung", continuous: true, start: "2024" },
      { title: "Radweg", continuous: false, end: "2026" },
    ];
    expect(issuesOf("continuousHasNoEnd", rows)).toEqual([]);
  });
});

describe("phaseAgreesWithAssessment", () => {
  it("does not believe that what is finished is delayed", () => {
    expect(
      saidOf("phaseAndAssessmentDisagree", [
        { title: "Radweg", phase: "abgeschlossen", assessment: "verzögert" },
      ])[0]
    ).toMatch(
      /: Umsetzungsphase „abgeschlossen“ und Ampel „verzögert“ passen nicht zusammen\. Bitte beides prüfen und eines davon ändern\.$/
    );
  });

  it("does not believe that what is decided is 100 % done, or what is finished 60 %", () => {
    const rows = [
      { title: "Radweg", phase: "beschlossen", completion: 100 },
      { title: "Gehweg", phase: "abgeschlossen", completion: 60 },
    ];
    expect(issuesOf("phaseAndAssessmentDisagree", rows).map(({ facts }) => facts)).toEqual([
      { phase: "beschlossen", completion: "100 %" },
      { phase: "abgeschlossen", completion: "60 %" },
    ]);
  });

  it("is silent about a delayed measure that runs, and a finished one in plan", () => {
    const rows = [
      { title: "Radweg", phase: "in Umsetzung", assessment: "verzögert", completion: 40 },
      { title: "Gehweg", phase: "abgeschlossen", assessment: "im Plan", completion: 100 },
      { title: "Beratung", phase: "laufend", completion: 100 },
    ];
    expect(issuesOf("phaseAndAssessmentDisagree", rows)).toEqual([]);
  });
});
