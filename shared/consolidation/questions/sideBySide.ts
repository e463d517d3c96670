import type { CatalogueMeasure } from "../../catalogue/draft.ts";
import type { Likeness } from "../../likeness/judgement.ts";

/** Two measures that may be one. */
export interface Pair {
  readonly a: CatalogueMeasure;
  readonly b: CatalogueMeasure;
  readonly likeness: Likeness;
}

/** Whether somebody reports both. */
export function sideBySide(a: CatalogueMeasure, b: CatalogueMeasure): boolean {
  const senders = sendersOf(a);
  return [...sendersOf(b)].some((sender) => senders.has(sender));
}

const senders = new WeakMap<CatalogueMeasure, ReadonlySet<string>>();

/** Who reports a measure. */
export function sendersOf(measure: CatalogueMeasure): ReadonlySet<string> {
  const known =
    senders.get(measure) ??
    new Set(measure.sources.map(({ department, file }) => department ?? file));
  senders.set(measure, known);
  return known;
}
