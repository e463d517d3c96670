import { describe, expect, it } from "vitest";
import { typo } from "../../../../shared/likeness/dictionary/typo.ts";

describe("typo", () => {
  it.each([
    ["massnahme", "masnahme"],
    ["potenzial", "potential"],
    ["gewerbe", "gewrebe"],
    ["quartierskonzept", "quatierskonzpt"],
  ])("takes %s and %s for one word", (a, b) => {
    expect(typo(a, b)).toBe(true);
    expect(typo(b, a)).toBe(true);
  });

  it.each([
    ["haus", "maus"],
    ["nordstadt", "oststadt"],
    ["strasse1", "strasse2"],
    ["radweg", "radhaus"],
  ])("keeps %s and %s apart", (a, b) => expect(typo(a, b)).toBe(false));
});
