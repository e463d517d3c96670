import type { Measure } from "../catalogue/measure.ts";
import type { Settings } from "../catalogue/settings.ts";
import { assessments, phases } from "../catalogue/vocabulary.ts";
import type { CostSum, Count, Figures, SetFigures, Sum, TopicFigures } from "./figures.ts";

/**
 * The figures of a catalogue: counts and sums, over all and by topic. What nobody stated is counted
 * beside each sum, never taken for 0.
 */
export function report(measures: readonly Measure[], settings: Settings): Figures {
  return { ...figuresOf(measures), byTopic: byTopic(measures, settings) };
}

function figuresOf(measures: readonly Measure[]): SetFigures {
  const values = <Name extends keyof Measure>(name: Name) => measures.map((one) => one[name]);
  return {
    measures: measures.length,
    byPhase: counts(values("phase"), Object.keys(phases)),
    byAssessment: counts(values("assessment"), Object.keys(assessments)),
    emissionSaving: sum(values("emissionSaving")),
    energySaving: sum(values("energySaving")),
    startupCost: costSum(values("startupCost")),
    investment: costSum(values("investment")),
    annualCost: costSum(values("annualCost")),
  };
}

function byTopic(measures: readonly Measure[], settings: Settings): readonly TopicFigures[] {
  const known = settings.topics.toSorted((a, b) => a.order - b.order).map(({ name }) => name);
  return counts(
    measures.map(({ topic }) => topic),
    known
  ).map(({ value }) => ({
    ...(value === undefined ? {} : { topic: value }),
    ...figuresOf(measures.filter(({ topic }) => topic === value)),
  }));
}

function counts(
  values: readonly (string | undefined)[],
  order: readonly string[]
): readonly Count[] {
  const given = values.filter((value) => value !== undefined);
  const unknown = [...new Set(given)].filter((value) => !order.includes(value)).sort();
  const found = [...order, ...unknown]
    .map((value) => ({ value, count: given.filter((one) => one === value).length }))
    .filter(({ count }) => count > 0);
  const silent = values.length - given.length;
  return silent > 0 ? [...found, { count: silent }] : found;
}

function sum(values: readonly (number | undefined)[]): Sum {
  const given = values.filter((value) => value !== undefined);
  return {
    sum: exact(given.reduce((total, value) => total + value, 0)),
    withValue: given.length,
    withoutValue: values.length - given.length,
  };
}

function costSum(values: readonly Measure["investment"][]): CostSum {
  const given = values.flatMap((cost) => amountOf(cost) ?? []);
  return {
    min: exact(given.reduce((total, { min }) => total + min, 0)),
    max: exact(given.reduce((total, { max }) => total + max, 0)),
    withValue: given.length,
    withoutValue: values.length - given.length,
  };
}

/** "ab 20 000 €" and "bis 20 000 €" state one end only: it stands for both. Level „keine“ is 0 €. */
function amountOf(cost: Measure["investment"]): { min: number; max: number } | undefined {
  const min = cost?.min ?? cost?.max;
  const max = cost?.max ?? cost?.min;
  if (min !== undefined && max !== undefined) return { min, max };
  return cost?.level === "keine" ? { min: 0, max: 0 } : undefined;
}

/** Takes the dust of binary fractions off: 0.1 + 0.2 is 0.3. */
const exact = (value: number) => Math.round(value * 1e6) / 1e6;
