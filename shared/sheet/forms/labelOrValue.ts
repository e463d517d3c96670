import { exactWord } from "../../catalogue/choices/choiceWords.ts";
import {
  assessments,
  climateGoals,
  effects,
  horizons,
  origins,
  phases,
  taskKinds,
  types,
  type Vocabulary,
} from "../../catalogue/choices/vocabulary.ts";
import type { GridView } from "../gridView.ts";
import { textOf } from "../gridView.ts";
import type { Target } from "../headings/headingScores.ts";
import {
  type Candidate,
  endsWithColon,
  hasLabel,
  hasPlainBelow,
  headsRow,
  isHeading,
  type Known,
  keyOf,
  leftLabel,
  rightOf,
} from "./labelPlaces.ts";

/** Takes out texts that look like labels but stand where another label has its value. */
export function withoutValues(
  view: GridView,
  candidates: Known,
  columns: ReadonlySet<number>,
  downwards: boolean
): Known {
  const known = new Map<number, Candidate>();
  for (const [key, candidate] of candidates) {
    const left = leftLabel(view, candidate, known);
    const above = known.get(keyOf({ row: candidate.row - 1, column: candidate.column }));
    const rightOfLabel =
      !downwards &&
      left !== undefined &&
      !columns.has(candidate.column) &&
      !isApart(view, left, candidate, candidates) &&
      !(
        (candidate.score >= 0.9 || !columns.has(left.column)) &&
        isHeadOfPair(view, left, candidate, candidates)
      );
    if (isTitle(view, candidate, left, above, candidates)) continue;
    const underLabel =
      above !== undefined &&
      (downwards
        ? !isLabelByItself(view, candidate, above, candidates)
        : candidate.score < 0.85 && isAnswer(view, candidate, above, candidates));
    if (!rightOfLabel && !underLabel) known.set(key, candidate);
  }
  return known;
}

/** The answer beside or below the label that asks for the title. */
function isTitle(
  view: GridView,
  own: Candidate,
  left: Candidate | undefined,
  above: Candidate | undefined,
  candidates: Known
): boolean {
  if (above !== undefined && namesTitle(above, own)) return true;
  return (
    left !== undefined && namesTitle(left, own) && !isAnsweredBelow(view, left, own, candidates)
  );
}

/** What a measure is called may sound like a label ("Beteiligung an Radwegen"), unless it is the very name of a field. */
const namesTitle = (label: Candidate, { score, target }: Candidate): boolean =>
  label.target === "title" && label.score >= 0.9 && score < 0.97 && target !== "title";

/** Below it stands what is no label, or is less of one than what stands beside it. */
function isAnsweredBelow(
  view: GridView,
  own: Candidate,
  beside: Candidate,
  candidates: Known
): boolean {
  const row = (view.area(own.row, own.column)?.bottom ?? own.row) + 1;
  const below = candidates.get(keyOf({ row, column: own.column }));
  return below ? below.score < beside.score : hasPlainBelow(view, own, candidates);
}

/** The very words of a field, with empty cells before them in a column without answers: no answer to their left. */
function isApart(view: GridView, left: Candidate, own: Candidate, candidates: Known): boolean {
  const end = view.area(left.row, left.column)?.right ?? left.column;
  if (own.score < 0.96 || own.column - end <= 1) return false;
  return !view.grid.rows.some(
    (cells, row) =>
      textOf(cells[own.column]) !== "" && !candidates.has(keyOf({ row, column: own.column }))
  );
}

/** Two labels side by side over a row of values, no label among them. */
function isHeadOfPair(
  view: GridView,
  left: Candidate,
  right: Candidate,
  candidates: Known
): boolean {
  return (
    hasPlainBelow(view, left, candidates) &&
    hasPlainBelow(view, right, candidates) &&
    !hasLabel(view, right.row + 1, candidates)
  );
}

/** Under a label, but one of them with its value beside it or, like the other, with a colon: both are labels. */
function isLabelByItself(
  view: GridView,
  own: Candidate,
  above: Candidate,
  candidates: Known
): boolean {
  if (endsWithColon(own.text) && endsWithColon(above.text)) return true;
  if (headsRow(view, above, candidates)) return true;
  if (isAnswerTo(above, own.text)) return false;
  if (own.score < 0.95 || isHeading(view, above, candidates)) return false;
  const answer = (view.area(above.row, above.column)?.right ?? above.column) + 1;
  if (rightOf(view, above, candidates) === answer) return true;
  const beside = (view.area(own.row, own.column)?.right ?? own.column) + 1;
  return rightOf(view, own, candidates) === beside;
}

/** "in Umsetzung" under "Stand", "Beratung" under "Instrument": words to choose from are no labels there. */
function isAnswerTo({ target }: Candidate, text: string): boolean {
  const vocabulary = target === null ? undefined : choices[target];
  return vocabulary !== undefined && exactWord(vocabulary, text) !== undefined;
}

const choices: Partial<Record<Target, Vocabulary>> = {
  phase: phases,
  assessment: assessments,
  effect: effects,
  horizons,
  origin: origins,
  taskKind: taskKinds,
  climateGoals,
  types,
};

/** Under a label without a value to its right, and without one itself: the label's answer. */
function isAnswer(
  view: GridView,
  candidate: Candidate,
  above: Candidate,
  candidates: Known
): boolean {
  return (
    rightOf(view, above, candidates) === undefined &&
    rightOf(view, candidate, candidates) === undefined &&
    !hasPlainBelow(view, candidate, candidates)
  );
}
