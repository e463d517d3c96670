/** 1234567.5 → "1.234.567,5": as Germans write numbers, without loss and without rounding noise. */
export function showNumber(value: number): string {
  const [whole = "", decimals] = plain(value).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ".");
  return decimals === undefined ? grouped : `${grouped},${decimals}`;
}

/** Never "1e-7" or "1e+21". */
const plain = (value: number) => {
  const text = String(value);
  return text.includes("e") ? value.toFixed(12).replace(/\.?0+$/, "") : text;
};
