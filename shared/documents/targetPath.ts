import { emissionsOf } from "../catalogue/emissions.ts";
import type { Settings } from "../catalogue/settings/settings.ts";

/** One year of balance and path, t CO₂e. */
export interface PathYear {
  readonly year: number;
  readonly emitted?: number;
  readonly allowed?: number;
}

/**
 * The years that the balance or a target names. The path runs straight from the base year to each target;
 * it is drawn only where the balance has the base year.
 */
export function targetPath(settings: Settings): readonly PathYear[] {
  const years = [
    ...settings.balance.map(({ year }) => year),
    ...settings.targets.map(({ year }) => year),
  ];
  const corners = cornersOf(settings);
  return [...new Set(years)]
    .sort((a, b) => a - b)
    .map((year) => {
      const emitted = emissionsOf(settings, year)?.tonnes;
      const allowed = onPath(corners, year);
      return {
        year,
        ...(emitted === undefined ? {} : { emitted }),
        ...(allowed === undefined ? {} : { allowed }),
      };
    });
}

interface Corner {
  readonly year: number;
  readonly tonnes: number;
}

function cornersOf(settings: Settings): readonly Corner[] {
  const [first] = settings.targets;
  const base = first && emissionsOf(settings, first.baseYear);
  if (base === undefined) return [];
  const targets = settings.targets.flatMap(({ year, baseYear, reductionPercent }) =>
    baseYear === base.year
      ? [{ year, tonnes: Math.round(base.tonnes * (1 - reductionPercent / 100)) }]
      : []
  );
  return [base, ...targets.sort((a, b) => a.year - b.year)];
}

function onPath(corners: readonly Corner[], year: number): number | undefined {
  const at = corners.findIndex((corner) => corner.year >= year);
  const to = corners[at];
  if (to === undefined) return undefined;
  if (to.year === year) return to.tonnes;
  const from = corners[at - 1];
  if (from === undefined) return undefined;
  const share = (year - from.year) / (to.year - from.year);
  return Math.round(from.tonnes + share * (to.tonnes - from.tonnes));
}
