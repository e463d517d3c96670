import type { Answer } from "./answer.ts";
import { learntAnswers, trust, weights } from "./weights.ts";

interface Experience {
  readonly answers: readonly Answer[];
  /** One weight for each answer; undefined for a clue that training never saw. */
  readonly weightsOf: (clue: string) => Float64Array | undefined;
  /** Weights of what the rules say. */
  readonly trust: readonly number[];
}

/** Weights are written as signs, one an answer: the middle of the alphabet is 0, each step is 0.1. */
const alphabet =
  "#%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~";
const middle = Math.floor(alphabet.length / 2);
const step = 0.1;

export const weightToSign = (weight: number): string =>
  alphabet.charAt(Math.max(0, Math.min(middle * 2, Math.round(weight / step) + middle)));

let known: Experience | undefined;

/** What training left, unpacked when the first doubtful column asks. */
export function experience(): Experience {
  known ??= unpacked();
  return known;
}

function unpacked(): Experience {
  const rows = new Map<string, string>();
  for (const line of weights.split("\n")) {
    const end = line.lastIndexOf(" ");
    if (end > 0) rows.set(line.slice(0, end), line.slice(end + 1));
  }
  const numbers = new Map<string, Float64Array>();
  const weightsOf = (clue: string) => {
    const before = numbers.get(clue);
    if (before) return before;
    const signs = rows.get(clue);
    if (signs === undefined) return undefined;
    const row = Float64Array.from(signs, (sign) => (alphabet.indexOf(sign) - middle) * step);
    numbers.set(clue, row);
    return row;
  };
  return { answers: learntAnswers.split(" ") as readonly Answer[], weightsOf, trust };
}
