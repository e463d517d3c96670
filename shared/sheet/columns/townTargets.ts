import { findTopic } from "../../catalogue/findTopic.ts";
import type { Settings } from "../../catalogue/settings.ts";
import type { Target } from "../headings/headingScores.ts";
import type { ColumnEvidence } from "./columnEvidence.ts";
import { departmentsIn } from "./departmentsIn.ts";

/** Most texts are numbers that open with the code of a topic, each another. */
function numbers({ samples, distinct }: ColumnEvidence, { topics }: Settings): boolean {
  const numbered = samples.filter(({ text }) =>
    topics.some(
      ({ code }) =>
        code !== "" && text.startsWith(code) && /^[ .-]?\d/.test(text.slice(code.length))
    )
  );
  return (
    numbered.length >= 1 && numbered.length >= samples.length * 0.6 && distinct === samples.length
  );
}

/**
 * What a column is whose values are the town's own words, whatever its heading: its topics, various of its offices,
 * or numbers that open with the codes of its topics. A heading that names the field beats it.
 */
export function townTargets(
  evidence: ColumnEvidence,
  settings: Settings
): readonly (readonly [Target, number])[] {
  const { samples, distinct, averageLength } = evidence;
  if (averageLength <= 12 && numbers(evidence, settings)) return [["code", 0.85]];
  if (samples.length < 3 || distinct < 2 || averageLength < 2 || averageLength > 60) return [];
  const topics = samples.filter(({ text }) => findTopic(settings, text) !== undefined).length;
  if (topics >= samples.length * 0.85) return [["topic", 0.8]];
  const { share, distinct: offices } = departmentsIn(evidence, settings);
  return share >= 0.85 && offices >= 3 ? [["department", 0.75]] : [];
}
