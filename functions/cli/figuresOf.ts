import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import { measuresOfPeriod } from "../../shared/catalogue/measures/measuresOfPeriod.ts";
import { type AllFigures, allFigures } from "../../shared/reporting/allFigures.ts";
import { backgroundOf } from "../../shared/reporting/background.ts";
import type { SetFigures } from "../../shared/reporting/figures.ts";

/** What a draft or version carries beside its hash: the whole town's counts and sums first. */
type CarriedFigures = SetFigures & Omit<AllFigures, "total">;

/** Everything that can be counted about a catalogue. `today` (ISO date) says what is overdue. */
export function figuresOf(catalogue: Draft | Version, today: string): CarriedFigures {
  const { settings, period } = catalogue;
  const background = backgroundOf(catalogue.catalogue, period, settings);
  const { total, ...figures } = allFigures(measuresOfPeriod(catalogue), {
    settings,
    today,
    background,
  });
  return { ...total, ...figures };
}
