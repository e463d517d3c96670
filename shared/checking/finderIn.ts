import type { Measure } from "../catalogue/measures/measure.ts";
import { foldTitle } from "./foldTitle.ts";
import type { Subject } from "./subject.ts";

/** Finds the measure of a subject among those of the last version. */
export function finderIn(last: readonly Measure[]): (subject: Subject) => Measure | undefined {
  const index = new Map<string, Measure>();
  for (const measure of last) for (const key of keysOf(measure).reverse()) index.set(key, measure);
  return ({ values }) => {
    if (index.size === 0) return undefined;
    for (const key of keysOf(values)) {
      const before = index.get(key);
      if (before !== undefined) return before;
    }
    return undefined;
  };
}

/** What a measure can be found again by, the surest first. */
function keysOf({ id, code, title }: Measure): string[] {
  const keys: string[] = [];
  if (id !== undefined) keys.push(`id ${id}`);
  if (code !== undefined) keys.push(`code ${code}`);
  if (title !== undefined) keys.push(`title ${foldTitle(title)}`);
  return keys;
}
