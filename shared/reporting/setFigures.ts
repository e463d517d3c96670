import type { Measure } from "../catalogue/measures/measure.ts";
import { assessmentOrder, type Choice, type Counted, countedOf, phaseOrder } from "./counted.ts";
import type { CostSum, Count, SetFigures, Sum } from "./figures.ts";
import { type Amount, exact, inOrder } from "./tally.ts";

/** Counts and sums of any set of measures. What nobody stated is counted beside each sum, never taken for 0. */
export function setFigures(measures: readonly Measure[]): SetFigures {
  return figuresOfSet(measures.map(countedOf));
}

/** The same of measures that are read already: in one pass, since there are many sets. */
export function figuresOfSet(set: readonly Counted[]): SetFigures {
  const [phases, assessments] = [counter(phaseOrder), counter(assessmentOrder)];
  const [saving, energy] = [total(), total()];
  const [startup, investment, annual] = [total(), total(), total()];
  for (const one of set) {
    count(phases, one.phase);
    count(assessments, one.assessment);
    add(saving, one.emissionSaving);
    add(energy, one.energySaving);
    addAmount(startup, one.startupCost);
    addAmount(investment, one.investment);
    addAmount(annual, one.annualCost);
  }
  return {
    measures: set.length,
    byPhase: countsIn(phases),
    byAssessment: countsIn(assessments),
    emissionSaving: sumOf(saving, set.length),
    energySaving: sumOf(energy, set.length),
    startupCost: costSumOf(startup, set.length),
    investment: costSumOf(investment, set.length),
    annualCost: costSumOf(annual, set.length),
  };
}

/** How often each word of a vocabulary was said, and whatever else was said, or nothing. */
interface Counter {
  readonly order: readonly string[];
  readonly known: number[];
  readonly others: Map<string | undefined, number>;
}

const counter = (order: readonly string[]): Counter => ({
  order,
  known: order.map(() => 0),
  others: new Map(),
});

function count({ known, others }: Counter, { value, place }: Choice): void {
  if (place >= 0) known[place] = (known[place] ?? 0) + 1;
  else others.set(value, (others.get(value) ?? 0) + 1);
}

/** In the order of the vocabulary, others by text, "nothing said" last; what nobody says is left out. */
function countsIn({ order, known, others }: Counter): readonly Count[] {
  const named = order.map((value, place): Count => ({ value, count: known[place] ?? 0 }));
  const unnamed = inOrder([...others.keys()], []).map((value): Count => {
    const times = others.get(value) ?? 0;
    return value === undefined ? { count: times } : { value, count: times };
  });
  return [...named.filter((one) => one.count > 0), ...unnamed];
}

/** A sum while it is being made; one of numbers has its values in `min`. */
interface Total {
  min: number;
  max: number;
  withValue: number;
}

const total = (): Total => ({ min: 0, max: 0, withValue: 0 });

function add(sum: Total, value: number | undefined): void {
  if (value === undefined) return;
  sum.min += value;
  sum.withValue++;
}

function addAmount(sum: Total, amount: Amount | undefined): void {
  if (amount === undefined) return;
  sum.min += amount.min;
  sum.max += amount.max;
  sum.withValue++;
}

const sumOf = ({ min, withValue }: Total, all: number): Sum => ({
  sum: exact(min),
  withValue,
  withoutValue: all - withValue,
});

const costSumOf = ({ min, max, withValue }: Total, all: number): CostSum => ({
  min: exact(min),
  max: exact(max),
  withValue,
  withoutValue: all - withValue,
});
