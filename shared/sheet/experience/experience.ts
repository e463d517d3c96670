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

/**
 * A clue as the file of weights has it, where everything is ASCII: a text with one sign beyond Latin takes twice the
 * memory, and twice the time to load.
 */
export const clueToName = (clue: string): string =>
  clue.includes("€") ? clue.replaceAll("€", "EUR") : clue;

const signToWeight = new Float64Array(128);
for (let at = 0; at < alphabet.length; at++)
  signToWeight[alphabet.charCodeAt(at)] = (at - middle) * step;

let known: Experience | undefined;

/** What training left, each clue looked up when it is first asked for. */
export function experience(): Experience {
  known ??= newExperience();
  return known;
}

function newExperience(): Experience {
  const answers = learntAnswers.split(" ") as readonly Answer[];
  const rows = new Map<string, Float64Array | undefined>();
  const weightsOf = (clue: string) => {
    const before = rows.get(clue);
    if (before !== undefined || rows.has(clue)) return before;
    const row = rowOf(clueToName(clue), answers.length);
    if (rows.size >= mostRows) rows.clear();
    rows.set(clue, row);
    return row;
  };
  return { answers, weightsOf, trust };
}

/** Unknown clues are remembered as well, and there is no end of them. */
const mostRows = 20_000;

/** The row of a clue; the lines are sorted by their names, so half of them fall away at each step. */
function rowOf(name: string, answers: number): Float64Array | undefined {
  let [low, high] = [0, weights.length];
  while (low < high) {
    const half = (low + high) >> 1;
    const start = weights.lastIndexOf("\n", half - 1) + 1;
    const next = weights.indexOf("\n", half);
    const end = next < 0 ? weights.length : next;
    const known = weights.slice(start, end - answers - 1);
    if (known === name) return weightsAt(end - answers, answers);
    if (known < name) low = end + 1;
    else high = start;
  }
  return undefined;
}

function weightsAt(start: number, answers: number): Float64Array {
  const row = new Float64Array(answers);
  for (let at = 0; at < answers; at++) row[at] = signToWeight[weights.charCodeAt(start + at)] ?? 0;
  return row;
}
