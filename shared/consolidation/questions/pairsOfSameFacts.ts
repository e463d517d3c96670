import type { Measure } from "../../catalogue/measures/measure.ts";
import { sharing } from "../sharing.ts";

type Facts = Pick<Measure, "start" | "end" | "investment">;

/** Many measures that cost and last the same are a series, not one measure told twice. */
const mostOfOneKind = 3;

/**
 * Pairs of measures, by number, lower first, that begin and end together and cost the same: what two
 * departments say of one project even where their titles share hardly a word.
 */
export function pairsOfSameFacts(
  catalogue: readonly Facts[]
): readonly (readonly [number, number])[] {
  const numbers = catalogue.map((_, number) => number);
  const holders = sharing(numbers, (number) => factsOf(catalogue[number] ?? {}));
  return [...holders.values()].flatMap((members) =>
    members.length > mostOfOneKind
      ? []
      : members.flatMap((a, place) => members.slice(place + 1).map((b) => [a, b] as const))
  );
}

/** Begin, end and a single amount as one text; undefined where one of them is not said. */
function factsOf({ start, end, investment }: Facts): string | undefined {
  const { min, max } = investment ?? {};
  if (start === undefined || end === undefined || min === undefined || min === 0 || min !== max)
    return undefined;
  return `${start} ${end} ${min}`;
}

/** Whether both say begin, end and a single amount, and the same ones. */
export function sameFacts(a: Facts, b: Facts): boolean {
  const facts = factsOf(a);
  return facts !== undefined && facts === factsOf(b);
}
