import { prefixOf } from "../codePrefix.ts";
import type { Settings, Topic, Visibility } from "../settings/settings.ts";
import type { Measure } from "./measure.ts";

/** What settings say of measures that say nothing themselves. */
export interface Deciding extends Pick<Settings, "visibility"> {
  readonly topics: readonly Pick<Topic, "code" | "name" | "visibility">[];
}

export const visibilityWords = ["öffentlich", "verwaltungsintern"] as const;

/**
 * Who may read a measure: its own word comes first, then that of its topic, then that of the whole list;
 * undefined while nobody has decided. Without a topic, the letters of its code name it.
 */
export function visibilityIn({
  topics,
  visibility: whole,
}: Deciding): (measure: Measure) => Visibility | undefined {
  const byTopic = new Map<string, Visibility>();
  for (const { name, code, visibility } of topics) {
    if (visibility === undefined) continue;
    byTopic.set(name, visibility);
    // What names no topic does not belong to the one without a code.
    if (code !== "") byTopic.set(code, visibility);
  }
  return ({ visibility, topic, code }) =>
    visibilityWords.find((word) => word === visibility) ??
    byTopic.get(topic ?? prefixOf(code ?? "")) ??
    whole;
}
