import { describe, expect, it } from "vitest";
import { problemDetails, problems } from "../../../shared/exchange/problems.ts";
import { isCurrent } from "../../../shared/exchange/schemaVersion.ts";

describe("problems", () => {
  it("have a stable code, a status and a German title each", () => {
    expect(problemDetails("changedMeanwhile", "Bitte neu laden.", { reference: "r1" })).toEqual({
      type: "urn:klimakatalog:problem:changedMeanwhile",
      code: "changedMeanwhile",
      status: 412,
      title: "Inzwischen hat jemand anderes geändert",
      detail: "Bitte neu laden.",
      reference: "r1",
    });
    for (const { status, title } of Object.values(problems)) {
      expect(status).toBeGreaterThanOrEqual(400);
      expect(title).not.toMatch(/\b(error|not|bad|request|forbidden)\b/i);
    }
  });
});

describe("isCurrent", () => {
  it.each([
    [undefined, true],
    ["1", true],
    ["0", false],
    ["2", false],
    ["eins", false],
  ])("a pane made for version %s is served: %s", (said, expected) => {
    expect(isCurrent(said)).toBe(expected);
  });
});
