/** 12345.67 → "12.345,7" */
export function shownNumber(value: number, digits = 1): string {
  return value.toLocaleString("de-DE", { maximumFractionDigits: digits });
}
