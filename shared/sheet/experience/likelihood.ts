import type { Settings } from "../../catalogue/settings/settings.ts";
import { remembering } from "../../wording/remembering.ts";
import type { ColumnEvidence } from "../columns/columnEvidence.ts";
import type { Answer } from "./answer.ts";
import { experience } from "./experience.ts";
import { type RuleScores, ruleClues } from "./ruleClues.ts";
import { textClues } from "./textClues.ts";
import { valueClues } from "./valueClues.ts";

/** How much a clue from the values weighs beside those from the words. */
export const valueStrength = 0.5;

/**
 * How likely each answer is for one heading over these values, 0–1 and 1 in sum: what was learnt from headings of many
 * hands (training/), with what the rules found as one more clue.
 */
export function likelihood(
  heading: string,
  evidence: ColumnEvidence,
  settings: Settings,
  rules: RuleScores
): ReadonlyMap<Answer, number> {
  const { answers, weightsOf } = experience();
  const sums = withRules(fromText(heading), rules);
  for (const [clue, strength] of valueClues(evidence, settings)) {
    addWeights(sums, weightsOf(clue), strength * valueStrength);
  }
  return shares(answers, sums);
}

/** How likely one answer is without a look at the values: by the words, and by what the rules found. */
export function likelihoodByName(heading: string, rules: RuleScores, answer: Answer): number {
  const shares = sharesOf(withRules(fromText(heading), rules));
  return shares[experience().answers.indexOf(answer)] ?? 0;
}

/** The same for words alone: what is this text, if it is a heading or a label? */
export const likelihoodOfWords = (text: string): ReadonlyMap<Answer, number> =>
  shares(experience().answers, fromText(text));

const fromText = remembering(3000, (heading) => {
  const { answers, weightsOf } = experience();
  const known = textClues(heading)
    .map(weightsOf)
    .filter((weights) => weights !== undefined);
  const sums = new Float64Array(answers.length);
  for (const weights of known) addWeights(sums, weights, 1 / Math.sqrt(known.length));
  return sums;
});

function withRules(sums: Float64Array, rules: RuleScores): Float64Array {
  const { answers, trust } = experience();
  const all = sums.slice();
  for (const [answer, clues] of ruleClues(rules)) {
    const at = answers.indexOf(answer);
    if (at < 0) continue;
    let sum = all[at] ?? 0;
    for (let which = 0; which < clues.length; which++)
      sum += (clues[which] ?? 0) * (trust[which] ?? 0);
    all[at] = sum;
  }
  return all;
}

function addWeights(sums: Float64Array, weights: Float64Array | undefined, strength: number): void {
  if (weights === undefined) return;
  for (let at = 0; at < sums.length; at++)
    sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0) * strength;
}

const shares = (answers: readonly Answer[], sums: Float64Array): ReadonlyMap<Answer, number> => {
  const found = sharesOf(sums);
  return new Map(answers.map((answer, at) => [answer, found[at] ?? 0]));
};

/** Softmax: sums of weights as shares of 1. */
function sharesOf(sums: Float64Array): Float64Array {
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < sums.length; at++) most = Math.max(most, sums[at] ?? 0);
  const found = new Float64Array(sums.length);
  let total = 0;
  for (let at = 0; at < sums.length; at++) {
    const power = Math.exp((sums[at] ?? 0) - most);
    found[at] = power;
    total += power;
  }
  for (let at = 0; at < sums.length; at++) found[at] = (found[at] ?? 0) / total;
  return found;
}
