import type { Settings } from "../../catalogue/settings/settings.ts";
import type { Cell } from "../../xlsx/grid.ts";
import type { Target } from "../headings/headingScores.ts";
import type { Labels } from "../headings/labels.ts";
import { reportingPeriod } from "../headings/reportingPeriod.ts";
import { accepted, assignColumns, byScore } from "./assignColumns.ts";
import { choiceLegend } from "./choiceLegend.ts";
import { type Candidate, candidatesOf } from "./columnCandidates.ts";
import { type ColumnEvidence, evidenceOf } from "./columnEvidence.ts";
import { type ColumnHeading, headingWords, onOneRow } from "./columnHeading.ts";
import { openFields } from "./openFields.ts";
import { isLearned, type Profile } from "./profile.ts";
import { weighExperience } from "./weighExperience.ts";

/** A column before and after mapping: its heading, its filled cells, and what it was taken for. */
export interface Column {
  readonly heading: ColumnHeading;
  readonly cells: readonly Cell[];
}

export interface MappedColumn {
  readonly heading: ColumnHeading;
  readonly evidence: ColumnEvidence;
  readonly target: Target | null;
  /** 0–1; for an own column how sure it is that no field fits. */
  readonly sure: number;
  /** Score of the heading's words alone. */
  readonly named: number;
  readonly runnerUp?: Target;
  /** Another column already has the field that this one names. */
  readonly rival?: Target;
  /** A person has confirmed what the column is, or that it is an own one. */
  readonly confirmed?: boolean;
  /** Reporting year named in the heading ("Sachstand 2023"). */
  readonly period?: string;
}

/**
 * Which column is which field: names of the table of fields, the meanings of their words, and what the values look
 * like. One column a field; two only for crosses under one heading and for periods. In doubt a column stays the
 * department's own.
 */
export function mapColumns(
  columns: readonly Column[],
  rows: number,
  labels: Labels,
  settings: Settings,
  profile: Profile = new Map(),
  legend = ""
): readonly MappedColumn[] {
  const marks = choiceLegend(legend);
  const evidence = columns.map(({ cells }) => evidenceOf(cells, rows));
  const byColumn = columns.map((column, index) => {
    const rule = (told: ColumnEvidence | undefined) =>
      candidatesOf(column.heading, index, told, labels, settings, profile);
    const meant = explained(column.cells, marks);
    const isNamed = meant !== undefined && rule(evidence[index]).some(isPlainlyNamed);
    const told = meant && !isNamed ? evidenceOf(meant, rows) : evidence[index];
    const ruled = rule(told);
    if (!told || isLearned(profile, column.heading)) return ruled;
    return weighExperience(onOneRow(column.heading), index, told, settings, ruled);
  });
  const candidates = byColumn.flat();
  const named = assignColumns(columns, candidates, evidence, profile);
  const taken = new Map([...named, ...openFields(candidates, evidence, named, settings)]);
  return columns.map(({ heading }, index) => {
    const own = (byColumn[index] ?? []).toSorted(byScore);
    const target = taken.get(index);
    const chosen = own.find((candidate) => candidate.target === target) ?? siblingOf(index, target);
    const mapped = mappedColumn(heading, evidence[index] ?? evidenceOf([], 0), own, chosen);
    return isLearned(profile, heading) ? { ...mapped, confirmed: true } : mapped;
  });
}

/** The very words of a field over marks that fit: what a legend makes of these tells no more. */
const isPlainlyNamed = ({ named, score }: Candidate) => named === 1 && score >= 1;

/** Cells that hold marks of the legend ("G", "i. Pl."), with what these stand for; undefined where most say something else. */
function explained(
  cells: readonly Cell[],
  marks: ReadonlyMap<string, string>
): readonly Cell[] | undefined {
  if (marks.size === 0 || cells.length === 0) return undefined;
  const told = cells.map((cell) => {
    const meaning =
      cell.kind === "text" && /^\p{L}[\p{L}. ]*$/u.test(cell.text.trim())
        ? marks.get(cell.text.trim())
        : undefined;
    return meaning === undefined ? cell : { ...cell, text: meaning };
  });
  const found = told.filter((cell, index) => cell !== cells[index]).length;
  return found >= cells.length * 0.6 ? told : undefined;
}

/** A column that was mapped because its siblings were. */
const siblingOf = (column: number, target: Target | undefined): Candidate | undefined =>
  target === undefined ? undefined : { column, target, score: 0.8, named: 0.6 };

function mappedColumn(
  heading: ColumnHeading,
  evidence: ColumnEvidence,
  own: readonly Candidate[],
  chosen: Candidate | undefined
): MappedColumn {
  const [best] = own;
  const runnerUp = own.find((candidate) => candidate !== (chosen ?? best));
  const rival = !chosen && best && best.score >= accepted ? best.target : undefined;
  const period = reportingPeriod(headingWords(heading).join(" "));
  return {
    heading,
    evidence,
    target: chosen?.target ?? null,
    sure: Math.min(1, chosen ? chosen.score : 1 - (best?.score ?? 0)),
    named: (chosen ?? best)?.named ?? 0,
    ...(runnerUp && runnerUp.score > 0.4 && { runnerUp: runnerUp.target }),
    ...(rival && { rival }),
    ...(period !== undefined && { period }),
  };
}
