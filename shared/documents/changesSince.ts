import { euroRange, grouped } from "./amount.ts";
import type { StatedFigure } from "./statedFigures.ts";
import { noBreak } from "./typeset.ts";

/** A figure that is another one now; an end is absent where the paper or the version does not have it. */
export interface FigureChange {
  readonly name: string;
  readonly unit: StatedFigure["unit"];
  readonly before?: number;
  readonly after?: number;
}

/** „Was hat sich seit Erstellung geändert?“: figures of a paper beside those of a version. */
export function changesSince(
  before: readonly StatedFigure[],
  after: readonly StatedFigure[]
): readonly FigureChange[] {
  const now = new Map(after.map((one) => [one.name, one]));
  const then = new Set(before.map(({ name }) => name));
  const changed = before.flatMap(({ name, unit, value }): readonly FigureChange[] => {
    const found = now.get(name);
    if (found === undefined) return [{ name, unit, before: value }];
    return found.value === value ? [] : [{ name, unit, before: value, after: found.value }];
  });
  const added = after
    .filter(({ name }) => !then.has(name))
    .map(({ name, unit, value }) => ({ name, unit, after: value }));
  return [...changed, ...added];
}

/** "THG-Einsparung, Mobilität: vorher 120 t CO₂e/a, jetzt 140 t CO₂e/a" */
export function changeSentence({ name, unit, before, after }: FigureChange): string {
  // Of what nothing is left there are none; a sum that nobody gave is not 0.
  const absent = unit === "Maßnahmen" ? shown(0, unit) : "keine Angabe";
  const show = (value: number | undefined) => (value === undefined ? absent : shown(value, unit));
  return `${name}: vorher ${show(before)}, jetzt ${show(after)}`;
}

function shown(value: number, unit: StatedFigure["unit"]): string {
  if (unit === "€") return euroRange({ min: value, max: value });
  return unit === "Maßnahmen" ? grouped(value) : `${grouped(value)}${noBreak}${unit}`;
}
