import { describe, expect, it } from "vitest";
import { check } from "../../../shared/checking/check.ts";
import { rules } from "../../../shared/checking/rules.ts";
import { aFile, anySettings, aSheet, issuesOf } from "./town.ts";

describe("check", () => {
  it("brings issues of reading and of claims in the order of the sheet, each once", () => {
    const place = { file: "a.xlsx", sheet: "Liste", row: 2, cell: "C2" };
    const unread = { severity: "warning", code: "titleMissing", field: "title", place } as const;
    const sheet = aSheet([{ code: "MO1" }, { code: "MO1" }], {
      issues: [unread],
      covers: ["code", "title"],
    });
    const issues = check([{ file: "a.xlsx", sheets: [sheet] }], { settings: anySettings });
    expect(issues.map(({ code, place: { cell } }) => [cell, code])).toEqual([
      ["C1", "wantedFieldMissing"],
      ["C2", "titleMissing"],
      ["B3", "codeUsedTwice"],
      ["C3", "titleMissing"],
    ]);
  });

  it("switches rules off and changes their severity, by name or by code", () => {
    const rows = [{ code: "MO1", title: "Radweg", start: "2027", end: "2025" }];
    const withRules = (rule: string, value: "off" | "error") =>
      issuesOf("endBeforeStart", rows, {
        settings: { ...anySettings, rules: { [rule]: value } },
      }).map(({ severity }) => severity);
    expect(withRules("endIsNotBeforeStart", "off")).toEqual([]);
    expect(withRules("endBeforeStart", "off")).toEqual([]);
    expect(withRules("endIsNotBeforeStart", "error")).toEqual(["error"]);
  });

  it("calls nothing an error but a code collision", () => {
    expect(rules.filter(({ severity }) => severity === "error").map(({ name }) => name)).toEqual([
      "codesAreUnique",
    ]);
  });

  it("names every claim once", () => {
    expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  });

  it("knows every code of 10,000 measures in fifty files", () => {
    const sentence = "Der Ausbau erfolgt abschnittsweise, gefördert mit 200.000 € vom Land. ";
    const prose = `${sentence}Der zweite Teil folgt 2027 (s. Maßnahme MO 3.1). ${sentence}`;
    const rows = Array.from({ length: 10_000 }, (_, index) => ({
      code: `MO${index % 999}.${Math.floor(index / 999)}`,
      title: `Radweg Abschnitt ${index}`,
      topic: "Mobilität",
      department: "Tiefbau",
      goal: sentence,
      description: prose,
      progress: prose,
      phase: "in Umsetzung",
      assessment: "im Plan",
      priority: { dots: index % 7 },
      emissionReduction: { dots: 3 },
      socialChange: { dots: 3 },
      costEfficiency: { dots: 3 },
      investment: { min: 20_000, max: 30_000 },
      emissionSaving: 12,
      start: "2025",
      end: "2027-06",
      links: [{ code: "MO1.0" }],
    }));
    const files = Array.from({ length: 50 }, (_, index) =>
      aFile(rows.slice(index * 200, index * 200 + 200), `${index}.xlsx`)
    );
    const found = Map.groupBy(check(files, { settings: anySettings }), ({ code }) => code);
    // No link, no code in a text and no code used twice is told; of seven priorities 0, 1, 5 and 6 are far from 3.
    const far = rows.filter(({ priority: { dots } }) => Math.abs(dots - 3) >= 2).length;
    expect([...found.keys()].sort()).toEqual(["priorityFarFromOthers", "wantedFieldMissing"]);
    expect(found.get("priorityFarFromOthers")).toHaveLength(far);
  });
});
