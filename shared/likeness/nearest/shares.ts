import { clueWeights, trueShare } from "./experience.ts";

const [steps, leastShare] = [10, 0.08];

interface Judged {
  readonly clues: readonly number[];
  /** Their titles alone say that they are worth asking about. */
  readonly isTitled: boolean;
}

/**
 * How likely each of many pairs is one measure, 0 to 1, from its clues. Where towns tell little twice, two that look
 * alike are seldom one: how much of all is one is estimated from the pairs themselves, at most as much as
 * was learnt from (prior shift by expectation and maximisation: Saerens, Latinne, Decaestecker, 2002). What the
 * titles say holds in every town: it is not shifted.
 */
export function sharesAmong(pairs: readonly Judged[]): readonly number[] {
  const sums = pairs.map(({ clues }) => sumOf(clues));
  let share = trueShare;
  for (let step = 0; step < steps; step++) {
    const shift = logit(share) - logit(trueShare);
    const all = sums.reduce((total, sum) => total + logistic(sum + shift), 0);
    share = Math.min(trueShare, Math.max(leastShare, all / Math.max(1, sums.length)));
  }
  const shift = logit(share) - logit(trueShare);
  return pairs.map(({ isTitled }, at) => logistic((sums[at] ?? 0) + (isTitled ? 0 : shift)));
}

const sumOf = (clues: readonly number[]) =>
  clues.reduce((sum, clue, at) => sum + clue * (clueWeights[at] ?? 0), 0);

const logistic = (sum: number) => 1 / (1 + Math.exp(-sum));
const logit = (share: number) => Math.log(share / (1 - share));
