/**
 * 1234567.5 → "1.234.567,5", as Germans write numbers. `digits`: at most so many decimals, halves away from zero; absent =
 * all there are. `separator` stands between groups of three (DIN 5008: a point for money, else a narrow blank).
 */
export function writeNumber(value: number, digits?: number, separator = "."): string {
  const [whole = "", decimals] = plain(digits === undefined ? value : round(value, digits)).split(
    "."
  );
  const grouped = whole.length > 3 ? whole.replace(/\B(?=(\d{3})+$)/g, separator) : whole;
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
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
