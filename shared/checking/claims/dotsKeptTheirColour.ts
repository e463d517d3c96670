import type { FieldName } from "../../catalogue/fields.ts";
import type { SheetReading } from "../../sheet/sheetReading.ts";
import { ratingFields } from "../fieldGroups.ts";
import { columnOf } from "../place.ts";
import { type CatalogueRule, type Finding, finding } from "../rule.ts";
import type { Subject } from "../subject.ts";

const full = 6;
const enough = 3;

/** Six full dots in every rating of a sheet: the colour of the empty ones was lost when copying. */
export const dotsKeptTheirColour: CatalogueRule = {
  name: "dotsKeptTheirColour",
  code: "dotsLostTheirColour",
  severity: "warning",
  about: "catalogue",
  check: ({ files }) =>
    files.flatMap(({ file, sheets }) => sheets.flatMap((sheet) => ofSheet(file, sheet))),
};

function ofSheet(file: string, sheet: SheetReading): Finding[] {
  if (sheet.issues.some(({ code }) => code === "dotsLostTheirColour")) return [];
  const drawn = ratingFields.filter((name) => drawnAsDots(sheet, name));
  const rated: { subject: Subject; name: FieldName; dots: number }[] = [];
  for (const read of sheet.measures) {
    for (const name of drawn) {
      const dots = read.values[name]?.dots;
      if (dots === undefined) continue;
      if (dots !== full) return [];
      rated.push({ subject: { file, sheet, read, values: read.values }, name, dots });
    }
  }
  const [first] = rated;
  return first === undefined || rated.length < enough ? [] : [finding(first.subject, first.name)];
}

function drawnAsDots(sheet: SheetReading, name: FieldName): boolean {
  const column = columnOf(sheet, name);
  return column !== undefined && (sheet.ratingScales[column]?.startsWith("dots") ?? false);
}
