import type { Cell } from "../xlsx/grid.ts";

/** What the values of a column look like: shares 0–1 of its filled cells. */
export interface ColumnEvidence {
  /** Up to 48 filled cells, spread over the column. */
  readonly samples: readonly Cell[];
  readonly filled: number;
  /** Filled cells by rows that hold anything. */
  readonly density: number;
  readonly distinct: number;
  readonly averageLength: number;
  readonly numbers: number;
  readonly wholeNumbers: number;
  /** Counting 1, 2, 3 … down the rows. */
  readonly counts: boolean;
  readonly codes: number;
  readonly moments: number;
  readonly spans: number;
  readonly money: number;
  readonly ratings: number;
  readonly percents: number;
  readonly tonnes: number;
  readonly energy: number;
  readonly horizons: number;
  readonly contacts: number;
  readonly letters: number;
  /** Any letter at all: "FD 40", "KW". */
  readonly words: number;
  /** Two words or more and a full stop. */
  readonly sentences: number;
  /** "ja", "nein", a cross. */
  readonly yesNo: number;
}

const most = 48;
const monthName =
  "jan(uar)?|feb(ruar)?|märz?|mrz|apr(il)?|mai|juni?|juli?|aug(ust)?|sept?(ember)?|okt(ober)?|nov(ember)?|dez(ember)?|frühjahr|frühling|sommer|herbst|winter";
const moment = `((ca\\.? |etwa |vsl\\.? |voraussichtlich |geplant |ab |seit |bis |ende |anfang |mitte |nach |vor |spätestens )*((0?[1-9]|1[0-2])[./ -]|[0-3]?\\d\\.\\s?[01]?\\d\\.|[0-3]?\\d\\. |(q ?[1-4]|[iv]+|[1-4]\\.? ?(quartal|qu\\.?|q))[ ./]*|[12]\\.? ?(hj|halbjahr)\\.? ?|(${monthName})\\.? )*(19|20)\\d\\d)`;
const momentOnly = new RegExp(`^${moment}(-\\d\\d){0,2}\\.?( \\d\\d:\\d\\d(:\\d\\d)?)?$`, "i");
const lasting =
  /^(fort)?laufend|dauer(haft|aufgabe)|kontinuierlich|unbefristet|ständig|jährlich|permanent|sofort|offen|fortlaufend/i;
const span = new RegExp(
  `${moment}.{0,4}?(-|–|—|bis|/|u\\.|und) ?.{0,12}?(${moment}|\\d\\d(?!\\d)|lfd|offen|laufend)`,
  "i"
);
const isoDate = /^\d{4}-\d\d(-\d\d)?\b/;
const code = /^[A-ZÄÖÜ][A-Za-zÄÖÜ]{0,3}[ -_]?\d{1,3}([.-]\d{1,2})?[a-z]?$/;
const money = /(€|eur\b|euro|t€|tsd|mio|mrd)/i;
const costWord =
  /^(keine|gering|mittel|hoch|sehr hoch|niedrig|k\.? ?a\.?|kostenneutral|offen|unbekannt)\b/i;
const rating =
  /^([0-6]|\([0-6]\)|[0-6] ?(\/|von) ?6|[●○◯⚪⬤•◉◦☆★✩✭⭐ ]+|x{1,6}|\*{1,6}|\+{1,3}|-{1,3}|–|o|0|[+-]{1,2}\/?[+-]?|[a-e]|(sehr |eher )?(hoch|gering|niedrig|groß|klein|stark|schwach)|high|medium|low|mittel|indirekt|keine?)$/i;
const percent = /^(ca\.? )?\d{1,3}([.,]\d+)? ?%$/;
const tonnes = /\d ?(k|m)?(t|kg|tonnen?)\b/i;
const energy = /\d ?[kmg]wh/i;
const horizon = /(kurz|mittel|lang)(-|fr|$|\b)|^[kml]f?(\s*[/,-]\s*[kml]f?)*$/i;
const contact = /@|\b(tel|app|durchwahl|dw)\b|\d{3,}[ /-]\d{3,}|^(frau|herrn?|hr\.|fr\.|dr\.) /i;
const person =
  /^(([A-ZÄÖÜ]\. ?)+|(Dr\. ?)|(Frau |Herr |Hr\. |Fr\. ))[A-ZÄÖÜ][a-zäöüß]+(-[A-ZÄÖÜ][a-zäöüß]+)?$/;

/** Looks at one column's filled cells (already without header and group rows). */
export function evidenceOf(cells: readonly Cell[], rows: number): ColumnEvidence {
  const samples = spread(cells);
  const share = (test: (cell: Cell, text: string) => boolean) =>
    samples.length === 0
      ? 0
      : samples.filter((cell) => test(cell, cell.text.trim())).length / samples.length;
  const isNumber = (cell: Cell, text: string) =>
    cell.kind === "number" || /^[-+]?\d[\d.,' ]*$/.test(text);
  return {
    samples,
    filled: cells.length,
    density: rows === 0 ? 0 : cells.length / rows,
    distinct: new Set(samples.map((cell) => cell.text)).size,
    averageLength:
      samples.reduce((sum, cell) => sum + cell.text.length, 0) / Math.max(1, samples.length),
    numbers: share(isNumber),
    wholeNumbers: share((cell, text) => isNumber(cell, text) && Number.isInteger(numberOf(cell))),
    counts: countsUp(cells),
    codes: share((_cell, text) => code.test(text)),
    moments: share(
      (cell, text) => cell.kind === "date" || momentOnly.test(text) || lasting.test(text)
    ),
    spans: share((_cell, text) => span.test(text) && !isoDate.test(text)),
    money: share(
      (cell, text) =>
        (/\d/.test(text) && money.test(text)) ||
        costWord.test(text) ||
        (cell.format?.includes("€") ?? false)
    ),
    ratings: share((_cell, text) => rating.test(text)),
    percents: share((cell, text) => percent.test(text) || (cell.format?.includes("%") ?? false)),
    tonnes: share((_cell, text) => tonnes.test(text)),
    energy: share((_cell, text) => energy.test(text)),
    horizons: share((_cell, text) => horizon.test(text) && text.length < 40),
    contacts: share((_cell, text) => contact.test(text) || person.test(text)),
    letters: share((_cell, text) => /\p{L}{3}/u.test(text)),
    words: share((_cell, text) => /\p{L}{2}/u.test(text)),
    sentences: share((_cell, text) => /\S+ \S+.*[.!]$/s.test(text)),
    yesNo: share((_cell, text) => /^(ja|nein|j|n|x|✓|✔)$/i.test(text)),
  };
}

function numberOf(cell: Cell): number {
  if (cell.number !== undefined) return cell.number;
  const text = cell.text.trim();
  const plain = /^\d{1,3}([.' ]\d{3})+(,\d+)?$/.test(text)
    ? text.replace(/[.' ]/g, "").replace(",", ".")
    : text.replace(",", ".");
  return Number(plain);
}

function spread(cells: readonly Cell[]): readonly Cell[] {
  if (cells.length <= most) return cells;
  return Array.from(
    { length: most },
    (_, index) => cells[Math.floor((index * cells.length) / most)]
  ).filter((cell) => cell !== undefined);
}

/** Counts 1, 2, 3 … down the rows, sums and headings between them left aside. */
function countsUp(cells: readonly Cell[]): boolean {
  const numbers = cells
    .slice(0, 60)
    .map(numberOf)
    .filter((value) => Number.isInteger(value));
  if (numbers.length < 4 || numbers.length < cells.length * 0.6 || (numbers[0] ?? 0) > 1000)
    return false;
  const steps = numbers.filter(
    (value, index) => index > 0 && value - (numbers[index - 1] ?? 0) === 1
  );
  return steps.length >= (numbers.length - 1) * 0.8;
}
