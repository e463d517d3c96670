/**
 * A number without a format, in German notation: "1234,5". Excel turns to 1,23E+11 in narrow
 * cells; here every digit stays, as it would in the formula bar, up to ten behind an integer's place.
 */
export function showGeneral(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e15) return String(value);
  const written = String(value);
  if (written.length <= 11 && !written.includes("e")) return written.replace(".", ",");
  const size = Math.abs(value);
  if (size >= 1e15 || size < 1e-9) return german(value.toExponential(5).replace(/\.?0+e/, "e"));
  return german(String(Number(value.toPrecision(size >= 1e9 ? 15 : 10))));
}

const german = (text: string) =>
  text
    .replace(".", ",")
    .replace(/e([+-])(\d)$/, "E$10$2")
    .replace("e", "E");

/**
 * Rounds half away from zero on the decimal digits people see: 1.005 → "1.01". Beyond fifteen
 * digits doubles know no better, and plain rounding does.
 */
export function toDecimals(size: number, decimals: number): string {
  const scaled = size * 10 ** decimals;
  if (scaled >= 1e15) return size.toFixed(Math.min(decimals, 30));
  const digits = String(Math.round(scaled * (1 + 4 * Number.EPSILON)));
  if (decimals === 0) return digits;
  const padded = digits.padStart(decimals + 1, "0");
  return `${padded.slice(0, -decimals)}.${padded.slice(-decimals)}`;
}
