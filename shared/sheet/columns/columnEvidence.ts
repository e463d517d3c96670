import type { Cell } from "../../xlsx/grid.ts";
import { textOf } from "../gridView.ts";
import { type Look, looks, numberOf } from "./cellLooks.ts";

/** What the values of a column look like: shares 0–1 of its filled cells, each counted when first asked for. */
export interface ColumnEvidence {
  /** Up to 48 filled cells, spread over the column. */
  readonly samples: readonly Cell[];
  /** The same with how often each stands there: equal cells of a grid are mostly one object. */
  readonly tally: Tally;
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

export type Tally = ReadonlyMap<Cell, number>;

const most = 48;
/** Looks at one column's filled cells (already without header and group rows). What failed to calculate tells nothing. */
export function evidenceOf(all: readonly Cell[], rows: number): ColumnEvidence {
  const cells = all.some(isError) ? all.filter((cell) => !isError(cell)) : all;
  const samples = spread(cells);
  const tally = tallyOf(samples);
  const length = samples.reduce((sum, cell) => sum + cell.text.length, 0);
  return withShares({
    samples,
    tally,
    filled: cells.length,
    density: rows === 0 ? 0 : cells.length / rows,
    distinct: new Set([...tally.keys()].map((cell) => cell.text)).size,
    averageLength: length / Math.max(1, samples.length),
    counts: countsUp(cells),
    shares: new Map(),
  });
}

const isError = ({ kind }: Cell) => kind === "error";

/** Each cell with how often it stands among the samples. */
export function tallyOf(samples: readonly Cell[]): Tally {
  const tally = new Map<Cell, number>();
  for (const cell of samples) tally.set(cell, (tally.get(cell) ?? 0) + 1);
  return tally;
}

/** How many of the samples pass a test; each is asked once, however often it stands there. */
export function countOf(tally: Tally, test: (cell: Cell) => boolean): number {
  let passing = 0;
  tally.forEach((count, cell) => {
    if (test(cell)) passing += count;
  });
  return passing;
}

/** What was counted at once, and the shares counted since. */
interface Counted extends Omit<ColumnEvidence, keyof typeof looks> {
  readonly shares: Map<Look, number>;
}

/**
 * The shares of samples with each look. A column is asked for few of them: each is counted at its first use. All columns
 * have these properties from one object, since making them takes longer than counting most.
 */
const looksOfSamples: object = Object.defineProperties(
  {},
  Object.fromEntries(
    Object.entries(looks).map(([name, look]: [string, Look]) => [
      name,
      {
        get(this: Counted) {
          return shareOf(this, look);
        },
      },
    ])
  )
);

const withShares = (counted: Counted): ColumnEvidence =>
  Object.assign(Object.create(looksOfSamples), counted);

function shareOf({ tally, samples, shares }: Counted, look: Look): number {
  const known = shares.get(look);
  if (known !== undefined) return known;
  let alike = 0;
  for (const [cell, count] of tally) if (look(cell, textOf(cell))) alike += count;
  const share = samples.length === 0 ? 0 : alike / samples.length;
  shares.set(look, share);
  return share;
}

function spread(cells: readonly Cell[]): readonly Cell[] {
  if (cells.length <= most) return cells;
  const samples: Cell[] = [];
  for (let index = 0; index < most; index++) {
    const cell = cells[Math.floor((index * cells.length) / most)];
    if (cell !== undefined) samples.push(cell);
  }
  return samples;
}

const first = 60;

/** Counts 1, 2, 3 … down the rows, sums and headings between them left aside; the first rows of a long column tell. */
function countsUp(cells: readonly Cell[]): boolean {
  const looked = Math.min(first, cells.length);
  const numbers: number[] = [];
  for (let at = 0; at < looked; at++) {
    const cell = cells[at];
    const number = cell === undefined ? Number.NaN : numberOf(cell);
    if (Number.isInteger(number)) numbers.push(number);
    // What is left cannot make up for so many others.
    else if (numbers.length + looked - at - 1 < looked * 0.6) return false;
  }
  if (numbers.length < 4 || (numbers[0] ?? 0) > 1000) return false;
  const steps = numbers.filter(
    (value, index) => index > 0 && value - (numbers[index - 1] ?? 0) === 1
  );
  return steps.length >= (numbers.length - 1) * 0.8;
}
