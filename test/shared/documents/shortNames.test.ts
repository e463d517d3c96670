import { expect, it } from "vitest";
import { shortNames } from "../../../shared/documents/shortNames.ts";
import { aMeasure } from "./aCatalogue.ts";

const named = (...codes: readonly string[]) => shortNames(codes.map((code) => aMeasure({ code })));

it.each([
  [["MO1", "MO2"], "MO1 und MO2"],
  [["MO10", "MO2", "MO9", "MO8"], "MO2 und MO8 bis MO10"],
  [["MO1", "MO2", "MO4", "MO5", "MO6"], "MO1, MO2 und MO4 bis MO6"],
  [["BA-01", "BA-02", "BA-03"], "BA-01 bis BA-03"],
  [["EE1", "MO2", "EE3"], "EE1, EE3 und MO2"],
  [["A", "A"], "A und A"],
])("names %j", (codes, words) => {
  expect(named(...codes)).toBe(words);
});

it("names one without a number by its title, at the end", () => {
  const { code: _, ...uncoded } = aMeasure({ title: "Ein „kühles“ Dach" });
  expect(shortNames([uncoded, aMeasure({ code: "MO7" })])).toBe("MO7 und „Ein ‚kühles‘ Dach“");
});
