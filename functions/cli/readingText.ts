import type { Issue } from "../../shared/catalogue/issue.ts";
import type { FileReading, SheetReading } from "../../shared/sheet/sheetReading.ts";

const forms: Readonly<Record<SheetReading["form"], string>> = {
  list: "Liste",
  form: "Steckbrief",
  workshop: "Workshop-Niederschrift",
  period: "Tabelle mit Berichtszeiträumen",
  ignored: "nicht gelesen",
};
const mostDoubts = 8;

/** A file as a person reads it: what each sheet is, what its columns became, and what is in doubt. */
export function readingText(file: FileReading, explain: (issue: Issue) => string): string {
  const sender = file.department === undefined ? "" : ` (${file.department})`;
  const head = `${file.file}${sender}`;
  if (file.sheets.length === 0) return `${head}\n  ${file.refused ?? ""}`;
  const sheets = file.sheets.map((sheet) => sheetText(sheet, explain));
  return [head, ...(file.refused ? [`  ${file.refused}`] : []), ...sheets].join("\n");
}

function sheetText(sheet: SheetReading, explain: (issue: Issue) => string): string {
  if (sheet.form === "ignored") return `  Blatt „${sheet.sheet}“: nicht gelesen – ${sheet.reason}`;
  const count = sheet.measures.length === 1 ? "1 Maßnahme" : `${sheet.measures.length} Maßnahmen`;
  const own = Object.values(sheet.columns).filter(({ field }) => field === null);
  const lines = [`  Blatt „${sheet.sheet}“: ${forms[sheet.form]}, ${count}`];
  if (own.length > 0 && sheet.form !== "form") {
    lines.push(
      `    eigene Spalten, bleiben erhalten: ${own.map(({ heading }) => heading).join(", ")}`
    );
  }
  const left = sheet.skippedRows?.filter(({ reason }) => reason === "keine Maßnahme") ?? [];
  if (left.length > 0) {
    const rows = left.map(({ row }) => row).join(", ");
    lines.push(`    ohne Titel, nicht als Maßnahme gelesen: Zeile ${rows}`);
  }
  for (const issue of sheet.issues.slice(0, mostDoubts)) lines.push(`    • ${explain(issue)}`);
  const more = sheet.issues.length - mostDoubts;
  if (more > 0) {
    const verb = more === 1 ? "1 weitere Auffälligkeit" : `${more} weitere Auffälligkeiten`;
    lines.push(`    … und ${verb} („katalog check“ nennt alle)`);
  }
  return lines.join("\n");
}
