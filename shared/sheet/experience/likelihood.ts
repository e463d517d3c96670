import type { Settings } from "../../catalogue/settings.ts";
import { remembering } from "../../wording/remembering.ts";
import type { ColumnEvidence } from "../columnEvidence.ts";
import type { Answer } from "./answer.ts";
import { experience } from "./experience.ts";
import { type RuleScores, ruleClues } from "./ruleClues.ts";
import { textClues } from "./textClues.ts";
import { costlyClues, swiftClues, valueClues } from "./valueClues.ts";

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
  const sums = [...fromText(heading)];
  for (const [clue, strength] of valueClues(evidence, settings)) {
    addWeights(sums, weightsOf(clue), strength * valueStrength);
  }
  addRules(sums, rules);
  return shares(answers, sums);
}

/**
 * Whether no answer can get a share of `most` beside the chosen one, whatever the values are. Most columns are
 * named so plainly that this is certain before anybody reads their values. `besides`: answers that may.
 */
export function isUnrivalled(
  heading: string,
  evidence: ColumnEvidence,
  rules: RuleScores,
  most: number,
  besides: (answer: Answer) => boolean
): boolean {
  const { answers, weightsOf } = experience();
  const chosen = answers.indexOf(rules.chosen ?? "own");
  const sums = [...fromText(heading)];
  for (const [clue, strength] of swiftClues(evidence))
    addWeights(sums, weightsOf(clue), strength * valueStrength);
  addRules(sums, rules);
  const leads = sums.map((sum) => sum - (sums[chosen] ?? 0));
  for (const [clue, strength] of costlyClues(evidence)) {
    const weights = weightsOf(clue);
    weights?.forEach((weight, at) => {
      const gain = (weight - (weights[chosen] ?? 0)) * strength * valueStrength;
      leads[at] = (leads[at] ?? 0) + Math.max(0, gain);
    });
  }
  const enough = Math.log(most / (1 - most)) - rounding;
  return answers.every((answer, at) => besides(answer) || (leads[at] ?? 0) < enough);
}

/** Sums in another order differ in their last places. */
const rounding = 1e-6;

function addRules(sums: number[], rules: RuleScores): void {
  const { answers, trust } = experience();
  for (const [at, clues] of ruleClues(answers, rules).entries()) {
    for (const [which, strength] of clues.entries())
      sums[at] = (sums[at] ?? 0) + strength * (trust[which] ?? 0);
  }
}

const fromText = remembering(3000, (heading) => {
  const { answers, weightsOf } = experience();
  const known = textClues(heading)
    .map(weightsOf)
    .filter((weights) => weights !== undefined);
  const sums = answers.map(() => 0);
  for (const weights of known) addWeights(sums, weights, 1 / Math.sqrt(known.length));
  return sums;
});

function addWeights(
  sums: number[],
  weights: readonly number[] | undefined,
  strength: number
): void {
  weights?.forEach((weight, at) => {
    sums[at] = (sums[at] ?? 0) + weight * strength;
  });
}

/** Softmax: sums of weights as shares of 1. */
function shares(answers: readonly Answer[], sums: readonly number[]): ReadonlyMap<Answer, number> {
  const most = Math.max(...sums);
  const powers = sums.map((sum) => Math.exp(sum - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return new Map(answers.map((answer, at) => [answer, (powers[at] ?? 0) / total]));
}

/** The same for words alone, without values under or beside them: what is this text, if it is a heading or a label? */
export const likelihoodOfWords = (text: string): ReadonlyMap<Answer, number> =>
  shares(experience().answers, fromText(text));
