import type { FileReading } from "../../shared/sheet/sheetReading.ts";

/** One sentence for each sheet with rows that hold something, but name no measure. */
export function untitledRows({ file, sheets }: FileReading): readonly string[] {
  return sheets.flatMap(({ sheet, skippedRows = [] }) => {
    const rows = skippedRows.flatMap(({ row, reason }) => (reason === "keine Maßnahme" ? row : []));
    if (rows.length === 0) return [];
    const which = rows.length === 1 ? "Zeile" : "Zeilen";
    return `„${file}“, Blatt „${sheet}“: ohne Titel, nicht als Maßnahme gelesen: ${which} ${rows.join(", ")}. Bitte dort nachsehen.`;
  });
}
