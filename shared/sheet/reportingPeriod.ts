const half =
  /(?:\b([12])\.?\s*(?:HJ|Halbjahr)|\b(?:HJ|Halbjahr|H)\s*([12]))\.?\s*[/ ]?\s*(20\d\d)/i;
const quarter = /(?:\bQ\s*([1-4])|\b([1-4])\.?\s*(?:Quartal|Q))\.?\s*[/ ]?\s*(20\d\d)/i;
const month = /\b(0?[1-9]|1[0-2])[./](20\d\d)\b/;
const year = /\b(20\d\d)(?:\s?\/\s?(?:20)?\d\d)?\b/;

/** The reporting period that a heading names: "2024", "2015/2016", "1. HJ 2025", "Q3 2025", "06/2025". */
export function reportingPeriod(heading: string): string | undefined {
  const [, first, second, ofYear] = half.exec(heading) ?? [];
  if (ofYear !== undefined) return `${first ?? second}. HJ ${ofYear}`;
  const [, before, behind, inYear] = quarter.exec(heading) ?? [];
  if (inYear !== undefined) return `Q${before ?? behind} ${inYear}`;
  const [, number, monthYear] = month.exec(heading) ?? [];
  if (monthYear !== undefined) return `${number?.padStart(2, "0")}/${monthYear}`;
  return year.exec(heading)?.[0].replace(/\s/g, "");
}

/** The heading with a mark in place of its period, to find those that report the same of others. */
export const withoutPeriod = (heading: string): string =>
  heading
    .replace(half, "#")
    .replace(quarter, "#")
    .replace(month, "#")
    .replace(/20\d\d([/-]\d{2,4})?/, "#");
