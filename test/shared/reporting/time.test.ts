import { describe, expect, it } from "vitest";
import type { CatalogueMeasure } from "../../../shared/catalogue/draft.ts";
import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import { backgroundOf } from "../../../shared/reporting/background.ts";
import { overdueOf } from "../../../shared/reporting/overdue.ts";
import { stalenessOf } from "../../../shared/reporting/staleness.ts";
import { someSettings } from "../documents/aCatalogue.ts";

describe("overdueOf", () => {
  it.each<readonly [string, Measure, number | undefined]>([
    ["a month that has passed", { end: "2026-01" }, 2],
    ["a year that has passed", { end: "2025" }, 3],
    ["this month", { end: "2026-03" }, undefined],
    ["this year", { end: "2026" }, undefined],
    ["a finished measure", { end: "2020", phase: "abgeschlossen" }, undefined],
    ["a struck one", { end: "2020", phase: "gestrichen" }, undefined],
    ["a shelved one", { end: "2020", phase: "zurückgestellt" }, undefined],
    ["a Daueraufgabe", { end: "2020", continuous: true }, undefined],
    ["no end", {}, undefined],
  ])("on 31 March 2026: %s", (_, measure, months) => {
    expect(overdueOf([measure], "2026-03-31")[0]?.months).toBe(months);
  });

  it("puts the longest overdue first", () => {
    const all = [
      { code: "A1", end: "2025" },
      { code: "A2", end: "2023-05" },
    ];
    expect(overdueOf(all, "2026-03-31").map(({ measure }) => measure.code)).toEqual(["A2", "A1"]);
  });
});

/** Progress of one measure by period, the last one is reported on. */
function silenceAfter(texts: Readonly<Record<string, string>>, more: Measure = {}) {
  const byPeriod = Object.fromEntries(
    Object.entries(texts).map(([period, progress]) => [period, progress === "" ? {} : { progress }])
  );
  const measure: CatalogueMeasure = { id: "m", title: "Radweg", sources: [], byPeriod, ...more };
  const { progress } = byPeriod["2025"] ?? {};
  const now: Measure = { id: "m", ...more, ...(progress === undefined ? {} : { progress }) };
  const [stale] = stalenessOf([now], backgroundOf([measure], "2025", someSettings));
  return stale && [stale.kind, stale.periods, stale.lastNews];
}

describe("stalenessOf", () => {
  it.each([
    ["a first text", { "2025": "Begonnen" }, undefined],
    ["a new text", { "2024": "Geplant", "2025": "Begonnen" }, undefined],
    ["no text at all", { "2025": "" }, ["missing", 1, undefined]],
    ["no text this time", { "2024": "Geplant", "2025": "" }, ["missing", 1, "2024"]],
    ["the old text again", { "2024": "Geplant", "2025": " Geplant" }, ["unchanged", 1, "2024"]],
    [
      "the same text for three periods",
      { "2023": "Geplant", "2024": "Geplant", "2025": "Geplant" },
      ["unchanged", 2, "2023"],
    ],
    [
      "„Kein neuer Sachstand“",
      { "2024": "Da", "2025": "Kein neuer Sachstand." },
      ["unchanged", 1, "2024"],
    ],
    [
      "„unverändert“ twice",
      { "2024": "unverändert", "2025": "unverändert" },
      ["unchanged", 2, undefined],
    ],
    [
      "the text of before the pause",
      { "2023": "A", "2024": "", "2025": "A" },
      ["unchanged", 2, "2023"],
    ],
  ])("%s", (_, texts, expected) => {
    expect(silenceAfter(texts)).toEqual(expected);
  });

  it.each(["Vorschlag", "abgeschlossen", "gestrichen", "zurückgestellt"])(
    "asks no progress of a measure that is %s",
    (phase) => {
      expect(silenceAfter({ "2025": "" }, { phase })).toBeUndefined();
    }
  );
});
