import { type Place, placeAt } from "../model/place.ts";
import type { Sheet } from "../model/sheet.ts";
import { hostError } from "../wire/hostError.ts";
import { isHostObject } from "../wire/hostObject.ts";

/** The arguments of a call, taken as what they must be; anything else is an InvalidArgument. */
export function asText(argument: unknown): string {
  if (typeof argument !== "string") throw hostError("InvalidArgument");
  return argument;
}

export function asNumber(argument: unknown, otherwise?: number): number {
  if ((argument === undefined || argument === null) && otherwise !== undefined) return otherwise;
  if (typeof argument !== "number" || !Number.isInteger(argument))
    throw hostError("InvalidArgument");
  return argument;
}

/** A Range, or its address. */
export function asPlace(argument: unknown, sheet: Sheet): Place {
  if (isHostObject(argument) && argument.kind === "Range") return argument.target as Place;
  return placeAt(sheet, asText(argument));
}

export const asRecord = (argument: unknown): Readonly<Record<string, unknown>> =>
  typeof argument === "object" && argument !== null ? { ...argument } : {};

/** Enumerations may come in either case ("equalTo", "EqualTo"): Excel answers in capitals. */
export const asEnum = (argument: unknown) => {
  const text = asText(argument);
  return text.charAt(0).toUpperCase() + text.slice(1);
};
