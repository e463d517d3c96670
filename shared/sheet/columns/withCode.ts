import type { Settings } from "../../catalogue/settings/settings.ts";
import { accepted } from "./assignColumns.ts";
import { fullHeading } from "./columnHeading.ts";
import type { MappedColumn } from "./mapColumns.ts";
import { relates, townCodeShare } from "./ofTown.ts";

/** How sure a column must be without any number like "MO 1". */
const likely = 0.8;
const strange = 0.2;
const own = 0.5;

/**
 * Beside a column of numbers that open with the codes of the town's topics, a department's own numbers ("W-101") are
 * not those of the measures, whatever the two are called; nor are they where they were only guessed to be.
 */
export function withCode(
  mapped: readonly MappedColumn[],
  settings: Settings
): readonly MappedColumn[] {
  const taken = mapped.find(({ target }) => target === "code");
  if (!taken || taken.confirmed) return mapped;
  if (townCodeShare(taken.evidence.samples, settings) > strange) return mapped;
  const [found, another] = mapped.filter((column) => numbersMeasures(column, settings));
  const isGuessed = taken.sure < (taken.evidence.codes === 0 ? likely : accepted);
  if (another || !(found || (isGuessed && taken.evidence.samples.length > 0))) return mapped;
  return mapped.map((column) => {
    if (column === taken) return { ...column, target: null, sure: 0.6 };
    if (column !== found) return column;
    const { rival: _, ...rest } = column;
    return { ...rest, target: "code" as const, sure: 0.8 };
  });
}

const numbersMeasures = (
  { target, confirmed, evidence, heading }: MappedColumn,
  settings: Settings
): boolean =>
  target === null &&
  !confirmed &&
  evidence.distinct >= evidence.samples.length * 0.9 &&
  townCodeShare(evidence.samples, settings) >= own &&
  !relates.test(fullHeading(heading));
