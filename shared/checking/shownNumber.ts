// Making a format is dear, using it is not cheap either.
const formats = [0, 1, 2, 3].map(
  (maximumFractionDigits) => new Intl.NumberFormat("de-DE", { maximumFractionDigits })
);

/** 12345.67 → "12.345,7" */
export function shownNumber(value: number, digits: 0 | 1 | 2 | 3 = 1): string {
  return shortNumber(value, 10 ** digits) ?? formats[digits]?.format(value) ?? String(value);
}

/** Numbers that need no dots; how halves are rounded is left to the format. */
function shortNumber(value: number, scale: number): string | undefined {
  if (!(value > 0 && value < 999)) return undefined;
  const scaled = value * scale;
  const whole = Math.floor(scaled);
  const rest = scaled - whole;
  if (Math.abs(rest - 0.5) < 1e-6) return undefined;
  return String((rest < 0.5 ? whole : whole + 1) / scale).replace(".", ",");
}
