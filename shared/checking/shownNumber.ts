// Making a format is dear, using it is not cheap either.
const formats = [0, 1, 2, 3].map(
  (maximumFractionDigits) => new Intl.NumberFormat("de-DE", { maximumFractionDigits })
);

/** 12345.67 → "12.345,7" */
export function shownNumber(value: number, digits: 0 | 1 | 2 | 3 = 1): string {
  return unrounded(value, digits) ?? formats[digits]?.format(value) ?? String(value);
}

/** Numbers of few digits that need neither rounding nor dots. */
function unrounded(value: number, digits: number): string | undefined {
  if (!(value > 0 && value < 1000)) return undefined;
  const text = String(value);
  const point = text.indexOf(".");
  if (point === -1) return text;
  return text.length - point - 1 <= digits ? text.replace(".", ",") : undefined;
}
