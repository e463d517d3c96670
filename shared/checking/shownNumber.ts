// Making a format is dear, using it is not.
const formats = [0, 1, 2, 3].map(
  (maximumFractionDigits) => new Intl.NumberFormat("de-DE", { maximumFractionDigits })
);

/** 12345.67 → "12.345,7" */
export function shownNumber(value: number, digits: 0 | 1 | 2 | 3 = 1): string {
  return formats[digits]?.format(value) ?? String(value);
}
