import { describe, expect, it } from "vitest";
import type { CatalogueMeasure } from "../../../shared/catalogue/draft.ts";
import type { Balance, Settings } from "../../../shared/catalogue/settings/settings.ts";
import { achievementOf, spendingOf } from "../../../shared/reporting/achievement.ts";
import { backgroundOf, noBackground } from "../../../shared/reporting/background.ts";
import { suggestionsOf } from "../../../shared/reporting/suggestions.ts";
import { againstBalance } from "../../../shared/reporting/targets.ts";
import { someSettings } from "../documents/aCatalogue.ts";

const emitted = (year: number, tonnes: number, sector = "Verkehr"): Balance => ({
  year,
  tonnes,
  sector,
});
const euro = (amount: number) => ({ min: amount, max: amount });

describe("againstBalance", () => {
  const settings: Settings = {
    ...someSettings,
    balance: [emitted(1990, 1000), emitted(2020, 500), emitted(2020, 300, "Industrie")],
    targets: [
      { year: 2040, reductionPercent: 95, baseYear: 1985 },
      { year: 2030, reductionPercent: 65, baseYear: 1990 },
    ],
  };

  it("is silent without a balance", () => {
    expect(againstBalance([{ emissionSaving: 5 }], someSettings)).toBeUndefined();
  });

  it("compares what open measures save with the latest balance and with each target", () => {
    const measures = [
      { emissionSaving: 90 },
      { emissionSaving: 40, start: "2035" },
      { emissionSaving: 70, phase: "abgeschlossen" },
      { emissionSaving: 30, phase: "gestrichen" },
    ];
    const { emissions, saving, percent, targets } = againstBalance(measures, settings) ?? {};
    expect([emissions, saving?.sum, percent]).toEqual([{ year: 2020, tonnes: 800 }, 130, 16.25]);
    expect(targets).toEqual([
      {
        ...settings.targets[1],
        allowed: 350,
        gap: 450,
        percentOfGap: 20,
        saving: 90,
      },
      { ...settings.targets[0], saving: 130 },
    ]);
  });

  it("does not add the total of a balance to its sectors", () => {
    const balance = [emitted(2020, 500), emitted(2020, 900, "gesamt")];
    expect(againstBalance([], { ...settings, balance })?.emissions.tonnes).toBe(900);
  });

  it("has no gap where the target is reached", () => {
    const balance = [emitted(1990, 1000), emitted(2020, 300)];
    const [target] = againstBalance([], { ...settings, balance })?.targets ?? [];
    expect([target?.gap, target?.percentOfGap]).toEqual([0, undefined]);
  });
});

describe("achievementOf", () => {
  it("compares only measures that say both", () => {
    const { planned, achieved, compared } = achievementOf([
      { emissionSaving: 100, emissionSaved: 25 },
      { emissionSaving: 50 },
      { emissionSaved: 7 },
    ]);
    expect([planned.sum, achieved.sum]).toEqual([150, 32]);
    expect(compared).toEqual({ measures: 1, planned: 100, achieved: 25, percent: 25 });
  });
});

describe("spendingOf", () => {
  it("adds what was spent in earlier periods", () => {
    const catalogue: readonly CatalogueMeasure[] = [
      {
        id: "a",
        sources: [],
        byPeriod: {
          "2024": { spent: euro(300) },
          "2025": { spent: euro(200) },
          "2026": { spent: euro(9) },
        },
      },
    ];
    const measures = [
      { id: "a", investment: euro(1000), spent: euro(200) },
      { id: "b", investment: euro(50) },
    ];
    const spending = spendingOf(measures, backgroundOf(catalogue, "2025", someSettings));
    expect(spending.periods).toBe(2);
    expect(spending.compared).toEqual({ measures: 1, planned: euro(1000), spent: euro(500) });
    expect(spendingOf(measures, noBackground).spent).toMatchObject({ min: 200, withoutValue: 1 });
  });
});

describe("suggestionsOf", () => {
  const settings = { ...someSettings, balance: [emitted(2020, 10_000)] };

  it.each([
    [70, 6],
    [60, 5],
    [41, 5],
    [30, 4],
    [15, 2],
    [5, 1],
    [1, 0],
  ])("suggests dots by the share of the emissions: %d of 10,000 t → %d", (emissionSaving, dots) => {
    const { suggestions } = suggestionsOf(
      [{ emissionSaving, emissionReduction: { dots: 3 } }],
      settings
    );
    expect(suggestions).toEqual([
      {
        measure: {},
        criterion: "emissionReduction",
        suggested: dots,
        judged: 3,
        basis: emissionSaving / 100,
      },
    ]);
  });

  it.each([
    [0, 6],
    [2000, 5],
    [5000, 4],
    [8000, 2],
    [8001, 1],
  ])("suggests dots by the cost a tonne over 20 years: 10 t/a for %d € → %d", (amount, dots) => {
    const { suggestions, withBalance } = suggestionsOf(
      [{ emissionSaving: 10, investment: euro(amount) }],
      someSettings
    );
    expect(withBalance).toBe(false);
    expect(suggestions).toEqual([
      { measure: {}, criterion: "costEfficiency", suggested: dots, basis: amount / 200 },
    ]);
  });

  it("takes a municipality's own bands", () => {
    const bands = { emissionReduction: [[1, 6], [50, 6], ["x"]], lifetimeYears: 10 };
    const own = { ...settings, rating: { ...settings.rating, bands } };
    const { suggestions, lifetimeYears } = suggestionsOf([{ emissionSaving: 70 }], own);
    expect([suggestions[0]?.suggested, lifetimeYears]).toEqual([0, 10]);
  });

  it("suggests nothing for a measure that saves nothing", () => {
    expect(suggestionsOf([{ emissionSaving: 0 }, {}], settings).suggestions).toEqual([]);
  });
});
