import type { Severity } from "../../catalogue/issue.ts";
import { checksSheet } from "../ours/ownNames.ts";
import { signalPalette } from "../palette.ts";
import type { CellValue, ConditionalLook, SheetLayout } from "../sheetLayout.ts";
import { signalLook } from "../signalLook.ts";
import type { CatalogueColumn } from "./catalogueColumns.ts";
import { firstMeasureRow } from "./catalogueLayout.ts";
import { measureLinks } from "./measureLink.ts";
import { rowFinder } from "./rowFinder.ts";
import type { Finding, StructuredInput } from "./structuredInput.ts";

const severities: Readonly<Record<Severity, string>> = {
  error: "Fehler",
  warning: "Warnung",
  hint: "Hinweis",
};
const weight: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

const looks: readonly ConditionalLook[] = [
  signalLook("Fehler", "■", signalPalette.bad),
  signalLook("Warnung", "▲", signalPalette.care),
  signalLook("Hinweis", "○", signalPalette.quiet),
];

const heads = [
  { heading: "Dringlichkeit", width: 15, looks },
  { heading: "Sprung zur Zelle", width: 34, links: true },
  { heading: "Was ist aufgefallen, was ist zu tun", width: 96 },
  { heading: "Fundstelle im Original", width: 46 },
];

/** Findings, errors first, each with a link to its cell in the catalogue. */
export function checksLayout(
  { measures, findings }: StructuredInput,
  columns: readonly CatalogueColumn[]
): SheetLayout {
  const rowOf = rowFinder(measures);
  const link = measureLinks(columns, measures.length);
  const headings = new Map(columns.map(({ name, layout }) => [name, layout.heading]));
  const headingOf = ({ issue: { field } }: Finding) =>
    field === undefined || field === "title" ? undefined : headings.get(field);
  const sorted = findings.toSorted((a, b) => weight[a.issue.severity] - weight[b.issue.severity]);
  const rows = sorted.map((finding): readonly CellValue[] => {
    const row = rowOf(finding.issue);
    const values = row === undefined ? undefined : measures[row]?.values;
    const name = values?.code ?? values?.title;
    const { field } = finding.issue;
    return [
      severities[finding.issue.severity],
      row === undefined
        ? undefined
        : link(linkText(row, name, headingOf(finding)), { row, id: values?.id, field }),
      finding.sentence,
      whereFrom(finding),
    ];
  });
  return {
    name: checksSheet,
    columns: heads.map((head) => ({ ...head, header: "headerDepartment" })),
    above: [
      { look: "title", cells: ["Prüfung"], height: 26 },
      { look: "note", cells: [measures.length === 0 ? nothingYet : summary(findings)], height: 22 },
    ],
    ...(rows.length > 0 && { table: checksSheet }),
    rows,
    frozenColumns: 0,
    wide: false,
  };
}

const nothingYet = "Noch keine Maßnahmen zu prüfen.";

/** "MO2: Ende" */
function linkText(row: number, name: string | undefined, heading: string | undefined): string {
  return [name ?? `Zeile ${row + firstMeasureRow}`, heading].filter(Boolean).join(": ");
}

function whereFrom({ issue: { place } }: Finding): string {
  const { file, sheet, cell, row } = place;
  const spot = cell ?? (row === undefined ? undefined : `Zeile ${row}`);
  return [file, sheet, spot].filter((part) => part !== undefined && part !== "").join(" · ");
}

function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return "Nichts aufgefallen. Der Katalog kann so abgegeben werden.";
  const count = (severity: Severity) =>
    findings.filter(({ issue }) => issue.severity === severity).length;
  const parts = [
    counted(count("error"), "Fehler", "Fehler"),
    counted(count("warning"), "Warnung", "Warnungen"),
    counted(count("hint"), "Hinweis", "Hinweise"),
  ].filter((part) => part !== "");
  return `${parts.join(" · ")}. Nur Fehler müssen behoben werden; alles andere darf so bleiben.`;
}

const counted = (count: number, one: string, many: string) =>
  count === 0 ? "" : `${count} ${count === 1 ? one : many}`;
