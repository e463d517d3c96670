import type { Measure } from "../catalogue/measures/measure.ts";
import { type Counted, countedOf } from "./counted.ts";
import type { SetFigures } from "./figures.ts";
import { figuresOfSet } from "./setFigures.ts";
import { inOrder } from "./tally.ts";

/** Figures of the measures that share a name; without one, of those that say nothing. */
export interface GroupFigures extends SetFigures {
  readonly name?: string;
}

type Names = string | readonly string[] | undefined;

/** Figures by a name or names of each measure; one that has several counts in each of them. */
export function figuresBy(
  measures: readonly Measure[],
  namesOf: (measure: Measure) => Names,
  order: readonly string[]
): readonly GroupFigures[] {
  const groups = new Map<string | undefined, Counted[]>();
  for (const measure of measures) {
    for (const name of namesIn(namesOf(measure))) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [countedOf(measure)]);
      else group.push(countedOf(measure));
    }
  }
  return inOrder([...groups.keys()], order).map((name) => ({
    ...(name === undefined ? {} : { name }),
    ...figuresOfSet(groups.get(name) ?? []),
  }));
}

function namesIn(names: Names): readonly (string | undefined)[] {
  if (names === undefined || typeof names === "string") return [names];
  return names.length === 0 ? [undefined] : [...new Set(names)];
}
