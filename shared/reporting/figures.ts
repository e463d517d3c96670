/** How many measures say this; `value` is absent for those that say nothing. */
export interface Count {
  readonly value?: string;
  readonly count: number;
}

/** A sum over the measures that state a value, and how many do and do not. */
export interface Sum {
  readonly sum: number;
  readonly withValue: number;
  readonly withoutValue: number;
}

/** Sums in euro of the least and the most; a level without an amount counts as without value. */
export interface CostSum {
  readonly min: number;
  readonly max: number;
  readonly withValue: number;
  readonly withoutValue: number;
}

/** Figures of any set of measures. */
export interface SetFigures {
  readonly measures: number;
  /** In the order of the vocabulary, "nothing said" last; values nobody has are left out. */
  readonly byPhase: readonly Count[];
  readonly byAssessment: readonly Count[];
  /** t CO₂e/a. */
  readonly emissionSaving: Sum;
  /** MWh/a. */
  readonly energySaving: Sum;
  readonly startupCost: CostSum;
  readonly investment: CostSum;
  /** Euro a year. */
  readonly annualCost: CostSum;
}

interface TopicFigures extends SetFigures {
  /** Name of the topic; absent for measures without one. */
  readonly topic?: string;
}

export interface Figures extends SetFigures {
  /** In the order of the settings, unknown topics after them, without topic last. */
  readonly byTopic: readonly TopicFigures[];
}
