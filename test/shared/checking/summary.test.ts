import { describe, expect, it } from "vitest";
import type { Issue, Severity } from "../../../shared/catalogue/issue.ts";
import { summary } from "../../../shared/checking/summary.ts";

const issues = (severity: Severity, count: number): Issue[] =>
  Array.from({ length: count }, () => ({
    severity,
    code: "placeholder",
    place: { file: "a", sheet: "b" },
  }));

describe("summary", () => {
  it.each([
    [2, 1, 14, "2 Fehler, 1 Warnung und 14 Hinweise"],
    [1, 0, 1, "1 Fehler und 1 Hinweis"],
    [0, 3, 0, "3 Warnungen"],
    [0, 1001, 0, "1.001 Warnungen"],
    [0, 0, 0, "keine Auffälligkeiten"],
  ])("counts %i errors, %i warnings, %i hints", (errors, warnings, hints, text) => {
    expect(
      summary([
        ...issues("hint", hints),
        ...issues("error", errors),
        ...issues("warning", warnings),
      ])
    ).toBe(text);
  });
});
