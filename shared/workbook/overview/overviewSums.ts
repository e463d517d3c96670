import type { StructuredMeasure } from "../catalogue/structuredInput.ts";

/** A sum, or the dash where nobody named a figure: that is not 0. */
export type Figure = number | typeof none;
export const none = "–";

export function sum(
  measures: readonly StructuredMeasure[],
  figure: (measure: StructuredMeasure) => number | undefined
): Figure {
  const figures = measures.flatMap((measure) => figure(measure) ?? []);
  return figures.length === 0 ? none : figures.reduce((total, one) => total + one, 0);
}

export const savingOf = ({ values }: StructuredMeasure) => values.emissionSaving;

/** As the catalogue's cell holds it: a number only for a single amount without words. */
export function investmentOf({ values: { investment } }: StructuredMeasure): number | undefined {
  const isPlain = investment?.level === undefined && investment?.note === undefined;
  return isPlain && investment?.min === investment?.max ? investment?.min : undefined;
}
