import type { Sample, Samples } from "./sample.ts";

type Measured = "cpu" | "cold" | "warm";

export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** Median over the rounds of what a program needed. */
export const medianOf = (runs: readonly Sample[] = [], key: Measured) =>
  median(runs.flatMap((run) => (run.failed ? [] : (run[key] ?? []))));

/** A ratio is taken inside its round, so that a busy machine slows both sides; then the median. */
export function ratioTo(samples: Samples, name: string, reference: string, key: Measured) {
  const [own = [], others = []] = [samples[name], samples[reference]];
  return median(
    own.flatMap((run, round) => {
      const [mine, other] = [run[key], others[round]?.[key]];
      return mine && other && !run.failed && !others[round]?.failed ? [mine / other] : [];
    })
  );
}

/** The most memory that a program took in any round, in MB. */
export const peakOf = (runs: readonly Sample[] = []) =>
  runs.length === 0 ? undefined : Math.max(...runs.map(({ memory }) => memory));

/** German notation; a dash where nothing was measured. */
export const shown = (value: number | undefined, digits: number) =>
  value === undefined
    ? "–"
    : value.toLocaleString("de-DE", {
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      });
