/**
 * The number a German text states, undefined when it states none: "1.234,5" → 1234.5, "253.543" → 253543,
 * "7,5" → 7.5, "2 500" → 2500, "31'500" → 31500. A lone point with one, two or four and more digits behind it
 * is a decimal point ("4.17"), with three it groups ("1.250").
 */
export function germanNumber(text: string): number | undefined {
  const bare = text.replace(/[\s\u00a0\u202f'’]/g, "").replace(/[−–]/g, "-");
  if (!/^[-+]?\d[\d.,]*$/.test(bare)) return undefined;
  const comma = bare.lastIndexOf(",");
  const point = bare.lastIndexOf(".");
  if (comma >= 0 && point >= 0) {
    return comma > point
      ? Number(bare.replace(/\./g, "").replace(",", "."))
      : Number(bare.replace(/,/g, ""));
  }
  if (comma >= 0) {
    const groups = bare.split(",");
    return groups.length > 2 ? Number(groups.join("")) : Number(bare.replace(",", "."));
  }
  if (point >= 0 && /^[-+]?\d{1,3}(\.\d{3})+$/.test(bare)) return Number(bare.replace(/\./g, ""));
  const number = Number(bare);
  return Number.isFinite(number) ? number : undefined;
}
