import { assessments, phases } from "../catalogue/choices/vocabulary.ts";
import type { Measure } from "../catalogue/measures/measure.ts";
import { type Amount, amountOf } from "./tally.ts";

/** What counts and sums need of a measure. */
export interface Counted {
  readonly phase: Choice;
  readonly assessment: Choice;
  readonly emissionSaving: number | undefined;
  readonly energySaving: number | undefined;
  readonly startupCost: Amount | undefined;
  readonly investment: Amount | undefined;
  readonly annualCost: Amount | undefined;
}

/** A choice with its place in the vocabulary; -1 where it has none. */
export interface Choice {
  readonly value: string | undefined;
  readonly place: number;
}

/** The words of the vocabulary, in its order. */
export const phaseOrder: readonly string[] = Object.keys(phases);
export const assessmentOrder: readonly string[] = Object.keys(assessments);

const choicesIn = (order: readonly string[]) => {
  const choices = new Map(order.map((value, place) => [value, { value, place }]));
  return (value: string | undefined): Choice =>
    value === undefined ? nothing : (choices.get(value) ?? { value, place: -1 });
};
const nothing: Choice = { value: undefined, place: -1 };
const [phaseOf, assessmentOf] = [choicesIn(phaseOrder), choicesIn(assessmentOrder)];

const known = new WeakMap<Measure, Counted>();

/** Read once: each measure is in eight sets, and next time most are the very same. */
export function countedOf(measure: Measure): Counted {
  const before = known.get(measure);
  if (before !== undefined) return before;
  const { phase, assessment, emissionSaving, energySaving } = measure;
  const counted = {
    phase: phaseOf(phase),
    assessment: assessmentOf(assessment),
    emissionSaving,
    energySaving,
    startupCost: amountOf(measure.startupCost),
    investment: amountOf(measure.investment),
    annualCost: amountOf(measure.annualCost),
  };
  known.set(measure, counted);
  return counted;
}
