import { type Emissions, emissionsOf, latestEmissions } from "../catalogue/emissions.ts";
import { present } from "../catalogue/jsonInput.ts";
import type { Measure } from "../catalogue/measures/measure.ts";
import type { Settings, Target } from "../catalogue/settings/settings.ts";
import type { Sum } from "./figures.ts";
import { isOpen } from "./openMeasures.ts";
import { exact, sum } from "./tally.ts";

/** What the catalogue is expected to save, beside what the municipality emits and wants to emit. */
export interface AgainstBalance {
  readonly emissions: Emissions;
  /** t CO₂e/a of measures that are neither finished nor stopped: what is finished is in the balance. */
  readonly saving: Sum;
  readonly percent?: number;
  readonly targets: readonly AgainstTarget[];
}

export interface AgainstTarget extends Target {
  /** The next three are absent while the balance does not have the base year. t CO₂e a year. */
  readonly allowed?: number;
  /** From the latest balance down to the target; 0 where it is reached. */
  readonly gap?: number;
  readonly percentOfGap?: number;
  /** t CO₂e/a of open measures that begin before the target's year is over. */
  readonly saving: number;
}

/** undefined while settings have no balance. */
export function againstBalance(
  measures: readonly Measure[],
  settings: Settings
): AgainstBalance | undefined {
  const emissions = latestEmissions(settings);
  if (emissions === undefined) return undefined;
  const open = measures.filter(isOpen);
  const saving = sum(open, (one) => one.emissionSaving);
  const targets = settings.targets.toSorted((a, b) => a.year - b.year);
  return {
    emissions,
    saving,
    ...present({ percent: percentOf(saving.sum, emissions.tonnes) }),
    targets: targets.map((target) => againstTarget(open, target, emissions, settings)),
  };
}

function againstTarget(
  open: readonly Measure[],
  target: Target,
  { tonnes }: Emissions,
  settings: Settings
): AgainstTarget {
  const inTime = open.filter(({ start }) => Number(start?.slice(0, 4) ?? 0) <= target.year);
  const saving = sum(inTime, (one) => one.emissionSaving).sum;
  const base = emissionsOf(settings, target.baseYear);
  if (base === undefined) return { ...target, saving };
  const allowed = exact(base.tonnes * (1 - target.reductionPercent / 100));
  const gap = exact(Math.max(0, tonnes - allowed));
  return { ...target, allowed, gap, ...present({ percentOfGap: percentOf(saving, gap) }), saving };
}

/** undefined where there is nothing to take a share of. */
function percentOf(part: number, whole: number): number | undefined {
  return whole > 0 ? exact((100 * part) / whole) : undefined;
}
