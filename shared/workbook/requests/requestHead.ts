import type { Version } from "../../catalogue/draft.ts";
import type { Period, Settings } from "../../catalogue/settings/settings.ts";
import type { StructuredMeasure } from "../catalogue/structuredInput.ts";
import type { RowLayout } from "../sheetLayout.ts";

/** What one department is asked for. */
export interface DepartmentRequest {
  /** The version the workbook is made from. */
  readonly version: Pick<Version, "number" | "hash" | "period">;
  readonly settings: Settings;
  readonly period: Period;
  /** Label of the last period. */
  readonly lastLabel: string;
  /** Name. */
  readonly department: string;
  readonly measures: readonly StructuredMeasure[];
}

/**
 * Deadline, contact and what to do, above the table. The first column is hidden; the next two are
 * repeated on every printed page, where long lines would be cut.
 */
export function requestHead(request: DepartmentRequest): readonly RowLayout[] {
  const { department, period } = request;
  const line = (text: string): RowLayout => ({
    look: "note",
    cells: [undefined, undefined, undefined, text],
    height: 17,
  });
  return [
    {
      look: "title",
      cells: [undefined, `Meldung ${period.label}`, undefined, department],
      height: 28,
    },
    line(`${returnBy(request)}. ${countOf(request)}`),
    line(
      `So geht es: je Maßnahme den Fortschritt und die Herausforderungen für ${period.label} eintragen (der letzte Text steht grau daneben), oder unter „Rückmeldung“ „keine Änderung“ wählen. Anderes nur ändern, wenn es nicht mehr stimmt.`
    ),
    line(
      "Neue Maßnahmen in die leeren Zeilen am Ende schreiben, auch ohne Maßnahmen-Nr. Bitte keine Zeile löschen: Ist etwas erledigt oder fällt weg, die Umsetzungsphase ändern. Hilfe erscheint, sobald eine Zelle gewählt ist."
    ),
  ];
}

/** "Bitte bis 26.02.2027 zurück an Stabsstelle Klima (Nele Hartung-Voss)" */
function returnBy({ settings, period }: DepartmentRequest): string {
  const until = period.dueDate === undefined ? "" : `bis ${germanDay(period.dueDate)} `;
  return `Bitte ${until}zurück an ${contactOf(settings)}`;
}

export function contactOf({ municipality, departments }: Settings): string {
  const office = departments.find(
    ({ name, aliases }) =>
      name === municipality.office || aliases.some((alias) => alias === municipality.office)
  );
  return office?.head === undefined
    ? municipality.office
    : `${municipality.office} (${office.head})`;
}

/** "2027-02-26" → "26.02.2027" */
export function germanDay(iso: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso) ?? [];
  return year === undefined ? iso : `${day}.${month}.${year}`;
}

function countOf({ measures, version, lastLabel }: DepartmentRequest): string {
  const from = `aus Stand ${version.number} (${lastLabel})`;
  if (measures.length === 0)
    return `Bisher ist hier keine Maßnahme verzeichnet (${from.slice(4)}).`;
  return measures.length === 1
    ? `1 Maßnahme ist ${from} eingetragen.`
    : `${measures.length} Maßnahmen sind ${from} eingetragen.`;
}
