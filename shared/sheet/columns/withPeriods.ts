import { withoutPeriod } from "../headings/reportingPeriod.ts";
import type { MappedColumn } from "./mapColumns.ts";

/**
 * Neighbouring columns that hold sentences and say nothing over them but a period each tell what was done in it, whatever
 * stands over them all: "Blick zurück" over "Q1 2025 | Q2 2025".
 */
export function withPeriods(mapped: readonly MappedColumn[]): readonly MappedColumn[] {
  const runs: MappedColumn[][] = [];
  for (const column of mapped) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (!isReport(column)) continue;
    if (run && before && continues(before, column)) run.push(column);
    else runs.push([column]);
  }
  const reporting = new Set(runs.filter((run) => run.length >= 2).flat());
  return mapped.map((column) => {
    if (!reporting.has(column) || column.target === "progress") return column;
    const { rival: _, ...rest } = column;
    return { ...rest, target: "progress" as const, sure: 0.7 };
  });
}

/** From which score on words name another field. */
const nameable = 0.6;

/** Nothing but a period over sentences, and no words that name another field. */
function isReport(column: MappedColumn): boolean {
  const { target, rival, named, confirmed, heading, evidence, period } = column;
  if (period === undefined || (confirmed && target !== "progress")) return false;
  if ((target ?? rival ?? "progress") !== "progress" && named >= nameable) return false;
  const isBare = partOfYear.test(heading.leaf) || withoutPeriod(heading.leaf).trim() === "#";
  const { letters, averageLength, samples, numbers } = evidence;
  return isBare && samples.length > 0 && letters > 0.7 && numbers < 0.2 && averageLength >= 12;
}

/** A part of the year that stands above. */
const partOfYear =
  /^\s*(Q\s?[1-4]|[1-4]\.? ?(quartal|q|vierteljahr)|[12]\.? ?(hj|halbjahr)|H[12])\s*$/i;

/** Right beside it, of another period, under the same words. */
function continues(before: MappedColumn, column: MappedColumn): boolean {
  const above = ({ heading }: MappedColumn) => withoutPeriod(heading.parents.join(" "));
  return (
    column.heading.column === before.heading.column + 1 &&
    column.period !== before.period &&
    above(column) === above(before)
  );
}
