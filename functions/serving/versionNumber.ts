import { notFound } from "../counter/refusal.ts";

/** The number in an address; anything else is a version that there is not. */
export function versionNumber(said: string): number {
  if (!/^[1-9]\d{0,5}$/.test(said)) throw notFound("Diesen Stand");
  return Number(said);
}
