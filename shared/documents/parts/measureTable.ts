import { fields } from "../../catalogue/fields.ts";
import type { Measure } from "../../catalogue/measures/measure.ts";
import type { Column, Content, Table } from "../block.ts";
import { muted } from "../present.ts";
import { noBreak } from "../typeset.ts";
import { saidOrNothing } from "./openWords.ts";

/** A table of measures: which columns it has, and what it is called. */
export interface MeasureColumn {
  readonly column: Column;
  readonly cell: (measure: Measure) => readonly Content[];
}

/** Widths in millimetres: „Wirtschaftsförderung“ is one word, and is not divided. */
export const measureColumns = {
  number: column("Nr.", 18, ({ code }) => code),
  code: column(fields.code.label, 27, ({ code }) => code),
  title: column(fields.title.label, 42, ({ title }) => title),
  department: column(fields.department.label, 40, ({ department }) => department),
  phase: column(fields.phase.label, 31, ({ phase }) => phase),
  assessment: column(fields.assessment.label, 21, ({ assessment }) => assessment),
  span: column("Zeitraum", 37, (measure) => onOneLine(spanOf(measure) ?? "") || undefined),
  topic: column(fields.topic.label, 34, ({ topic }) => topic),
  implementation: {
    column: { label: "Umsetzung", width: 37 },
    cell: (measure: Measure) => [
      ...saidOrNothing(measure.phase),
      ...(measure.assessment === undefined ? [] : [muted(`Ampel:${noBreak}${measure.assessment}`)]),
      ...(spanOf(measure) === undefined ? [] : [muted(onOneLine(spanOf(measure) ?? ""))]),
    ],
  },
  progress: {
    column: { label: "Sachstand", width: 41 },
    cell: ({ progress }: Measure) =>
      progress === undefined ? [muted("kein neuer Sachstand")] : saidOrNothing(progress),
  },
} satisfies Record<string, MeasureColumn>;

function column(
  label: string,
  width: number,
  value: (measure: Measure) => string | undefined
): MeasureColumn {
  return { column: { label, width }, cell: (measure) => saidOrNothing(value(measure)) };
}

/** "seit 03/2024", "2025 – 2027", "Daueraufgabe seit 2023" */
export function spanOf({ start, end, continuous }: Measure): string | undefined {
  const [from, to] = [monthOf(start), monthOf(end)];
  if (continuous === true && to === undefined) {
    return from === undefined ? "Daueraufgabe" : `Daueraufgabe seit ${from}`;
  }
  if (from === undefined) return to === undefined ? undefined : `bis ${to}`;
  if (to === undefined) return `ab ${from}`;
  return from === to ? from : `${from} – ${to}`;
}

/** A range is not divided between its months. */
const onOneLine = (span: string) => span.replaceAll(" – ", `${noBreak}–${noBreak}`);

/** "2025-03" → "03/2025" */
export function monthOf(month: string | undefined): string | undefined {
  return month?.split("-").reverse().join("/");
}

export function measureTable(
  caption: string,
  measures: readonly Measure[],
  columns: readonly MeasureColumn[]
): Table {
  return {
    type: "table",
    caption,
    number: 0,
    columns: columns.map(({ column: one }) => one),
    rows: measures.map((measure) => columns.map(({ cell }) => cell(measure))),
  };
}
