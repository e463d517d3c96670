import type { FieldName } from "../catalogue/fields.ts";
import type { Issue } from "../catalogue/issue.ts";
import type { Settings } from "../catalogue/settings.ts";
import type { SheetReading } from "../sheet/sheetReading.ts";
import { placeOf } from "./place.ts";
import type { Subject } from "./subject.ts";

/** Whether reading had trouble with a field of a measure and has said so. */
export type Told = (subject: Subject, name: FieldName) => boolean;

/** On lists the row tells whose trouble it is; a sheet with one measure has no other. */
export function toldWhileReading(sheet: SheetReading, { rules }: Settings): Told {
  const single = sheet.measures.length === 1;
  const keyOf = (field: string, place: Issue["place"]) =>
    single ? field : `${field} ${rowOf(place)}`;
  const told = new Set(
    sheet.issues.flatMap(({ field, code, place }) =>
      field === undefined || rules[code] === "off" ? [] : keyOf(field, place)
    )
  );
  if (told.size === 0) return () => false;
  return (subject, name) => told.has(keyOf(name, placeOf(subject, name)));
}

function rowOf({ cell = "", row }: Issue["place"]): string {
  return /\d+$/.exec(cell)?.[0] ?? String(row);
}
