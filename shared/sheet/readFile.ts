import { findDepartment } from "../catalogue/choices/findDepartment.ts";
import type { Measure } from "../catalogue/measures/measure.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import type { Grid } from "../xlsx/grid.ts";
import type { Profile } from "./columns/profile.ts";
import {
  nameDepartment,
  senderDepartment,
  spokenDepartment,
  titleDepartment,
} from "./fileDepartment.ts";
import { templatesOf } from "./forms/formTemplate.ts";
import { textOf } from "./gridView.ts";
import { newLabels } from "./headings/labels.ts";
import type { ReadingContext } from "./readingContext.ts";
import { readSheet } from "./readSheet.ts";
import type { FileReading, SheetReading } from "./sheetReading.ts";

export interface ReadingOptions {
  readonly settings: Settings;
  readonly profile?: Profile;
  /** Name of the department, when somebody has said it. */
  readonly department?: string;
  /** The department that the profile belongs to. */
  readonly profileDepartment?: string;
  /** Our own workbook: a row is a measure, and none goes on in the next. */
  readonly oneRowEach?: true;
}

/** Reads all sheets of a workbook or csv into measures and issues. */
export function readGrids(
  file: string,
  grids: readonly Grid[],
  options: ReadingOptions
): FileReading {
  const labels = newLabels();
  const legend = legendOf(grids);
  const templates = templatesOf(grids);
  const { settings, profile = new Map() } = options;
  const sheets = grids.flatMap((grid) => {
    const context: ReadingContext = { file, sheet: grid.name, settings, labels, profile, legend };
    const template = templates.get(grid);
    const own = {
      legend: `${titleLines(grid)}\n${legend}`,
      ...(template && { template }),
      ...(options.oneRowEach && { oneRowEach: options.oneRowEach }),
    };
    return readSheet(grid, { ...context, ...own });
  });
  const department =
    options.department ?? options.profileDepartment ?? departmentOf(file, grids, sheets, settings);
  const refused = refusalOf(file, sheets);
  return {
    file,
    ...(department !== undefined && { department }),
    ...(refused !== undefined && { refused }),
    sheets,
  };
}

/**
 * Whose file it is: named by the file, or by titles. What several departments are responsible for has been collected by
 * the office, which also invites to workshops, wherever these take place.
 */
function departmentOf(
  file: string,
  grids: readonly Grid[],
  sheets: readonly SheetReading[],
  settings: Settings
): string | undefined {
  const read = sheets.filter(({ form }) => form !== "ignored");
  const names = new Set(read.map(({ sheet }) => sheet));
  const ownGrids = grids.filter(({ name }) => names.has(name));
  const office = findDepartment(settings, settings.municipality.office)?.name;
  const named = nameDepartment(file, settings);
  if (read.length > 0 && read.every(({ form }) => form === "workshop")) {
    return invitedBy(ownGrids, named, settings) ?? office;
  }
  if (named !== undefined) return named;
  const main = titleDepartment(
    ownGrids.filter(({ name }) => name === largest(read)),
    settings
  );
  if (main !== undefined && findDepartment(settings, main)?.kind !== "extern") return main;
  const responsible = distinct(read, ({ department: name }) => (name === undefined ? [] : [name]));
  if (responsible >= 3 && office !== undefined) return office;
  const titled = titleDepartment(ownGrids, settings);
  if (titled !== undefined) return titled;
  const involved = distinct(read, (measure) => departmentsOf(measure, settings));
  return involved >= 3 ? office : spokenDepartment(file, settings);
}

/** Who signs the record of a workshop, or what is named and no place of another body. */
function invitedBy(grids: readonly Grid[], named: string | undefined, settings: Settings) {
  const inviting = [named, titleDepartment(grids, settings)].find(
    (name) => name !== undefined && findDepartment(settings, name)?.kind !== "extern"
  );
  return senderDepartment(grids, settings) ?? inviting;
}

/** The sheet that holds the most measures. */
const largest = (sheets: readonly SheetReading[]) =>
  [...sheets].sort((a, b) => b.measures.length - a.measures.length)[0]?.sheet;

/** How many departments the measures name; counts to three, since more tell no more. */
function distinct(
  sheets: readonly SheetReading[],
  namesOf: (measure: Measure) => readonly string[]
): number {
  const named = new Set<string>();
  for (const { values } of sheets.flatMap(({ measures }) => measures)) {
    for (const name of namesOf(values)) named.add(name);
    if (named.size >= 3) break;
  }
  return named.size;
}

const departmentsOf = ({ department, lead = [] }: Measure, settings: Settings) => [
  ...(department === undefined ? [] : [department]),
  ...lead.flatMap((name) => findDepartment(settings, name)?.name ?? []),
];

/** Small sheets that explain marks and words ("5 = sehr hoch", "o | keine"). */
function legendOf(grids: readonly Grid[]): string {
  return grids
    .filter(
      ({ name, rows }) =>
        !choices.test(name) && rows.length <= 40 && rows.every((row) => row.length <= 4)
    )
    .flatMap(({ rows }) => rows.map((row) => row.map(textOf).filter(Boolean).join(" = ")))
    .join("\n");
}

/** Sheets behind drop-down lists: what stands side by side there explains nothing. */
const choices = /auswahl|drop-?down|^listen?$|wertelisten?|lookup|^werte$/i;

/** Lines above and below a table: one to three texts in the first and the last rows. */
function titleLines(grid: Grid): string {
  const { rows } = grid;
  return [...rows.slice(0, 12), ...rows.slice(Math.max(12, rows.length - 8))]
    .map((row) => row.map(textOf).filter(Boolean))
    .filter((texts) => texts.length > 0 && texts.length <= 3)
    .map((texts) => texts.join((texts[0]?.length ?? 0) > 25 ? "\n" : " "))
    .join("\n");
}

/** The sentence for a file without measures, naming what it holds instead. */
function refusalOf(file: string, sheets: readonly SheetReading[]): string | undefined {
  if (sheets.some(({ form }) => form !== "ignored")) return undefined;
  const name = file.split(/[/\\]/).at(-1) ?? file;
  const reasons = [...new Set(sheets.map(({ reason }) => reason))];
  const what = reasons.includes("Namen und Rufnummern")
    ? `In „${name}“ stehen keine Maßnahmen, sondern Namen und Rufnummern.`
    : reasons.every((reason) => reason === "leeres Blatt")
      ? `„${name}“ ist leer.`
      : `In „${name}“ wurde keine Tabelle mit Maßnahmen gefunden.`;
  return `${what} Bitte die Datei mit den Maßnahmen verwenden.`;
}
