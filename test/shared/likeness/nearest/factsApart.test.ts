import { expect, it } from "vitest";
import { factsApart } from "../../../../shared/likeness/nearest/factsApart.ts";

const measure = (facts: object) => ({ titles: ["Heizung im Nordviertel"], ...facts });

it("takes measures for two when one ends before the other begins", () => {
  const early = measure({ start: "2024", end: "2026" });
  expect(factsApart(early, measure({ start: "2027" }))).toBe(true);
  expect(factsApart(measure({ start: "2026-03" }), early)).toBe(false);
  expect(factsApart(early, measure({}))).toBe(false);
});

it("takes measures for two when one costs a multiple of the other", () => {
  const school = measure({ investment: { min: 260_000, max: 260_000 } });
  expect(factsApart(school, measure({ investment: { min: 4_100_000, max: 4_100_000 } }))).toBe(
    true
  );
  expect(factsApart(measure({ investment: { min: 300_000, max: 500_000 } }), school)).toBe(false);
  expect(factsApart(school, measure({}))).toBe(false);
});
