import { expect, it } from "vitest";
import { fold } from "../../../shared/wording/fold.ts";

it.each([
  ["Bürger*innen", "buerger"],
  ["Bürger:innen", "buerger"],
  ["Bürger_innen", "buerger"],
  ["Bürger/-innen", "buerger"],
  ["BürgerInnen", "buerger"],
  ["Klimaschutzmanager*in", "klimaschutzmanager"],
  ["Straße", "strasse"],
  ["CO₂-Minderung", "co2-minderung"],
  ["2024 – 2026", "2024 - 2026"],
  ["„Grüne  Höfe“\u00a0am Markt ", "gruene hoefe am markt"],
  ["Poten\u00adzial", "potenzial"],
])("compares %j as %j", (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it("gives the same answer however often it is asked", () => {
  const texts = Array.from({ length: 6000 }, (_, index) => `Maßnahme ${index}`);
  expect(texts.map(fold)).toEqual(texts.map((_, index) => `massnahme ${index}`));
  expect(fold("Maßnahme 0")).toBe("massnahme 0");
});
