import { visibilityWords } from "../../../shared/catalogue/measures/visibility.ts";
import type { Visibility } from "../../../shared/catalogue/settings/settings.ts";
import type { Content } from "../element.ts";
import { choice } from "../labelled.ts";

interface Decided {
  readonly visibility?: Visibility;
}

/** Who may read measures that say nothing themselves; `undecided` names what holds while nothing is chosen. */
export function visibilityChoice<Entry extends Decided>(
  entry: Entry,
  undecided: string,
  put: (entry: Entry) => void
): Content {
  const choices = [
    ["", undecided],
    ...visibilityWords.map((word) => [word, word] as const),
  ] as const;
  return choice(
    "Sichtbarkeit von Maßnahmen ohne eigene Angabe",
    entry.visibility ?? "",
    choices,
    (chosen) => {
      const { visibility: _, ...rest } = entry;
      const visibility = visibilityWords.find((word) => word === chosen);
      // What is left out is never wanted in an entry.
      put({ ...rest, ...(visibility && { visibility }) } as Entry);
    }
  );
}
