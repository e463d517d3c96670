import { type FieldName, fields } from "../../shared/catalogue/fields.ts";
import type { Measure } from "../../shared/catalogue/measures/measure.ts";
import type { CellValue } from "../../shared/workbook/sheetLayout.ts";

interface Column {
  readonly name: FieldName;
  readonly label: string;
  /** Long texts that wrap. */
  readonly wrap: boolean;
  readonly rating: boolean;
  readonly format?: string;
  readonly choices?: readonly string[];
}

const phases = ["Vorschlag", "in Vorbereitung", "beschlossen", "in Umsetzung", "laufend"].concat([
  "abgeschlossen",
  "zurückgestellt",
  "gestrichen",
]);
const choices: Partial<Record<FieldName, readonly string[]>> = {
  phase: phases,
  assessment: ["im Plan", "gefährdet", "verzögert", "unbekannt"],
};
const euros = '#,##0 "€"';
const formats: Partial<Record<FieldName, string>> = {
  investment: euros,
  annualCost: euros,
  start: "mm.yyyy",
  end: "mm.yyyy",
};
const ratings = ["priority", "emissionReduction", "socialChange", "costEfficiency"];
const wrapped = "title goal background description steps partners monitoring".split(" ");

const names = ["code", "title", "topic", "types", "origin", "goal", "background"].concat(
  ["description", "steps", "department", "lead", "partners", "audiences", "contact"],
  ["startupCost", "investment", "annualCost", "funding", "emissionSaving", "energySaving"],
  [...ratings, "start", "end", "links", "monitoring", "phase", "assessment"]
) as readonly FieldName[];

/** The thirty columns that the peers write (their columns.json). */
export const catalogueColumns: readonly Column[] = names.map((name) => ({
  name,
  label: name === "code" ? "Kürzel" : fields[name].label,
  wrap: wrapped.includes(name),
  rating: ratings.includes(name),
  ...(formats[name] !== undefined && { format: formats[name] }),
  ...(choices[name] && { choices: choices[name] }),
}));

/** A measure as cells of these columns, as the peers have them. */
export const cellsOf = (measure: Measure): readonly CellValue[] =>
  catalogueColumns.map(({ name }) => cellOf(measure, name));

function cellOf(measure: Measure, name: FieldName): CellValue {
  if (name === "start" || name === "end") return serialDate(measure[name]);
  if (name === "links") return measure.links?.map(({ code }) => code).join(", ");
  const value: unknown = measure[name];
  if (typeof value === "string" || typeof value === "number") return value;
  if (Array.isArray(value)) return value.join("\n");
  const inner = ["dots", "min", "level"].map((key) => propertyOf(value, key));
  return inner.find((one) => typeof one === "string" || typeof one === "number");
}

const propertyOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;

/** "2025-03" as Excel's day number of 1 March 2025. */
const serialDate = (month: string | undefined) =>
  month === undefined ? undefined : Date.parse(month) / 86_400_000 + 25_569;
