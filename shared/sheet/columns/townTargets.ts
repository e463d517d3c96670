import { findTopic } from "../../catalogue/findTopic.ts";
import type { Settings } from "../../catalogue/settings.ts";
import type { Target } from "../headings/headingScores.ts";
import type { ColumnEvidence } from "./columnEvidence.ts";
import { departmentsIn } from "./departmentsIn.ts";

/**
 * What a column is whose values are the town's own words, whatever its heading: its topics, or various of its offices.
 * A heading that names the field beats it.
 */
export function townTargets(
  evidence: ColumnEvidence,
  settings: Settings
): readonly (readonly [Target, number])[] {
  const { samples, distinct, averageLength } = evidence;
  if (samples.length < 3 || distinct < 2 || averageLength < 2 || averageLength > 60) return [];
  const topics = samples.filter(({ text }) => findTopic(settings, text) !== undefined).length;
  if (topics >= samples.length * 0.85) return [["topic", 0.8]];
  const { share, distinct: offices } = departmentsIn(evidence, settings);
  return share >= 0.85 && offices >= 3 ? [["department", 0.75]] : [];
}
