/** A stretch of time somebody names, from its first to its last month: "2025" or "2025-03". */
export interface Moment {
  readonly first: string;
  readonly last: string;
}

const monthNumbers = new Map(
  "jan feb maerz mrz maer apr mai jun jul aug sep okt nov dez"
    .split(" ")
    .map((name, index) => [name, index < 3 ? index + 1 : Math.max(3, index - 1)] as const)
);
const months = [...monthNumbers.keys()].join("|");

const year = String.raw`(\d{4}|\d{2})`;
const romans: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  erste: 1,
  erstes: 1,
  zweite: 2,
  zweites: 2,
  drittes: 3,
  viertes: 4,
};
const parts: Readonly<Record<string, number>> = { anfang: 1, mitte: 6, ende: 12 };
const seasons: Readonly<Record<string, number>> = {
  fruehjahr: 3,
  fruehling: 3,
  osterferien: 4,
  sommer: 6,
  sommerferien: 7,
  herbst: 9,
  herbstferien: 10,
  winter: 12,
};

type Reader = (groups: readonly (string | undefined)[]) => Moment | undefined;

/** Ways of writing, on folded text (small letters, ae, dashes as "-"), the commonest first. */
const ways: readonly (readonly [RegExp, Reader])[] = [
  [/^(\d{4})$/, ([, y]) => wholeYear(y)],
  [/^(?:\d{1,2}[./] ?)?(\d{1,2})[./-] ?(\d{4})$/, ([, m, y]) => month(y, m)],
  [/^(?:\d{1,2}\. ?)?(\d{1,2})[./] ?(\d{2})$/, ([, m, y]) => month(y, m)],
  [/^(\d{4})[-/._](\d{1,2})(?:[-/.]\d{1,2})?(?:[t ][\d:.]+z?)?$/, ([, y, m]) => month(y, m)],
  [/^(\d{4})(0[1-9]|1[0-2])$/, ([, y, m]) => month(y, m)],
  [/^(?:hh|haushalt|haushaltsjahr|hhj|saison) (\d{4})$/, ([, y]) => wholeYear(y)],
  [/^(\d{1,2})\. ?kw[ /.-]+(\d{4})$/, ([, w, y]) => month(y, monthOfWeek(Number(w), Number(y)))],
  [/^kw ?(\d{1,2})[ /.-]+(\d{4})$/, ([, w, y]) => month(y, monthOfWeek(Number(w), Number(y)))],
  [
    new RegExp(String.raw`^(?:\d{1,2}\. ?)?(${months})[a-z]*\.?[ /.-]?${year}$`),
    ([, name = "", y]) => month(y, monthNumbers.get(name)),
  ],
  [
    new RegExp(
      String.raw`^(?:q ?([1-4]|i{1,3}|iv)|([1-4]|i{1,3}|iv)\.? ?(?:q|quartal|qu|quart)\.?|quartal ([1-4]|i{1,3}|iv)|(i{1,3}|iv)\.?|(erstes|zweites|drittes|viertes) quartal)[ /.-]*${year}$`
    ),
    ([, a, b, c, d, e, y]) => quarter(y, a ?? b ?? c ?? d ?? e),
  ],
  [
    /^(\d{4})[ /.,-]*(?:q ?([1-4])|([1-4]|i{1,3}|iv)\.? ?quartal)$/,
    ([, y, a, b]) => quarter(y, a ?? b),
  ],
  [
    new RegExp(
      String.raw`^(?:hj? ?([12])|([12]|i{1,2})\.? ?(?:hj|halbjahr|hbj|jahreshaelfte)\.?|(erste|zweite)s? (?:hj|halbjahr|(?:jahres)?haelfte))[ /.-]*${year}$`
    ),
    ([, a, b, c, y]) => half(y, a ?? b ?? c),
  ],
  [/^(\d{4})[ /.-]*(?:h ?([12])|([12])\.? ?(?:hj|halbjahr)\.?)$/, ([, y, a, b]) => half(y, a ?? b)],
  [
    new RegExp(
      String.raw`^(${Object.keys(seasons).join("|")}) (?:des jahres )?${year}(?:[/-]\d{2,4})?$`
    ),
    ([, name = "", y]) => month(y, seasons[name]),
  ],
  [
    new RegExp(`^(?:jahres)?(anfang|mitte|ende)(?: des jahres| jahr)? ${year}$`),
    ([, name = "", y]) => month(y, parts[name]),
  ],
];

/** What a folded text names, a year, month, quarter, half-year, season or day; undefined when it names no time. */
export function readMoment(text: string): Moment | undefined {
  for (const [pattern, read] of ways) {
    const found = pattern.exec(text);
    const moment = found && read(found);
    if (moment) return moment;
  }
  return endOf(text);
}

/** "Ende Q3 2025" is its last month, "Anfang Mai 2025" May. */
function endOf(text: string): Moment | undefined {
  const [, part, inner] = /^(anfang|mitte|ende) (?:des |der )?(.*\D.*)$/.exec(text) ?? [];
  const whole = inner === undefined ? undefined : readMoment(inner);
  if (!whole || part === "mitte") return whole;
  const at = part === "ende" ? whole.last : whole.first;
  return { first: at, last: at };
}

/** A year as people write it, "2025" or "25"; undefined outside of what a catalogue can mean. */
export function fullYear(written: string | undefined): string | undefined {
  const number = Number(written?.length === 2 ? `20${written}` : written);
  return number >= 1980 && number <= 2100 ? String(number) : undefined;
}

function wholeYear(written: string | undefined): Moment | undefined {
  const full = fullYear(written);
  return full === undefined ? undefined : { first: full, last: full };
}

function stretch(written: string | undefined, from: number, to: number): Moment | undefined {
  const full = fullYear(written);
  const at = (number: number) => `${full}-${String(number).padStart(2, "0")}`;
  return full === undefined ? undefined : { first: at(from), last: at(to) };
}

/** The month of a calendar week, as its Thursday has it (ISO 8601); undefined where the year has no such week. */
function monthOfWeek(week: number, year: number): number | undefined {
  const inFirstWeek = new Date(Date.UTC(year, 0, 4));
  const sinceMonday = (inFirstWeek.getUTCDay() + 6) % 7;
  const thursday = new Date(Date.UTC(year, 0, 7 * week - sinceMonday));
  return thursday.getUTCFullYear() === year ? thursday.getUTCMonth() + 1 : undefined;
}

function month(
  written: string | undefined,
  number: string | number | undefined
): Moment | undefined {
  const value = Number(number);
  return value >= 1 && value <= 12 ? stretch(written, value, value) : undefined;
}

const ordinal = (word = "") => romans[word] ?? Number(word);

const quarter: (y: string | undefined, word: string | undefined) => Moment | undefined = (
  y,
  word
) => stretch(y, ordinal(word) * 3 - 2, ordinal(word) * 3);

const half: (y: string | undefined, word: string | undefined) => Moment | undefined = (y, word) =>
  stretch(y, ordinal(word) * 6 - 5, ordinal(word) * 6);
