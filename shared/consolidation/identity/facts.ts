import type { FieldName } from "../../catalogue/fields.ts";
import { isEqual } from "../isEqual.ts";
import type { Contribution, Values } from "../merge/contribution.ts";
import { senderName } from "./baseIndex.ts";

const amounts: readonly FieldName[] = [
  "startupCost",
  "investment",
  "annualCost",
  "emissionSaving",
  "energySaving",
];
const facts: readonly FieldName[] = [...amounts, "start", "end"];

/** Fewer can differ by chance, or because somebody knew better. */
const enough = 3;

/**
 * Whether two rows of different sheets state the same amount. Within one sheet a row may be copied,
 * with the costs of the one it was copied from.
 */
export const factsAgree = (a: readonly Contribution[], b: readonly Contribution[]): boolean =>
  some(a, b, (one, other) => !sameSheet(one, other) && sharesAmount(one.values, other.values));

/** Whether two rows of different sheets begin and end together. */
export const spansAgree = (a: readonly Contribution[], b: readonly Contribution[]): boolean =>
  some(
    a,
    b,
    (one, other) =>
      !sameSheet(one, other) &&
      one.values.start !== undefined &&
      one.values.end !== undefined &&
      isEqual(one.values.start, other.values.start) &&
      isEqual(one.values.end, other.values.end)
  );

/** Whether two rows state three facts or more, and not one of them alike. */
export const factsDiffer = (a: readonly Contribution[], b: readonly Contribution[]): boolean =>
  some(a, b, ({ values: one }, { values: other }) => {
    const told = facts.filter((name) => one[name] !== undefined && other[name] !== undefined);
    return told.length >= enough && !told.some((name) => isEqual(one[name], other[name]));
  });

function some(
  a: readonly Contribution[],
  b: readonly Contribution[],
  agree: (one: Contribution, other: Contribution) => boolean
): boolean {
  return a.some((one) => b.some((other) => agree(one, other)));
}

/** Files of two departments may have the same name. */
const sameSheet = ({ source: a }: Contribution, { source: b }: Contribution) =>
  senderName(a) === senderName(b) && a.file === b.file && a.sheet === b.sheet;

const sharesAmount = (one: Values, other: Values) =>
  amounts.some((name) => isAmount(one[name]) && isEqual(one[name], other[name]));

/** More than nothing, as a number or as euros; a level such as "gering" is shared by many. */
function isAmount(value: unknown): boolean {
  if (typeof value === "number") return value > 0;
  return typeof value === "object" && value !== null && "max" in value && Number(value.max) > 0;
}
