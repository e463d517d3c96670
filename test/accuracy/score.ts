import { isDeepStrictEqual } from "node:util";
import { type FieldName, fieldNames, fields } from "../../shared/catalogue/fields.ts";
import type { FileReading, SheetReading } from "../../shared/sheet/sheetReading.ts";

/** Shapes of expected.json (samples' README, „Vereinbarungen“). */
export interface Expected {
  readonly files: readonly ExpectedFile[];
}
interface ExpectedFile {
  readonly file: string;
  readonly department?: string;
  readonly refused?: unknown;
  readonly sheets: readonly ExpectedSheet[];
}
export interface ExpectedSheet {
  readonly sheet: string;
  readonly form: string;
  readonly mapping?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly ratingScales?: Readonly<Record<string, string>>;
  readonly measures?: readonly ExpectedMeasure[];
}
export interface ExpectedMeasure {
  readonly row?: number;
  readonly cell?: string;
  readonly optional?: boolean;
  readonly ambiguous?: readonly string[];
  readonly either?: readonly { fields: readonly string[]; value: unknown }[];
  readonly alternatives?: Readonly<Record<string, readonly unknown[]>>;
  readonly issues?: readonly { field: string; cell: string }[];
  readonly progressByPeriod?: Readonly<Record<string, string>>;
  readonly [field: string]: unknown;
}

interface Part {
  right: number;
  of: number;
}

export interface Score {
  readonly forms: Part;
  readonly departments: Part;
  readonly precision: Part;
  readonly recall: Part;
  readonly found: Part;
  invented: number;
  readonly values: Part;
  readonly byKind: Map<string, Part>;
  /** Values read where the truth has none. */
  invent: number;
  readonly issues: Part;
  readonly scales: Part;
  readonly misses: string[];
}

export const percentOf = ({ right, of }: Part) => (of === 0 ? 100 : (100 * right) / of);

/** Compares readings with the truth; every miss is named so that a person can look at it. */
export function score(expected: Expected, readings: readonly FileReading[]): Score {
  const result: Score = {
    forms: part(),
    departments: part(),
    precision: part(),
    recall: part(),
    found: part(),
    invented: 0,
    values: part(),
    byKind: new Map(),
    invent: 0,
    issues: part(),
    scales: part(),
    misses: [],
  };
  for (const file of expected.files) scoreDepartment(result, file, readings);
  for (const { where, sheet, got } of sheetPairs(expected, readings)) {
    scoreSheet(result, where, sheet, got);
  }
  return result;
}

function scoreDepartment(
  result: Score,
  { file, department }: ExpectedFile,
  readings: readonly FileReading[]
) {
  if (!department) return;
  const found = readings.find((each) => each.file === file)?.department;
  count(result.departments, found === department);
  if (found !== department) {
    result.misses.push(`${file}: Dienststelle ${found} statt ${department}`);
  }
}

interface SheetPair {
  readonly file: ExpectedFile;
  readonly where: string;
  readonly sheet: ExpectedSheet;
  readonly got: SheetReading | undefined;
}

/** Every expected sheet with what was read of it; several tables on one sheet follow each other. */
export function sheetPairs(
  expected: Expected,
  readings: readonly FileReading[]
): readonly SheetPair[] {
  return expected.files.flatMap((file) => {
    const read = readings.find((each) => each.file === file.file)?.sheets ?? [];
    return file.sheets.map((sheet, index) => {
      const nth = file.sheets.slice(0, index).filter((each) => each.sheet === sheet.sheet).length;
      const got = read.filter((each) => each.sheet === sheet.sheet)[nth];
      return { file, where: `${file.file} › ${sheet.sheet}`, sheet, got };
    });
  });
}

const part = (): Part => ({ right: 0, of: 0 });
function count(into: Part, right: boolean) {
  into.of++;
  if (right) into.right++;
}

function scoreSheet(
  result: Score,
  where: string,
  sheet: ExpectedSheet,
  got: SheetReading | undefined
) {
  const right = got?.form === sheet.form;
  count(result.forms, right);
  if (!right)
    result.misses.push(`${where}: Form ${got?.form} (${got?.reason ?? ""}) statt ${sheet.form}`);
  scoreMapping(result, where, sheet, got);
  for (const [column, scale] of Object.entries(sheet.ratingScales ?? {})) {
    const plain = (text: string | undefined) => text?.replace(/ \(1 = [^)]*\)/, "");
    const same = plain(got?.ratingScales[column]) === plain(scale);
    count(result.scales, same);
    if (!same)
      result.misses.push(`${where} ${column}: Skala ${got?.ratingScales[column]} statt ${scale}`);
  }
  scoreMeasures(result, where, sheet, got);
}

const asKey = (field: unknown) =>
  JSON.stringify(Array.isArray(field) ? field.filter((name) => name !== "continuous") : field);

function scoreMapping(
  result: Score,
  where: string,
  sheet: ExpectedSheet,
  got: SheetReading | undefined
) {
  const wanted = sheet.mapping ?? {};
  for (const [column, field] of Object.entries(wanted)) {
    const mine = got?.mapping[column] ?? null;
    const openRole =
      sheet.form === "workshop" && field === null && ["lead", "partners"].includes(String(mine));
    const same = openRole || asKey(mine) === asKey(field);
    if (field !== null) count(result.recall, same);
    if (mine !== null && !openRole) count(result.precision, same);
    if (!same) {
      const { heading, sure, why } = got?.columns[column] ?? {};
      result.misses.push(
        `${where} ${column} „${heading}“: ${asKey(mine)} statt ${asKey(field)} (${sure}; ${why})`
      );
    }
  }
  scoreExtra(result, where, wanted, got);
}

/** Columns that were mapped although the truth does not name them. */
function scoreExtra(
  result: Score,
  where: string,
  wanted: Readonly<Record<string, unknown>>,
  got: SheetReading | undefined
) {
  for (const [column, field] of Object.entries(got?.mapping ?? {})) {
    if (field === null || column in wanted) continue;
    count(result.precision, false);
    result.misses.push(`${where} ${column}: ${asKey(field)}, obwohl nichts zuzuordnen ist`);
  }
}

function scoreMeasures(
  result: Score,
  where: string,
  sheet: ExpectedSheet,
  got: SheetReading | undefined
) {
  const mine = got?.measures ?? [];
  const used = new Set<number>();
  for (const truth of sheet.measures ?? []) {
    const at = mine.findIndex(({ place }) =>
      truth.row === undefined ? place.cell === truth.cell : place.row === truth.row
    );
    if (at >= 0) used.add(at);
    if (truth.optional && at < 0) continue;
    count(result.found, at >= 0);
    const place = truth.row ?? truth.cell;
    if (at < 0) result.misses.push(`${where} ${place}: Maßnahme „${truth["title"]}“ fehlt`);
    const measure = mine[at];
    if (!measure) continue;
    scoreValues(result, `${where} ${place}`, truth, measure.values);
    scorePeriods(result, `${where} ${place}`, truth, measure.progressByPeriod ?? {});
    scoreIssues(result, where, truth, got?.issues ?? []);
  }
  mine.forEach((measure, index) => {
    if (used.has(index)) return;
    result.invented++;
    result.misses.push(
      `${where} ${measure.place.row ?? measure.place.cell}: erfunden „${measure.values.title}“`
    );
  });
}

function scoreIssues(
  result: Score,
  where: string,
  truth: ExpectedMeasure,
  issues: SheetReading["issues"]
) {
  for (const { field, cell } of truth.issues ?? []) {
    const noticed = issues.some((issue) => issue.place.cell === cell);
    count(result.issues, noticed);
    if (!noticed) result.misses.push(`${where} ${cell}: Hinweis zu ${field} fehlt`);
  }
}

/** Fields whose value the truth leaves open. */
const openIn = (truth: ExpectedMeasure) =>
  new Set([
    ...(truth.ambiguous ?? []),
    ...(truth.either ?? []).flatMap((each) => each.fields),
    "effort",
  ]);

function scoreValues(
  result: Score,
  where: string,
  truth: ExpectedMeasure,
  values: Readonly<Record<string, unknown>>
) {
  const open = openIn(truth);
  for (const name of fieldNames) {
    const [expected, found] = [truth[name], values[name]];
    if (open.has(name) || (expected === undefined && found === undefined)) continue;
    const fair = [expected, ...(truth.alternatives?.[name] ?? [])];
    const same = fair.some((each) => isDeepStrictEqual(plain(each, name), plain(found, name)));
    if (expected === undefined) result.invent++;
    count(result.values, same);
    count(kindPart(result, name), same);
    if (same) continue;
    result.misses.push(
      `${where} ${name}: ${JSON.stringify(found)} statt ${JSON.stringify(expected)}`
    );
  }
}

function scorePeriods(
  result: Score,
  where: string,
  truth: ExpectedMeasure,
  found: Readonly<Record<string, string>>
) {
  for (const [period, text] of Object.entries(truth.progressByPeriod ?? {})) {
    if ((truth.ambiguous ?? []).some((each) => each.includes(period))) continue;
    const same = found[period] === text;
    count(result.values, same);
    count(kindPart(result, "progress"), same);
    if (!same) result.misses.push(`${where} progress ${period}: ${found[period]} statt ${text}`);
  }
}

/** As JSON has it; choices are a set, their order says nothing. */
function plain(value: unknown, name: FieldName): unknown {
  if (value === undefined) return undefined;
  const set = fields[name].kind.name === "choices" && Array.isArray(value);
  return JSON.parse(JSON.stringify(set ? [...value].sort() : value));
}

function kindPart(result: Score, name: FieldName): Part {
  const kind = fields[name].kind.name;
  const found = result.byKind.get(kind) ?? part();
  result.byKind.set(kind, found);
  return found;
}

/** The table of figures, as it goes into notes. */
export function scoreTable(result: Score): string {
  const line = (name: string, each: Part) =>
    `${name.padEnd(28)} ${percentOf(each).toFixed(2).padStart(7)} %  (${each.right} von ${each.of})`;
  return [
    line("Blattformen", result.forms),
    line("Dienststelle der Datei", result.departments),
    line("Spalten: richtig zugeordnet", result.precision),
    line("Spalten: gefunden", result.recall),
    line("Skalen", result.scales),
    line("Maßnahmen gefunden", result.found),
    `${"Maßnahmen erfunden".padEnd(28)} ${result.invented}`,
    line("Werte genau", result.values),
    ...[...result.byKind].map(([kind, each]) => line(`  ${kind}`, each)),
    `${"Werte erfunden".padEnd(28)} ${result.invent}`,
    line("Erwartete Hinweise", result.issues),
  ].join("\n");
}
