import type { FieldName } from "../../catalogue/fields.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { type ColumnEvidence, countOf } from "./columnEvidence.ts";
import { plainReader } from "./columnReader.ts";

/** Choices whose words mean nothing else in a list of measures. */
export const speaking: readonly FieldName[] = [
  "assessment",
  "phase",
  "taskKind",
  "climateGoals",
  "effect",
  "types",
  "horizons",
];

/** Evidence is made of one sheet, which is read with one town's settings. */
const chosen = new WeakMap<ColumnEvidence, boolean>();

/** Whether the cells choose from the words of one field, and so belong to no text. */
export function choosing(evidence: ColumnEvidence, settings: Settings): boolean {
  const before = chosen.get(evidence);
  if (before !== undefined) return before;
  const { samples, distinct, averageLength } = evidence;
  const may = samples.length >= 3 && distinct >= 2 && averageLength <= 16;
  const found = may && speaking.some((name) => readShare(name, evidence, settings) >= 0.85);
  chosen.set(evidence, found);
  return found;
}

/** Longer texts choose nothing. */
const longestChoice = 60;

/** Share of samples from which the kind reads a value. */
export function readShare(
  target: FieldName,
  evidence: Pick<ColumnEvidence, "samples" | "tally">,
  settings: Settings
): number {
  const read = plainReader(target, settings);
  const known = countOf(
    evidence.tally,
    (cell) => cell.text.length <= longestChoice && read(cell).value !== undefined
  );
  return known / Math.max(1, evidence.samples.length);
}
