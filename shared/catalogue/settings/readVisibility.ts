import { oneOf, quoted } from "../jsonInput.ts";
import { visibilityWords } from "../measures/visibility.ts";
import type { Visibility } from "./settings.ts";

/** Who may read measures that say nothing themselves; `of` says whose word it is, in the genitive. */
export function readVisibility(
  value: unknown,
  of: string,
  troubles: string[]
): Visibility | undefined {
  const word = oneOf(visibilityWords, value);
  if (word === undefined && value !== undefined) {
    troubles.push(
      `Die Sichtbarkeit (visibility) ${of} ist dort mit „${quoted(value)}“ angegeben. Bitte „öffentlich“ oder „verwaltungsintern“ schreiben oder die Angabe weglassen.`
    );
  }
  return word;
}
