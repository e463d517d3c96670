import type { Cell } from "../xlsx/grid.ts";
import { type Look, looks, numberOf } from "./cellLooks.ts";

/** What the values of a column look like: shares 0–1 of its filled cells, each counted when first asked for. */
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
  /** "FB 3", "Tiefbauamt". */
  readonly offices: number;
  readonly letters: number;
  /** A figure and its unit: "610 Tage", "12 kW". */
  readonly measured: number;
  /** Any letter at all: "FD 40", "KW". */
  readonly words: number;
  /** Two words or more and a full stop. */
  readonly sentences: number;
  /** "ja", "nein", a cross. */
  readonly yesNo: number;
}

const most = 48;
/** Looks at one column's filled cells (already without header and group rows). What failed to calculate tells nothing. */
export function evidenceOf(all: readonly Cell[], rows: number): ColumnEvidence {
  const cells = all.some(isError) ? all.filter((cell) => !isError(cell)) : all;
  const samples = spread(cells);
  const length = samples.reduce((sum, cell) => sum + cell.text.length, 0);
  return Object.assign(sharesOf(samples), {
    samples,
    filled: cells.length,
    density: rows === 0 ? 0 : cells.length / rows,
    distinct: new Set(samples.map((cell) => cell.text)).size,
    averageLength: length / Math.max(1, samples.length),
    counts: countsUp(cells),
  });
}

const isError = ({ kind }: Cell) => kind === "error";

/** The shares of samples with each look. A column is asked for few of them: each is counted at its first use. */
function sharesOf(samples: readonly Cell[]): { readonly [Name in keyof typeof looks]: number } {
  const share = shareCounter(samples);
  return {
    get numbers() {
      return share(looks.numbers);
    },
    get wholeNumbers() {
      return share(looks.wholeNumbers);
    },
    get codes() {
      return share(looks.codes);
    },
    get moments() {
      return share(looks.moments);
    },
    get spans() {
      return share(looks.spans);
    },
    get money() {
      return share(looks.money);
    },
    get ratings() {
      return share(looks.ratings);
    },
    get percents() {
      return share(looks.percents);
    },
    get tonnes() {
      return share(looks.tonnes);
    },
    get energy() {
      return share(looks.energy);
    },
    get horizons() {
      return share(looks.horizons);
    },
    get contacts() {
      return share(looks.contacts);
    },
    get offices() {
      return share(looks.offices);
    },
    get letters() {
      return share(looks.letters);
    },
    get measured() {
      return share(looks.measured);
    },
    get words() {
      return share(looks.words);
    },
    get sentences() {
      return share(looks.sentences);
    },
    get yesNo() {
      return share(looks.yesNo);
    },
  };
}

function shareCounter(samples: readonly Cell[]): (look: Look) => number {
  const known = new Map<Look, number>();
  return (look) => {
    const before = known.get(look);
    if (before !== undefined) return before;
    const alike = samples.filter((cell) => look(cell, cell.text.trim())).length;
    const share = samples.length === 0 ? 0 : alike / samples.length;
    known.set(look, share);
    return share;
  };
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
