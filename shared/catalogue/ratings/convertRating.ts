import type { Mark } from "./ratingMark.ts";
import type { RatingScale } from "./ratingScale.ts";
import type { Signs } from "./ratingSigns.ts";
import type { Level } from "./scaleWords.ts";

/** Why a mark has no place on its column's scale. */
export type Misfit = "average" | "outOfScale" | "unclear";

/** MODEL.md section 2: 1–3 → 2 4 6; 1–5 → 1 2 4 5 6. Index = step, 0 = no effect. */
const sixOf: ReadonlyMap<number, readonly number[]> = new Map([
  [3, [0, 2, 4, 6]],
  [5, [0, 1, 2, 4, 5, 6]],
  [6, [0, 1, 2, 3, 4, 5, 6]],
]);

const stepsOf: ReadonlyMap<string, number> = new Map([
  ["1-5", 5],
  ["1-3", 3],
  ["stars3", 3],
  ["stars5", 5],
  ["plus3", 3],
  ["letters3", 3],
]);

const wordScales = ["words3", "words5", "x in one of three columns"];
const sixScales = ["0-6", "1-6", "n/6", "dots", "dots (font colour)"];

/** Our own way of writing and its like: a figure or six dots that need no conversion. */
export const isOurScale = (scale: RatingScale | undefined): boolean =>
  scale === undefined || (sixScales.includes(scale) && scale !== "n/6");

/** The dots a mark stands for on its column's scale (absent: our own), 0–6, or why there are none. */
export function convertRating(mark: Mark, scale: RatingScale | undefined): number | Misfit {
  const reversed = scale?.endsWith(" reversed") ?? false;
  const base = scale?.replace(" reversed", "") ?? "0-6";
  if (mark.is === "figure") return figureDots(mark.value, base, reversed);
  if (mark.is === "of") return shareDots(mark, base, reversed);
  if (mark.is === "signs") return signDots(mark, base, reversed);
  if (mark.is === "words") return wordDots(mark.levels, base, reversed);
  if (mark.is === "letter") return letterDots(mark.letter, base, reversed);
  return "unclear";
}

function figureDots(value: number, base: string, reversed: boolean): number | Misfit {
  if (/^[0-9n]|^dots/.test(base)) {
    return onSteps(value, stepsOf.get(base) ?? 6, reversed, base === "1-6" ? 1 : undefined);
  }
  return value === 0 ? 0 : "unclear";
}

/** `first` is the lowest figure of a scale of six; shorter scales begin with 1. */
function onSteps(
  value: number,
  steps: number,
  reversed: boolean,
  first = steps === 6 ? 0 : 1
): number | Misfit {
  if (value > steps) return "outOfScale";
  if (!Number.isInteger(value)) return "average";
  if (reversed && value < first) return "outOfScale";
  return sixOf.get(steps)?.[reversed ? steps + first - value : value] ?? "outOfScale";
}

function shareDots(
  { value, most }: { value: number; most: number },
  base: string,
  reversed: boolean
): number | Misfit {
  if (most === 6) return onSteps(value, 6, reversed && base === "n/6");
  return stepsOf.get(base) === most ? onSteps(value, most, reversed) : "unclear";
}

function signDots({ family, filled, total }: Signs, base: string, reversed: boolean) {
  if (base === "0-6" && family !== "dots" && total !== 6) return "unclear";
  if (sixScales.includes(base)) return onSteps(Math.max(filled, total > 6 ? 7 : 0), 6, reversed);
  const steps = stepsOf.get(base);
  const drawn = /^(stars|plus)/.test(base);
  if (steps !== undefined && drawn) return drawnDots(filled, total, steps, reversed);
  if (total === 1 && filled === 0 && base === "letters3") return 0;
  return family === "dots" && total === 6 && filled < 6 ? filled : "unclear";
}

function drawnDots(filled: number, total: number, steps: number, reversed: boolean) {
  if (total > steps) return "outOfScale";
  return filled === 0 ? 0 : onSteps(filled, steps, reversed);
}

const threeWords: Partial<Record<Level, number>> = {
  none: 0,
  low: 2,
  ratherLow: 3,
  middle: 4,
  ratherHigh: 5,
  high: 6,
};
const fiveWords: Partial<Record<Level, number>> = {
  none: 0,
  veryLow: 1,
  low: 2,
  ratherLow: 3,
  middle: 4,
  high: 5,
  veryHigh: 6,
};

function wordDots(levels: readonly Level[], base: string, reversed: boolean): number | Misfit {
  if (!wordScales.includes(base)) return "unclear";
  const table = base === "words5" ? fiveWords : threeWords;
  const dots = levels.map((level) => table[level] ?? Number.NaN);
  const middle = dots.reduce((sum, next) => sum + next, 0) / dots.length;
  const apart = Math.max(...dots) - Math.min(...dots);
  if (!Number.isInteger(middle) || apart > 2) return "unclear";
  return reversed && middle > 0 ? (base === "words5" ? 7 : 8) - middle : middle;
}

function letterDots(letter: string, base: string, reversed: boolean): number | Misfit {
  if (base !== "letters3") return "unclear";
  const step = 3 - "ABC".indexOf(letter);
  return step > 3 ? "outOfScale" : onSteps(step, 3, reversed);
}
