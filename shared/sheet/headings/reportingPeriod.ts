type Naming = (groups: readonly (string | undefined)[]) => string;

const months = ["jan", "feb", "mär", "apr", "mai", "jun", "jul", "aug", "sep", "okt", "nov", "dez"];
const half: Naming = ([year, first, second]) => `${first ?? second}. HJ ${year}`;
const quarter: Naming = ([year, first, second]) => `Q${first ?? second} ${year}`;
const yearLast =
  (naming: Naming): Naming =>
  ([first, second, year]) =>
    naming([year, first, second]);

const halves = "(?:\\b([12])\\.?\\s*(?:HJ|Halbjahr)|\\b(?:HJ|Halbjahr|H)\\s*([12]))";
const quarters = "(?:\\bQ\\s*([1-4])|\\b([1-4])\\.?\\s*(?:Quartal|Q\\b))";
const gap = "\\.?\\s*[/ ]?\\s*";

/** How periods are written, and what each is called here. */
const patterns: readonly (readonly [RegExp, Naming])[] = [
  [new RegExp(`${halves}${gap}(20\\d\\d)`, "i"), yearLast(half)],
  [new RegExp(`\\b(20\\d\\d)[ /,–-]{1,3}${halves}`, "i"), half],
  [new RegExp(`${quarters}${gap}(20\\d\\d)`, "i"), yearLast(quarter)],
  [new RegExp(`\\b(20\\d\\d)[ /,–-]{1,3}${quarters}`, "i"), quarter],
  [/\b(IV|I{1,3})\s?\/\s?(20\d\d)\b/, ([part, year]) => `${part}/${year}`],
  [/\b(20\d\d)\s?\/\s?(IV|I{1,3})\b/, ([year, part]) => `${part}/${year}`],
  [/\b(0?[1-9]|1[0-2])[./](20\d\d)\b/, ([month, year]) => `${month?.padStart(2, "0")}/${year}`],
  [
    /(?<!\p{L})(jan|feb|mär|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez)\p{L}*\.?\s(20\d\d)\b/iu,
    ([month = "", year]) => `${numberOf(month)}/${year}`,
  ],
];

function numberOf(month: string): string {
  const at = months.indexOf(month.toLowerCase().replace("mrz", "mär"));
  return String(at + 1).padStart(2, "0");
}

/** Every period names a year: most headings need no closer look. */
const century = "20";

const year = /\b(20\d\d)(?:\s?\/\s?(?:20)?\d\d)?\b/;

/** The reporting period that a heading names: "2024", "2015/2016", "1. HJ 2025", "Q3 2025", "II/2025", "06/2025". */
export function reportingPeriod(heading: string): string | undefined {
  if (!heading.includes(century)) return undefined;
  for (const [pattern, naming] of patterns) {
    const found = pattern.exec(heading);
    if (found) return naming(found.slice(1));
  }
  return year.exec(heading)?.[0].replace(/\s/g, "");
}

/** The heading with a mark in place of its period, to find those that report the same of others. */
export const withoutPeriod = (heading: string): string =>
  heading.includes(century)
    ? patterns
        .reduce((text, [pattern]) => text.replace(pattern, "#"), heading)
        .replace(/20\d\d([/-]\d{2,4})?/, "#")
    : heading;
