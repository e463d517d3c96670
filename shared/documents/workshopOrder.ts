import type { CatalogueMeasure } from "../catalogue/draft.ts";

/** Ids of the measures that came from workshops, as they stood in the records: a catalogue is sorted otherwise. */
export function workshopOrder(catalogue: readonly CatalogueMeasure[]): readonly string[] {
  return catalogue
    .filter(({ origin }) => origin === "Workshop")
    .map(({ id, sources: [source] }) => ({
      id,
      sheet: `${source?.file ?? ""}\n${source?.sheet ?? ""}`,
      row: source?.row ?? Number(/\d+$/.exec(source?.cell ?? "")?.[0] ?? 0),
    }))
    .toSorted((a, b) => (a.sheet === b.sheet ? a.row - b.row : a.sheet < b.sheet ? -1 : 1))
    .map(({ id }) => id);
}
