import { expect, it } from "vitest";
import { typoDistance } from "../../../shared/wording/typoDistance.ts";

it.each([
  ["massnahme", "massnahme", 0],
  ["masnahme", "massnahme", 1],
  ["massnahmee", "massnahme", 1],
  ["massnehme", "massnahme", 1],
  ["masnsahme", "massnahme", 1],
  ["handlunsgfelt", "handlungsfeld", 2],
  ["", "ab", 2],
])("counts the slips between %j and %j: %d", (a, b, slips) => {
  expect(typoDistance(a, b, 3)).toBe(slips);
  expect(typoDistance(b, a, 3)).toBe(slips);
});

it("stops counting above the limit", () => {
  expect(typoDistance("radweg", "fernwaerme", 2)).toBe(3);
  expect(typoDistance("kosten", "nutzen", 1)).toBe(2);
});
