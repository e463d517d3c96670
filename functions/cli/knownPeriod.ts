import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import { UsageError } from "./shell.ts";

/** A typo must not make a period of its own; settings without periods allow any. */
export function knownPeriod(typed: string | undefined, { periods }: Settings): string | undefined {
  const isKnown = periods.some(({ id, label }) => id === typed || label === typed);
  if (typed === undefined || isKnown || periods.length === 0) return typed;
  const ids = periods.map(({ id }) => id).join(", ");
  throw new UsageError(
    `Den Berichtszeitraum „${typed}“ gibt es in den Einstellungen nicht. Möglich sind: ${ids}.`
  );
}
