import { describe, expect, it } from "vitest";
import { allowed } from "../../../shared/checking/allowed.ts";
import { anySettings } from "./town.ts";

describe("allowed", () => {
  const { choices, bounds } = allowed(anySettings);

  it("knows the choices of one and of several, of the table and of the municipality", () => {
    expect([...(choices.get("topic") ?? [])]).toEqual(["Mobilität", "Bauen", "Energie"]);
    expect(choices.get("types")?.has("Flankieren")).toBe(true);
    expect(choices.get("assessment")?.has("verzögert")).toBe(true);
    expect(choices.has("priority")).toBe(false);
  });

  it("knows the bounds of dots, percentages and quantities", () => {
    expect(bounds.get("priority")).toEqual({ min: 0, max: 6 });
    expect(bounds.get("completion")).toEqual({ min: 0, max: 100 });
    expect(bounds.get("emissionSaving")?.min).toBe(0);
  });
});
