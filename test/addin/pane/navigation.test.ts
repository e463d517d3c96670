import { describe, expect, it } from "vitest";
import { findPieces, textOf } from "../../../addin/pane/element.ts";
import { stepsBar } from "../../../addin/pane/navigation.ts";
import { viewsFor } from "../../../addin/pane/steps.ts";
import { type Role, roles } from "../../../shared/exchange/policy.ts";

const names = (held: readonly Role[], current?: "help" | "topic") => {
  const steps = viewsFor(held);
  const bar = stepsBar(steps, current ?? steps[0], () => {});
  const lists = findPieces(bar, ({ tag }) => tag === "ul");
  const labels = (kind: string) =>
    lists
      .filter(({ attributes }) => attributes["class"] === kind)
      .flatMap((list) => findPieces(list, ({ tag }) => tag === "button").map(textOf));
  return { desks: labels("desks"), steps: labels("steps") };
};

describe("stepsBar", () => {
  it("gives a sponsor the own topic and help, on one desk", () => {
    expect(names(["sponsor"])).toEqual({ desks: [], steps: ["Mein Themenfeld", "Hilfe"] });
    expect(names(["sponsor"], "help").steps).toEqual(["Mein Themenfeld", "Hilfe"]);
  });

  it("keeps help with the department for whoever has several desks", () => {
    expect(names(roles, "help").steps).toContain("Prüfen");
    expect(names(roles, "topic")).toEqual({
      desks: ["Fachbereich", "Themenfeld", "Stabsstelle"],
      steps: ["Mein Themenfeld"],
    });
  });
});
