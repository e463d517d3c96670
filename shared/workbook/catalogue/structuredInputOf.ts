import type { ReadMeasure } from "../../catalogue/measures/measure.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { check } from "../../checking/check.ts";
import { explain } from "../../checking/explain.ts";
import type { FileReading } from "../../sheet/sheetReading.ts";
import type { StructuredInput, StructuredMeasure } from "./structuredInput.ts";

/** What the structured workbook of one file is made from: its measures, findings and mappings. */
export function structuredInputOf(reading: FileReading, settings: Settings): StructuredInput {
  const { file, department } = reading;
  const open = settings.periods.find(({ state }) => state === "open");
  const sender = department ?? settings.municipality.name;
  return {
    title: `Maßnahmenkatalog ${sender}`.trim(),
    municipality: settings.municipality.id,
    settings,
    measures: reading.sheets.flatMap(({ measures }) =>
      measures.map((measure) => structuredMeasure(measure, file))
    ),
    findings: check([reading], { settings }).map((issue) => ({ issue, sentence: explain(issue) })),
    mappings: reading.sheets.map(({ sheet, form, reason, columns }) => ({
      file,
      sheet,
      form,
      columns,
      ...(reason !== undefined && { reason }),
    })),
    ...(department !== undefined && { department }),
    ...(open && { period: open.id }),
  };
}

function structuredMeasure(measure: ReadMeasure, file: string): StructuredMeasure {
  const { place, values, ownColumns, progressByPeriod, texts } = measure;
  const unread = Object.entries(texts).filter(([field]) => !(field in values));
  return {
    values,
    ownColumns,
    place: { ...place, file },
    ...(progressByPeriod && { progressByPeriod }),
    ...(unread.length > 0 && { unread: Object.fromEntries(unread) }),
  };
}
