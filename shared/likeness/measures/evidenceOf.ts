import type { DescriptionWords } from "./describe.ts";
import type { LikelyMeasure, MeasureWords } from "./measureWords.ts";

/** Something besides the titles that speaks for two measures being one. */
export interface Evidence {
  readonly worth: number;
  readonly reason: string;
}

/** What description, amount, time, cost and people add at most. */
export const mostBesides = 0.34;
/** What a description adds at most, with what rounding may add. */
export const mostSaid = 0.13;
/** What an amount adds that both name. */
export const worthOfAmount = 0.08;

/** What descriptions, the amount both name, time, cost and people say for two measures being one. */
export function evidenceOf(
  a: MeasureWords,
  b: MeasureWords,
  amount: string | undefined
): readonly Evidence[] {
  return [...saidOf(a, b, amount), ...factsOf(a.measure, b.measure)];
}

export const worthOf = (evidence: readonly Evidence[]) =>
  evidence.reduce((sum, { worth }) => sum + worth, 0);

const leastSaid = 2;

function saidOf(a: MeasureWords, b: MeasureWords, amount: string | undefined): readonly Evidence[] {
  const [one, other] = [a.description(), b.description()];
  if (one.total < leastSaid || other.total < leastSaid) return [];
  const overlap = overlapOf(one, other);
  return [
    ...(overlap >= 0.9
      ? [{ worth: 0.12, reason: "gleiche Beschreibung" }]
      : overlap >= 0.45
        ? [{ worth: 0.06, reason: "ähnliche Beschreibung" }]
        : []),
    ...(amount === undefined ? [] : [{ worth: worthOfAmount, reason: `gleiche Menge: ${amount}` }]),
  ];
}

function overlapOf(one: DescriptionWords, other: DescriptionWords): number {
  let common = 0;
  // Tens of thousands of pairs come by: going through a map by itself would make a list of each entry.
  one.weights.forEach((weight, stem) => {
    if (other.weights.has(stem)) common += weight;
  });
  return common / Math.max(one.total, other.total);
}

/** The same without descriptions. */
export function factsOf(a: LikelyMeasure, b: LikelyMeasure): readonly Evidence[] {
  const time = a.start !== undefined && a.start === b.start && a.end === b.end;
  const cost = a.investment?.min;
  const sameCost =
    cost !== undefined &&
    cost > 0 &&
    cost === b.investment?.min &&
    a.investment?.max === b.investment.max;
  const named = names(a, b) || names(b, a);
  return [
    ...(time ? [{ worth: 0.04, reason: "gleicher Zeitraum" }] : []),
    ...(sameCost ? [{ worth: 0.06, reason: "gleiche Kosten" }] : []),
    ...(named ? [{ worth: 0.04, reason: "die eine Stelle nennt die andere" }] : []),
  ];
}

/** The department of one is a partner of the other. */
function names({ department }: LikelyMeasure, { partners }: LikelyMeasure): boolean {
  return department !== undefined && (partners?.includes(department) ?? false);
}
