import type { CatalogueMeasure } from "../catalogue/draft.ts";
import type { Measure } from "../catalogue/measures/measure.ts";
import { valuesOf } from "../catalogue/measures/measuresOfPeriod.ts";

/** A measure as somebody of its topic reads it, with the values of a period. */
export type TopicMeasure = Measure & { readonly id: string };

/** Measures of a topic (by its name) with the values of a period, by number and title. */
export function measuresOfTopic(
  catalogue: readonly CatalogueMeasure[],
  { topic, period }: { readonly topic: string; readonly period: string }
): readonly TopicMeasure[] {
  return catalogue
    .filter((measure) => measure.topic === topic)
    .map((measure) => ({
      ...valuesOf(measure),
      ...measure.byPeriod?.[period],
      id: measure.id,
    }))
    .toSorted((a, b) => inOrder(a.code, b.code) || inOrder(a.title, b.title));
}

/** MO2 before MO10; what has none comes last. */
const inOrder = (a = "\uffff", b = "\uffff") => a.localeCompare(b, "de", { numeric: true });
