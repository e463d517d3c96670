import type { Settings } from "../../catalogue/settings.ts";
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

/** The same without a look at the values: the words, and what the rules found. */
export const likelihoodByName = (heading: string, rules: RuleScores): ReadonlyMap<Answer, number> =>
  shares(experience().answers, withRules(fromText(heading), rules));

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
    clues.forEach((strength, which) => {
      all[at] = (all[at] ?? 0) + strength * (trust[which] ?? 0);
    });
  }
  return all;
}

function addWeights(sums: Float64Array, weights: Float64Array | undefined, strength: number): void {
  if (weights === undefined) return;
  for (let at = 0; at < sums.length; at++)
    sums[at] = (sums[at] ?? 0) + (weights[at] ?? 0) * strength;
}

/** Softmax: sums of weights as shares of 1. */
function shares(answers: readonly Answer[], sums: Float64Array): ReadonlyMap<Answer, number> {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return new Map(answers.map((answer, at) => [answer, (powers[at] ?? 0) / total]));
}
