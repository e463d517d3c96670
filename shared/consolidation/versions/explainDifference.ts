import { join } from "../../wording/join.ts";
import { nameMeasure } from "../nameMeasure.ts";
import type { Difference } from "./difference.ts";
import { explainField } from "./explainChanges.ts";

/** What is different between two versions, as German headings with their sentences; empty ones left out. */
export function explainDifference(
  difference: Difference
): readonly { readonly heading: string; readonly sentences: readonly string[] }[] {
  const { added, changed, unchanged, gone, renamed, merged, split, superseded } = difference;
  const parts = [
    { heading: "Neu", sentences: added.map(nameMeasure) },
    {
      heading: "Geändert",
      sentences: changed.flatMap((one) =>
        one.fields.map((change) => `${nameMeasure(one)}: ${explainField(change)}`)
      ),
    },
    {
      heading: "Umbenannt",
      sentences: renamed.map(
        ({ before, after }) => `${nameMeasure(before)} heißt jetzt ${nameMeasure(after)}`
      ),
    },
    {
      heading: "Zusammengeführt",
      sentences: merged.map(
        ({ measure, into }) => `${nameMeasure(measure)} ist aufgegangen in ${nameMeasure(into)}`
      ),
    },
    {
      heading: "Geteilt",
      sentences: split.map(
        ({ measure, parts: fresh }) =>
          `${nameMeasure(measure)}, abgeteilt: ${join(fresh.map(nameMeasure))}`
      ),
    },
    {
      heading: "Abgelöst",
      sentences: superseded.map(
        ({ measure, by }) => `${nameMeasure(measure)} durch ${join(by.map(nameMeasure))}`
      ),
    },
    { heading: "Nicht mehr im Katalog", sentences: gone.map(nameMeasure) },
    {
      heading: "Seit mehreren Zeiträumen ohne neuen Sachstand",
      sentences: unchanged
        .filter(({ periods }) => periods > 1)
        .map((one) => `${nameMeasure(one)}: seit ${one.periods} Zeiträumen`),
    },
  ];
  return parts.filter(({ sentences }) => sentences.length > 0);
}
