import { fullYear, type Moment, readMoment } from "./readMoment.ts";

/** From the first month or year of one time to the last of another. */
export interface Stretch {
  readonly start: string;
  readonly end: string;
}

const marks = / ?(?:-|→|>| bis|\/) ?(?:spaetestens |max\.? )?/g;

/** "2024-2026", "01/2024 - 06/2026", "Mai bis Juli 2025", "Mitte/Ende 2025": split at the first mark that leaves two times. */
export function timesBetween(text: string): Stretch | undefined {
  for (const { index, 0: mark } of text.matchAll(marks)) {
    const left = text.slice(0, index).trim();
    const right = text.slice(index + mark.length).trim();
    const last = readMoment(right) ?? shortYear(left, right);
    const first = last && (readMoment(left) ?? withYearOf(left, right, last));
    if (first) return { start: first.first, end: last.last };
  }
  return undefined;
}

/** The right end of "2024-26" and "24-26". */
function shortYear(left: string, right: string): Moment | undefined {
  if (!/^\d{2}$/.test(right) || !/(?:^|\d\d)\d{2}$/.test(left)) return undefined;
  const full = fullYear(right);
  return full === undefined ? undefined : { first: full, last: full };
}

/** "Mai - Juli 2025", "1. - 2. Quartal 2025", "24-26": what the left end leaves out stands at the right. */
function withYearOf(left: string, right: string, { last }: Moment): Moment | undefined {
  const year = last.slice(0, 4);
  if (/^\d{2}$/.test(left) && right.length === 2) return readMoment(`20${left}`);
  return readMoment(`${left} ${year}`) ?? readMoment(`${left.replace(/\.$/, "")}/${year}`);
}

const schoolYear = /^(?:schuljahr|sj|schulj\.) (\d{4}|\d{2}) ?[/-] ?(\d{4}|\d{2})$/;
const beside = String.raw` ?(?:\/|,|;|und|u\.|\+|&) ?`;
const yearsInRow = new RegExp(
  String.raw`^(\d{4})(?:${beside}(?:\d{4}|\d{2}))*?${beside}(\d{4}|\d{2})$|^(\d{2})${beside}(\d{2})$`
);

/** "2026/27", "2025, 2026", "2024/2025/2026"; a school year runs from August to July. */
export function yearsBeside(text: string): Stretch | undefined {
  const school = schoolYear.exec(text);
  const found = school ?? yearsInRow.exec(text);
  const start = fullYear(found?.[1] ?? found?.[3]);
  const end = fullYear(found?.[2] ?? found?.[4]);
  if (start === undefined || end === undefined || start >= end) return undefined;
  return school ? { start: `${start}-08`, end: `${end}-07` } : { start, end };
}
