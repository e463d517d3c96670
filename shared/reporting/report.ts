import type { Measure } from "../catalogue/measures/measure.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import type { Figures } from "./figures.ts";
import { figuresBy } from "./groupFigures.ts";
import { setFigures } from "./setFigures.ts";
import { topicOrder } from "./topicOf.ts";

/**
 * The figures of a catalogue: counts and sums, over all and by topic. What nobody stated is counted
 * beside each sum, never taken for 0. allFigures.ts has everything else.
 */
export function report(measures: readonly Measure[], settings: Settings): Figures {
  const topics = figuresBy(measures, ({ topic }) => topic, topicOrder(settings));
  return {
    ...setFigures(measures),
    byTopic: topics.map(({ name, ...set }) => ({
      ...(name === undefined ? {} : { topic: name }),
      ...set,
    })),
  };
}
