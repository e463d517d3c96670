import { type FieldName, fields, kindOf } from "../../catalogue/fields.ts";
import { quotedTitle } from "../../wording/quotedTitle.ts";
import { nameMeasure } from "../nameMeasure.ts";
import type { Changes, FieldChange } from "./changesOf.ts";

/** What a department hands in that is new, as German sentences; the first one sums up. */
export function explainChanges({ added, changed, unchanged, gone }: Changes): readonly string[] {
  const parts = [
    counted(added.length, "neu"),
    counted(changed.length, "geändert"),
    counted(unchanged.length, "unverändert"),
    counted(gone.length, "nicht mehr dabei"),
  ].filter(Boolean);
  const sum =
    parts.length === 0 ? "Die Meldung enthält keine Maßnahmen." : `Maßnahmen: ${parts.join(", ")}.`;
  return [
    sum,
    ...added.map((one) => `${nameMeasure(one)} ist neu.`),
    ...changed.flatMap((one) =>
      one.fields.map((change) => `${nameMeasure(one)}: ${explainField(change)}`)
    ),
    ...gone.map(
      (one) =>
        `${nameMeasure(one)} fehlt in dieser Meldung. Bitte ergänzen oder sagen, dass die Maßnahme entfällt.`
    ),
  ];
}

function counted(count: number, what: string): string {
  return count === 0 ? "" : `${count} ${what}`;
}

/** "Ende: 2026 → 2027." */
export function explainField({ field, before, after }: FieldChange): string {
  const { label } = fields[field];
  if (after === undefined) return `${label} wurde geleert (bisher ${shown(field, before)}).`;
  if (before === undefined) return `${label} ist jetzt angegeben: ${shown(field, after)}.`;
  return `${label} geändert von ${shown(field, before)} in ${shown(field, after)}.`;
}

const longest = 80;

function shown(field: FieldName, value: unknown): string {
  const text = kindOf(field)
    .show(value)
    .replace(/\s*\n\s*/g, "; ");
  const brief = text.length > longest ? `${text.slice(0, longest - 2).trimEnd()} …` : text;
  return quotedTitle(brief);
}
