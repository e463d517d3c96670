import { prefixOf } from "../catalogue/codePrefix.ts";
import type { Measure } from "../catalogue/measures/measure.ts";
import type { Settings } from "../catalogue/settings/settings.ts";

/** Names of the topics as the settings order them. */
export const topicOrder = ({ topics }: Settings): readonly string[] =>
  topics.toSorted((a, b) => a.order - b.order).map(({ name }) => name);

/**
 * The topic a measure is counted in. Without one, the letters of its code speak for it, in figures only:
 * "AW3" counts as the topic with the code AW, or as "AW".
 */
export function topicOf({ topics }: Settings): (measure: Measure) => string | undefined {
  const names = new Map(topics.map(({ code, name }) => [code, name]));
  return ({ topic, code }) => {
    if (topic !== undefined || code === undefined) return topic;
    const letters = prefixOf(code);
    return letters === "" ? undefined : (names.get(letters) ?? letters);
  };
}
