import { fieldNamed, fieldNames } from "../fields.ts";
import { objectOf } from "../jsonInput.ts";
import type { Settings } from "../settings/settings.ts";
import { fitsSchema } from "./fitsSchema.ts";
import type { Measure } from "./measure.ts";

export interface MeasureReading {
  /** What is in order. */
  readonly measure: Measure;
  /** German sentences on what was left out. */
  readonly troubles: readonly string[];
}

/** A measure as plain JSON: the fields of the table, in its order, without those nobody filled. */
export function measureJson(measure: Measure): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fieldNames.flatMap((name) => (measure[name] === undefined ? [] : [[name, measure[name]]]))
  );
}

/** A measure from JSON; every value is checked by its field's kind, keys that are no field are refused. */
export function measureFrom(json: unknown, settings: Settings): MeasureReading {
  if (typeof json !== "object" || json === null || Array.isArray(json)) {
    return {
      measure: {},
      troubles: ["Statt einer Maßnahme steht dort etwas anderes. Bitte die Datei prüfen."],
    };
  }
  const troubles: string[] = [];
  const kept = Object.entries(objectOf(json)).filter(([name, value]) => {
    const trouble = troubleWith(name, value, settings);
    if (trouble !== undefined) troubles.push(trouble);
    return trouble === undefined;
  });
  return { measure: Object.fromEntries(kept) as Measure, troubles };
}

function troubleWith(name: string, value: unknown, settings: Settings): string | undefined {
  const field = fieldNamed(name);
  if (!field) return `Ein Feld „${name}“ gibt es nicht. Bitte entfernen oder richtig benennen.`;
  if (fitsSchema(field.kind.schema(settings), value)) return undefined;
  const found = JSON.stringify(value) ?? "nichts";
  return `Im Feld „${field.label}“ (${name}) steht ${found}. Erwartet: ${field.kind.expects}. Bitte berichtigen.`;
}
