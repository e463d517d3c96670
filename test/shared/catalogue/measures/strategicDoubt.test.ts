import { describe, expect, it } from "vitest";
import type { Measure } from "../../../../shared/catalogue/measures/measure.ts";
import { strategicDoubt } from "../../../../shared/catalogue/measures/strategicDoubt.ts";

const measure = (strategic: boolean | undefined, horizon: string, dots: number): Measure => ({
  ...(strategic === undefined ? {} : { strategic }),
  horizons: [horizon],
  emissionReduction: { dots },
});

describe("strategicDoubt", () => {
  it.each([
    ["long-term, 4 dots, not marked", measure(undefined, "langfristig", 4), "unmarked"],
    ["long-term, 3 dots, not marked", measure(undefined, "langfristig", 3), undefined],
    ["short-term, 6 dots, not marked", measure(undefined, "kurzfristig", 6), undefined],
    ["an explicit „nein“", measure(false, "langfristig", 6), undefined],
    ["marked as it should be", measure(true, "langfristig", 4), undefined],
    ["marked, short-term", measure(true, "kurzfristig", 6), "notLongTerm"],
    ["marked, 3 dots", measure(true, "langfristig", 3), "lowPotential"],
    ["marked, nothing known besides", { strategic: true }, undefined],
  ])("%s", (_, given, expected) => {
    expect(strategicDoubt(given)).toBe(expected);
  });
});
