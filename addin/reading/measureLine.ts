import { type FieldName, fields, kindOf } from "../../shared/catalogue/fields.ts";
import type { ReadMeasure } from "../../shared/catalogue/measures/measure.ts";

/** A measure on one line, as its cells will show it. */
export interface MeasureLine {
  readonly code?: string;
  readonly title?: string;
  /** Label and text of some fields more. */
  readonly more: readonly { readonly label: string; readonly text: string }[];
}

const shown = [
  "topic",
  "department",
  "phase",
  "priority",
  "start",
  "end",
] as const satisfies readonly FieldName[];

export function measureLine({ values }: ReadMeasure): MeasureLine {
  const { code, title } = values;
  const more = shown.flatMap((name) => {
    const value = values[name];
    return value === undefined ? [] : [{ label: fields[name].label, text: textOf(name, value) }];
  });
  return { ...(code !== undefined && { code }), ...(title !== undefined && { title }), more };
}

/** Six dots say more than the digit that the cell will hold. */
function textOf(name: FieldName, value: unknown): string {
  const shown = kindOf(name).show(value);
  return name === "priority" && /^[0-6]$/.test(shown)
    ? `${"●".repeat(Number(shown))}${"○".repeat(6 - Number(shown))} (${shown} von 6)`
    : shown;
}
