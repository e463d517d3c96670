import type { Measure } from "../catalogue/measures/measure.ts";
import { measureCount } from "./amount.ts";
import type { List } from "./block.ts";
import { shortNames } from "./shortNames.ts";

/** Many measures, a line a topic: how many, and which by number. Every one is named. */
export function byTopic(measures: readonly Measure[]): List {
  const topics = Map.groupBy(measures, ({ topic }) => topic ?? "Ohne Themenfeld");
  const entries = [...topics].map(([topic, some]) => ({
    runs: [
      { text: topic, strong: true as const },
      { text: ` – ${measureCount(some.length)}: ${shortNames(some)}` },
    ],
  }));
  return { type: "list", entries };
}
