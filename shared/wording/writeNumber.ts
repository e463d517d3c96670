/**
 * 1234567.5 → "1.234.567,5", as Germans write numbers. `digits`: at most so many decimals, halves away from zero; absent =
 * all there are. `separator` stands between groups of three (DIN 5008: a point for money, else a narrow blank).
 */
export function writeNumber(value: number, digits?: number, separator = "."): string {
  if (!Number.isFinite(value)) return String(value);
  const scaled = digits === undefined ? 0 : Math.abs(value) * 10 ** digits;
  if (digits !== undefined && roundsPlainly(scaled)) {
    return shown(Math.round(scaled), digits, value < 0, separator);
  }
  const isExact = digits === undefined || decimalsOf(value) <= digits;
  const written = plain(isExact ? value : round(value, digits));
  const point = written.indexOf(".");
  if (point < 0) return grouped(written, separator);
  return `${grouped(written.slice(0, point), separator)},${written.slice(point + 1)}`;
}

/** Far enough from a half and from the end of a double's figures, the machine rounds as people do. */
const roundsPlainly = (scaled: number) =>
  scaled < 1e9 && Math.abs(scaled - Math.floor(scaled) - 0.5) > 1e-4;

/** A number that counts its last decimals: 12345 with one digit is "1.234,5". */
function shown(count: number, digits: number, isNegative: boolean, separator: string): string {
  const unit = 10 ** digits;
  const decimals = count % unit;
  const whole = grouped(String((count - decimals) / unit), separator);
  const signed = isNegative && count > 0 ? `-${whole}` : whole;
  if (decimals === 0) return signed;
  return `${signed},${String(decimals).padStart(digits, "0").replace(/0+$/, "")}`;
}

/** Decimals that a number shows; those with an exponent are never short. */
function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = String(value);
  return text.includes("e") ? Number.POSITIVE_INFINITY : text.length - 1 - text.indexOf(".");
}

function grouped(whole: string, separator: string): string {
  const first = whole.startsWith("-") ? 1 : 0;
  let text = whole;
  for (let at = whole.length - 3; at > first; at -= 3) {
    text = text.slice(0, at) + separator + text.slice(at);
  }
  return text;
}

/** Rounds the number that people see: 1.005 is a half, although the machine's is a little less. */
function round(value: number, digits: number): number {
  const moved = Math.round(Number(`${plain(Math.abs(value))}e${digits}`));
  return Math.sign(value) * Number(`${plain(moved)}e-${digits}`);
}

/** Never "1e-7" or "1e+21". */
const plain = (value: number) => {
  const text = String(value);
  if (!text.includes("e")) return text;
  return value > 1 || value < -1
    ? BigInt(value).toString()
    : value.toFixed(12).replace(/\.?0+$/, "");
};
