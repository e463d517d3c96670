import { bandsOf, dotsForCostPerTonne, dotsForShare } from "../catalogue/costs/bands.ts";
import { costPerTonne } from "../catalogue/costs/costPerTonne.ts";
import { latestEmissions } from "../catalogue/emissions.ts";
import type { Measure } from "../catalogue/measures/measure.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import { type Named, named } from "./named.ts";
import { exact } from "./tally.ts";

/** Dots that a band suggests, beside those that people gave. Never applied by itself. */
interface Suggestion {
  readonly measure: Named;
  readonly criterion: "emissionReduction" | "costEfficiency";
  readonly suggested: number;
  readonly judged?: number;
  /** What the band was asked: percent of the emissions, or € per tonne over the lifetime. */
  readonly basis: number;
}

export interface Suggestions {
  /** Without a balance there is no share of emissions, and the first criterion is off. */
  readonly withBalance: boolean;
  readonly lifetimeYears: number;
  readonly suggestions: readonly Suggestion[];
}

/** A suggestion for every measure with a saving: by its share of the emissions, and by its cost a tonne. */
export function suggestionsOf(measures: readonly Measure[], settings: Settings): Suggestions {
  const bands = bandsOf(settings.rating);
  const emissions = latestEmissions(settings)?.tonnes ?? 0;
  const suggestions: Suggestion[] = [];
  for (const measure of measures) {
    const { emissionSaving, emissionReduction, costEfficiency } = measure;
    if (emissionSaving === undefined || emissionSaving <= 0) continue;
    if (emissions > 0) {
      const share = (100 * emissionSaving) / emissions;
      const suggested = dotsForShare(share, bands);
      suggestions.push(
        suggestion(measure, "emissionReduction", suggested, share, emissionReduction)
      );
    }
    const euro = costPerTonne(measure, bands.lifetimeYears);
    if (euro === undefined) continue;
    const suggested = dotsForCostPerTonne(euro, bands);
    suggestions.push(suggestion(measure, "costEfficiency", suggested, euro, costEfficiency));
  }
  return { withBalance: emissions > 0, lifetimeYears: bands.lifetimeYears, suggestions };
}

function suggestion(
  measure: Measure,
  criterion: Suggestion["criterion"],
  suggested: number,
  basis: number,
  rating: Measure["emissionReduction"]
): Suggestion {
  const judged = rating?.dots;
  const common = { measure: named(measure), criterion, suggested };
  return judged === undefined
    ? { ...common, basis: exact(basis) }
    : { ...common, judged, basis: exact(basis) };
}
