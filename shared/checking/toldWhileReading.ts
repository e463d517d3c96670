import type { FieldName } from "../catalogue/fields.ts";
import type { Issue } from "../catalogue/issue.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import type { SheetReading } from "../sheet/sheetReading.ts";
import { placeOf, rowOfCell } from "./place.ts";
import type { Subject } from "./subject.ts";

/** Whether reading had trouble with a field of a measure and has said so. */
export type Told = (subject: Subject, name: FieldName) => boolean;

/** On lists the row tells whose trouble it is; a sheet with one measure has no other. */
export function toldWhileReading(sheet: SheetReading, { rules }: Settings): Told {
  const single = sheet.measures.length === 1;
  const rowOf = ({ cell = "", row }: Issue["place"]) =>
    single ? undefined : (rowOfCell(cell) ?? row);
  const told = new Map<string, Set<number | undefined>>();
  for (const { field, code, place } of sheet.issues) {
    if (field === undefined || rules[code] === "off") continue;
    const rows = told.get(field);
    if (rows) rows.add(rowOf(place));
    else told.set(field, new Set([rowOf(place)]));
  }
  return (subject, name) => told.get(name)?.has(rowOf(placeOf(subject, name))) ?? false;
}
