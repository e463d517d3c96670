import type { Settings } from "../../catalogue/settings/settings.ts";
import { analyseHeading } from "../headings/analyseHeading.ts";
import type { Target } from "../headings/headingScores.ts";
import { plainReader } from "./columnReader.ts";
import type { MappedColumn } from "./mapColumns.ts";

/**
 * Two columns of dates side by side under one heading, the second later than the first, are beginning and end, whatever
 * they are called; so is the neighbour of the one whose heading says so.
 */
export function withTimes(
  mapped: readonly MappedColumn[],
  settings: Settings
): readonly MappedColumn[] {
  const found = mapped.findIndex((column, index) => {
    const next = mapped[index + 1];
    return next !== undefined && areEnds(mapped, column, next, settings);
  });
  if (found < 0) return mapped;
  return mapped.map((column, index) => {
    if (index === found) return settled(column, "start");
    return index === found + 1 ? settled(column, "end") : column;
  });
}

function settled(column: MappedColumn, target: Target): MappedColumn {
  if (column.target === target) return column;
  const { rival: _, ...rest } = column;
  return { ...rest, target, sure: 0.7 };
}

function areEnds(
  mapped: readonly MappedColumn[],
  first: MappedColumn,
  second: MappedColumn,
  settings: Settings
): boolean {
  const adjoin = second.heading.column === first.heading.column + 1;
  if (!adjoin || !isOpen(first, "start") || !isOpen(second, "end")) return false;
  if (first.target === "start" && second.target === "end") return false;
  const others = mapped.filter((column) => column !== first && column !== second);
  if (others.some(({ target }) => target === "start" || target === "end" || target === "span"))
    return false;
  return belongTogether(mapped, first, second) && isLater(first, second, settings);
}

/** Holds dates, one a cell, and nobody has said of it that it is anything else. */
function isOpen({ target, confirmed, evidence, heading }: MappedColumn, end: "start" | "end") {
  if (target === end) return true;
  if (confirmed || (target !== null && target !== "span")) return false;
  const { moments, spans, horizons, samples } = evidence;
  if (samples.length < 3 || moments < 0.6 || spans >= 0.4 || horizons > 0.5) return false;
  return !aside.test(heading.leaf) && !analyseHeading(heading.leaf).foreign;
}

/** Days on which something was written or decided. */
const aside =
  /beschlu|beschlo|eingang|stand\b|änder|aktualis|gemeld|meldung|erfasst|prüf|fällig|gebucht|pflege/i;

/** Under one heading, or one of them is named and both stand under none. */
function belongTogether(
  mapped: readonly MappedColumn[],
  first: MappedColumn,
  second: MappedColumn
): boolean {
  const group = first.heading.parents.join();
  if (group !== second.heading.parents.join()) return false;
  if (group === "") return first.target === "start" || second.target === "end";
  const inGroup = mapped.filter(
    ({ heading, evidence }) => heading.parents.join() === group && evidence.moments >= 0.6
  );
  return inGroup.length === 2;
}

/** Its earliest, its middle and its latest date come after those of the other. */
function isLater(first: MappedColumn, second: MappedColumn, settings: Settings): boolean {
  const [a, b] = [monthsOf(first, settings), monthsOf(second, settings)];
  if (a.length < 2 || b.length < 2) return false;
  const middle = (months: readonly string[]) => months[Math.floor(months.length / 2)] ?? "";
  const inOrder =
    (a[0] ?? "") <= (b[0] ?? "") &&
    middle(a) <= middle(b) &&
    (a.at(-1) ?? "").slice(0, 4) <= (b.at(-1) ?? "");
  return inOrder && a.join() !== b.join();
}

function monthsOf({ evidence }: MappedColumn, settings: Settings): readonly string[] {
  const read = plainReader("start", settings);
  return evidence.samples
    .map((cell) => read(cell).value)
    .filter((value) => typeof value === "string")
    .sort();
}
