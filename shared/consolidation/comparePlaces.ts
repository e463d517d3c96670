import type { SaidValue } from "../catalogue/draft.ts";
import type { Place } from "../catalogue/issue.ts";

/** By file, sheet, row and cell. */
export function comparePlaces(a: Place, b: Place): number {
  return (
    byText(a.file, b.file) ||
    byText(a.sheet, b.sheet) ||
    rowNumber(a) - rowNumber(b) ||
    byText(a.cell ?? "", b.cell ?? "")
  );
}

/** The place as text, to tell places apart. */
export function placeKey(place: Place): string {
  return `${place.file}\n${place.sheet}\n${rowNumber(place)}\n${place.cell ?? ""}`;
}

/** What was said where, by whom and when: files of two departments or years may have the same name. */
export function saidKey({ department, version, place, period }: Omit<SaidValue, "value">): string {
  return `${department ?? ""}\n${version ?? ""}\n${period ?? ""}\n${placeKey(place)}`;
}

type Voice = Pick<SaidValue, "department" | "version">;

/** By who said it, and when: what is said now last. */
export function compareVoices(a: Voice, b: Voice): number {
  const [from, since] = [a.version ?? Number.MAX_VALUE, b.version ?? Number.MAX_VALUE];
  return byText(a.department ?? "", b.department ?? "") || from - since;
}

function rowNumber({ row, rows }: Place): number {
  return row ?? rows?.[0] ?? 0;
}

/** Compares by code points: the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
