import { fieldNamed } from "../../catalogue/fields.ts";
import type { ColumnReading } from "../../sheet/sheetReading.ts";
import { mappingSheet } from "../ours/ownNames.ts";
import type { CellValue, SheetLayout } from "../sheetLayout.ts";
import type { MappedSheet } from "./structuredInput.ts";

const heads = [
  { heading: "Datei", width: 34 },
  { heading: "Blatt", width: 20 },
  { heading: "Spalte", width: 9, align: "center" },
  { heading: "Überschrift im Original", width: 34 },
  { heading: "im Katalog", width: 30 },
  { heading: "Sicherheit", width: 12, align: "center", format: "0 %" },
  { heading: "Begründung", width: 56 },
  { heading: "sonst am ehesten", width: 26 },
] as const;

/** Which column became what, how sure and why; sheets left out say the reason. */
export function mappingLayout(sheets: readonly MappedSheet[]): SheetLayout {
  const rows = sheets.flatMap(rowsOf);
  return {
    name: mappingSheet,
    columns: heads.map((head) => ({ ...head, header: "headerDepartment" })),
    above: [
      { look: "title", cells: ["Zuordnung der Spalten"], height: 26 },
      { look: "note", cells: [rows.length === 0 ? nothing : explanation], height: 22 },
    ],
    ...(rows.length > 0 && { table: mappingSheet }),
    rows,
    frozenColumns: 0,
    wide: false,
  };
}

const nothing = "Es wurden keine Spalten zugeordnet.";
const explanation =
  "So wurden die Spalten der gelieferten Dateien verstanden. Eigene Spalten stehen im Katalog ganz rechts.";

function rowsOf(sheet: MappedSheet): readonly (readonly CellValue[])[] {
  const columns = Object.entries(sheet.columns);
  if (columns.length === 0) {
    const reason = sheet.reason ?? "Keine Spalten gefunden.";
    return [[sheet.file, sheet.sheet, undefined, undefined, "nicht übernommen", undefined, reason]];
  }
  return columns.map(([place, column]) => [
    sheet.file,
    sheet.sheet,
    place,
    column.heading,
    target(column),
    column.field === null ? undefined : Math.round(column.sure * 100) / 100,
    column.why,
    column.runnerUp === undefined ? undefined : labelOf(column.runnerUp),
  ]);
}

function target({ field }: ColumnReading): string {
  if (field === null) return "bleibt eigene Spalte";
  return (typeof field === "string" ? [field] : field).map(labelOf).join(" und ");
}

const labelOf = (name: string) => fieldNamed(name)?.label ?? name;
