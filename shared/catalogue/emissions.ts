import type { Settings } from "./settings/settings.ts";

/** Emissions of a whole municipality in one year, t CO₂e. */
export interface Emissions {
  readonly year: number;
  readonly tonnes: number;
}

const whole = /^(?:gesamt|insgesamt|summe|alle sektoren|gesamtemissionen)$/i;

/** What the balance says of a year: its total where it names one, else the sum of its sectors. */
export function emissionsOf({ balance }: Settings, year: number): Emissions | undefined {
  const ofYear = balance.filter((entry) => entry.year === year);
  const total = ofYear.find(({ sector }) => whole.test(sector.trim()));
  if (total) return { year, tonnes: total.tonnes };
  if (ofYear.length === 0) return undefined;
  return { year, tonnes: ofYear.reduce((sum, { tonnes }) => sum + tonnes, 0) };
}

/** Emissions of the latest year of the balance; undefined without a balance. */
export function latestEmissions(settings: Settings): Emissions | undefined {
  if (settings.balance.length === 0) return undefined;
  return emissionsOf(settings, Math.max(...settings.balance.map(({ year }) => year)));
}
