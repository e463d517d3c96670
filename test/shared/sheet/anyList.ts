import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { type FieldName, fieldNames } from "../../../shared/catalogue/fields.ts";

/** A column as some hand wrote it: what stands over it, and values that stand under it. */
interface Column {
  readonly heading: string;
  readonly values: readonly string[];
}

const folder = new URL("../../../training/headings/", import.meta.url);
const lines = ["", "known/"].flatMap((sub) =>
  readdirSync(new URL(sub, folder))
    .filter((name) => name.endsWith(".txt"))
    .flatMap((name) => readFileSync(new URL(`${sub}${name}`, folder), "utf8").split("\n"))
);

/** Headings of many hands with two values at least, by the field they name. */
const columns = Map.groupBy(
  lines.flatMap((line) => {
    const [field = "", heading = "", ...cells] = line.split("|").map((text) => text.trim());
    const values = cells.filter((text) => text !== "" && text !== "–");
    return isOther(field) && values.length > 1 ? [{ field, heading, values }] : [];
  }),
  ({ field }) => field
);

function isOther(field: string): field is FieldName {
  return field !== "title" && fieldNames.some((name) => name === field);
}

export const titleHeadings = [
  "Maßnahme",
  "Titel",
  "Maßnahmentitel",
  "Titel der Maßnahme",
  "Vorhaben",
];

const deeds = ["Förderung von", "Beteiligung an", "Monitoring der", "Planung von", "Umsetzung der"];
const things = [
  "Wärmepumpen",
  "Radwege",
  "Solardächer",
  "Blühwiesen",
  "Ladesäulen",
  "Trinkbrunnen",
];

/** Titles that sound like labels ("Monitoring der Radwege"), no two alike. */
export const titleOf = (row: number) =>
  [deeds[row % deeds.length], things[row % things.length], row < 30 ? "" : `Quartier ${row}`]
    .join(" ")
    .trim();

export const anyColumn = fc
  .constantFrom(...columns.values())
  .chain((same) => fc.constantFrom<Column[]>(...same));

/** Lists of measures whose other columns come from as many hands: header and rows. */
export const anyList = fc
  .record({
    heading: fc.constantFrom(...titleHeadings),
    others: fc.uniqueArray(anyColumn, {
      minLength: 2,
      maxLength: 9,
      selector: ({ heading }) => heading,
    }),
    rows: fc.constantFrom(5, 8, 15, 40),
    before: fc.nat(2),
  })
  .map(({ heading, others, rows, before }) => {
    const titles = { heading, values: Array.from({ length: rows }, (_, row) => titleOf(row)) };
    const all = others.toSpliced(before, 0, titles);
    return [
      all.map((one) => one.heading),
      ...titles.values.map((_, row) => all.map(({ values }) => values[row % values.length] ?? "")),
    ];
  });
