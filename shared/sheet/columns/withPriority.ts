import type { Settings } from "../../catalogue/settings/settings.ts";
import { choiceLegend } from "./choiceLegend.ts";
import { columnFit } from "./columnFits.ts";
import { fullHeading } from "./columnHeading.ts";
import type { MappedColumn } from "./mapColumns.ts";

/** Where no heading names a priority, the marks do whose legend says what comes first: "A = zuerst, B = danach". */
export function withPriority(
  mapped: readonly MappedColumn[],
  legend: string,
  settings: Settings
): readonly MappedColumn[] {
  if (mapped.some(({ target }) => target === "priority")) return mapped;
  const ordered = mapped.filter((column) => isOpen(column, settings) && isOrdered(column, legend));
  const [found] = ordered;
  if (!found || ordered.length > 1) return mapped;
  return mapped.map((column) =>
    column === found ? { ...column, target: "priority", sure: 0.7 } : column
  );
}

/** No field, or one that bare marks contradict: "Topf" over "A", "B". */
function isOpen({ target, confirmed, rival, evidence }: MappedColumn, settings: Settings) {
  if (confirmed || rival) return false;
  return target === null || columnFit(target, evidence, settings) < 0.3;
}

function isOrdered({ evidence, heading }: MappedColumn, legend: string) {
  if (evidence.samples.length < 3 || evidence.ratings < 0.8) return false;
  const name = fullHeading(heading);
  const own = choiceLegend(name);
  const meanings = evidence.codes < 0.5 && own.size > 0 ? own : choiceLegend(legend);
  const meant = [...new Set(evidence.samples.map(({ text }) => text.trim()))].flatMap(
    (mark) => meanings.get(mark) ?? []
  );
  return meant.some((meaning) => urgent.test(meaning));
}

const urgent =
  /^(als )?(zuerst|erste[sr]?|sofort|sehr (eilig|dringend)|eilig|dringend|vorrang|kann warten)/i;
