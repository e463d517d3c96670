import { shown } from "./figures.ts";

/** One aim of the product: what was measured must not be above its limit. */
export interface Goal {
  readonly what: string;
  readonly limit: number;
  readonly value: number | undefined;
  readonly digits?: number;
}

/** "✓ Lesen, CPU-Zeit: 0,35 × exceljs, höchstens 0,40"; "–" where it could not be measured. */
export function goalLine({ what, limit, value, digits = 2 }: Goal): string {
  if (value === undefined)
    return `– ${what}: nicht gemessen (Ziel: höchstens ${shown(limit, digits)})`;
  const mark = value <= limit ? "✓" : "✗";
  return `${mark} ${what}: ${shown(value, digits)} (Ziel: höchstens ${shown(limit, digits)})`;
}
