import type { MeasureWords } from "../measures/measureWords.ts";
import { mistypedNames } from "./mistypedNames.ts";

/** Names and amounts that measures say, each with how often; what keys hang on besides the measure itself. */
export interface Named {
  readonly names: Map<string, number>;
  readonly amounts: Map<string, number>;
  /** Names that others may have meant. */
  readonly slips: ReadonlyMap<string, readonly string[]>;
}

/** An amount that more name is a way of speaking. */
const mostOfOneAmount = 20;

export const isRare = (count = 0) => count <= mostOfOneAmount;

export function namedIn(measures: readonly MeasureWords[]): Named {
  const [names, amounts] = [new Map<string, number>(), new Map<string, number>()];
  const said = { names, amounts, slips: new Map<string, readonly string[]>() };
  for (const measure of measures) add(said, measure, 1);
  return { names, amounts, slips: mistypedNames(new Set(names.keys())) };
}

/** The same with what came and went; undefined where a name or a rare amount does: then others have other keys, too. */
export function namedSince(
  { names, amounts, slips }: Named,
  fresh: readonly MeasureWords[],
  gone: readonly MeasureWords[]
): Named | undefined {
  const now = { names: new Map(names), amounts: new Map(amounts), slips };
  for (const measure of fresh) add(now, measure, 1);
  for (const measure of gone) add(now, measure, -1);
  const changed = [...fresh, ...gone];
  const isSteady = changed.every(
    (measure) =>
      namesOf(measure).every((name) => isSaid(names.get(name)) === isSaid(now.names.get(name))) &&
      [...measure.amounts.named.keys()].every(
        (amount) => isRare(amounts.get(amount)) === isRare(now.amounts.get(amount))
      )
  );
  return isSteady ? now : undefined;
}

const isSaid = (count = 0) => count > 0;

function add({ names, amounts }: Named, measure: MeasureWords, by: number): void {
  for (const name of namesOf(measure)) count(names, name, by);
  for (const amount of measure.amounts.named.keys()) count(amounts, amount, by);
}

const namesOf = ({ titles }: MeasureWords) =>
  titles.flatMap(({ words }) => words.flatMap(({ name, stem }) => (name ? stem : [])));

function count(counts: Map<string, number>, what: string, by: number): void {
  counts.set(what, (counts.get(what) ?? 0) + by);
}
