import { type FieldName, fields } from "../../catalogue/fields.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import type { Target } from "../headings/headingScores.ts";
import { accepted, byScore } from "./assignColumns.ts";
import { readShare, speaking } from "./chosenWords.ts";
import type { Candidate } from "./columnCandidates.ts";
import type { ColumnEvidence } from "./columnEvidence.ts";
import { columnFit } from "./columnFits.ts";

/** From which score on a field that no other column has is guessed: where values tell its kind, and where they do not. */
const least = { bySpeaking: 0.1, byValues: 0.33, byWords: 0.42 };
/** How far the guess must be ahead of the column's next open field. */
const ahead = 0.12;
/** What the values must say of it at least. */
const agreeing = 0.85;
/** Words of the town's own must be among its own. */
const known = 1.1;
const ofTheTown: ReadonlySet<Target> = new Set(["topic", "department"]);

/** Kinds whose values tell little: any text, any yes and no. */
const wordy: ReadonlySet<string> = new Set(["text", "longText", "list", "yesNo"]);
/** So many columns must be known before the others are guessed. */
const fewestKnown = 4;
const kindOf = (target: Target) => (target === "span" ? "month" : fields[target].kind.name);

/**
 * The columns that nothing names for certain, each with the field it most likely is among those no other column has: the
 * more columns of a list are known, the fewer fields are left to be. To be confirmed by a person.
 */
export function openFields(
  candidates: readonly Candidate[],
  evidence: readonly ColumnEvidence[],
  taken: ReadonlyMap<number, Target>,
  settings: Settings
): ReadonlyMap<number, Target> {
  const held = new Set(taken.values());
  const found = new Map<number, Target>();
  if (taken.size < fewestKnown) return found;
  // What names a field that another column has is asked about as that, and is nothing else.
  const named = new Set(
    candidates.flatMap(({ column, score }) => (score >= accepted ? [column] : []))
  );
  const isOpen = ({ column, target }: Candidate) =>
    !taken.has(column) &&
    !named.has(column) &&
    !held.has(target) &&
    !rivals(target).some((each) => held.has(each));
  const open = candidates.filter(isOpen).sort(byScore);
  for (const candidate of open) {
    const { column, target } = candidate;
    if (found.has(column) || !isOpen(candidate)) continue;
    if (!isLikely(candidate, open, evidence[column], settings)) continue;
    found.set(column, target);
    held.add(target);
  }
  return found;
}

/** A span in one cell and separate columns for its ends exclude each other. */
const rivals = (target: Target): readonly Target[] => {
  if (target === "span") return ["start", "end"];
  return target === "start" || target === "end" ? ["span"] : [];
};

function isLikely(
  { column, target, score }: Candidate,
  open: readonly Candidate[],
  evidence: ColumnEvidence | undefined,
  settings: Settings
): boolean {
  if (!evidence || evidence.filled === 0) return false;
  if (score < leastFor(target, evidence, settings)) return false;
  const next = open.find((other) => other.column === column && other.target !== target);
  if (score - (next?.score ?? 0) < ahead) return false;
  const agrees = columnFit(target, evidence, settings);
  return agrees >= (ofTheTown.has(target) ? known : agreeing);
}

function leastFor(target: Target, evidence: ColumnEvidence, settings: Settings): number {
  if (wordy.has(kindOf(target))) return least.byWords;
  return target !== "span" && isSpoken(target, evidence, settings)
    ? least.bySpeaking
    : least.byValues;
}

/** Words that no other column of a list holds: "im Bau", "direkt", "KS+KA". */
const isSpoken = (target: FieldName, evidence: ColumnEvidence, settings: Settings) =>
  speaking.includes(target) &&
  evidence.distinct >= 2 &&
  evidence.averageLength <= 40 &&
  evidence.yesNo < 0.4 &&
  readShare(target, evidence, settings) >= 0.85;
