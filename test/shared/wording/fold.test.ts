import { expect, test } from "vitest";
import { fold } from "../../../shared/wording/fold.ts";

test.each([
  ["Bürger*innen", "buerger"],
  ["Bürger:innen", "buerger"],
  ["Bürger/-innen", "buerger"],
  ["BürgerInnen", "buerger"],
  ["  Grün\u00a0und  Straße\n", "gruen und strasse"],
  ["„CO₂“ – 2024—2026", "co2 - 2024-2026"],
  ["Klima\u00adschutz", "klimaschutz"],
])("%j is compared as %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});
