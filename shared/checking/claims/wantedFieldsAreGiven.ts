import { type FieldName, fields } from "../../catalogue/fields.ts";
import type { Measure } from "../../catalogue/measure.ts";
import type { Settings } from "../../catalogue/settings.ts";
import type { SheetReading } from "../../sheet/sheetReading.ts";
import { join } from "../../wording/join.ts";
import { wantedFields } from "../fieldGroups.ts";
import { gather } from "../gather.ts";
import type { Material } from "../material.ts";
import { columnOf, firstCell, placeOf } from "../place.ts";
import { type CatalogueRule, type Finding, finding } from "../rule.ts";
import type { Subject } from "../subject.ts";

/** Told by rules of their own, which know when they are wanted. */
const toldElsewhere: ReadonlySet<FieldName> = new Set(["assessment", "assessmentReason"]);
const asked = wantedFields.filter((name) => !toldElsewhere.has(name));

/** Gaps in wanted fields: on lists by column, on forms by sheet, and once a sheet for fields it never asks. */
export const wantedFieldsAreGiven: CatalogueRule = {
  name: "wantedFieldsAreGiven",
  code: "wantedFieldMissing",
  severity: "hint",
  about: "catalogue",
  check(material) {
    return [...bySheet(material.subjects).values()].flatMap((subjects) =>
      ofSheet(subjects, material)
    );
  },
};

function bySheet(subjects: readonly Subject[]): Map<SheetReading, Subject[]> {
  const sheets = new Map<SheetReading, Subject[]>();
  for (const subject of subjects) {
    const known = sheets.get(subject.sheet);
    if (known === undefined) sheets.set(subject.sheet, [subject]);
    else known.push(subject);
  }
  return sheets;
}

function ofSheet(subjects: readonly Subject[], { settings }: Material): Finding[] {
  const [first] = subjects;
  // A period table adds to measures that another sheet describes.
  if (first === undefined || first.sheet.form === "period") return [];
  const given = (name: FieldName) => subjects.some(({ values }) => values[name] !== undefined);
  const covers = new Set<string>(first.sheet.covers);
  const covered = asked.filter((name) => covers.has(name));
  const gaps =
    first.sheet.form === "form"
      ? subjects.flatMap((each) => ofForm(each, covered))
      : ofList(subjects, covered);
  const never = asked.filter((name) => !covers.has(name) && !given(name));
  return never.length === 0 ? gaps : [neverAsked(first, never, settings), ...gaps];
}

function ofList(subjects: readonly Subject[], covered: readonly FieldName[]): Finding[] {
  return gather(
    covered.flatMap((name) =>
      subjects.filter(({ values }) => isGap(values, name)).map((subject) => finding(subject, name))
    )
  );
}

function ofForm(subject: Subject, covered: readonly FieldName[]): Finding[] {
  const gaps = covered.filter((name) => isGap(subject.values, name));
  const [first] = gaps;
  if (first === undefined) return [];
  if (gaps.length === 1) return [finding(subject, first)];
  const named = gaps.map((name) => `${fields[name].label} (${placeOf(subject, name).cell ?? "–"})`);
  return [{ place: placeOf(subject, first), facts: { gaps: join(named) } }];
}

/** A task without an end lacks none; a topic can follow from the code. */
function isGap(values: Measure, name: FieldName): boolean {
  return values[name] === undefined && !(name === "end" && values.continuous === true);
}

function neverAsked(first: Subject, never: readonly FieldName[], settings: Settings): Finding {
  const keeper = (name: FieldName) => settings.fieldCare[name] ?? fields[name].keptBy;
  const labels = (by: string) =>
    join(never.filter((name) => keeper(name) === by).map((name) => fields[name].label));
  const [department, office] = [labels("department"), labels("office")];
  return {
    place: headingPlace(first),
    facts: {
      ...(department === "" ? {} : { labels: department }),
      ...(office === "" ? {} : { officeLabels: office, office: settings.municipality.office }),
    },
  };
}

/** The heading of the title column, since the sheet as a whole is meant. */
function headingPlace(first: Subject): Finding["place"] {
  const { file, sheet, read } = first;
  const column = columnOf(sheet, "title");
  const row = sheet.headerRows.at(-1);
  if (column === undefined || row === undefined || /\d/.test(column)) {
    const cell = firstCell(read, "title") ?? placeOf(first, "title").cell;
    return { file, sheet: sheet.sheet, ...(cell === undefined ? {} : { cell }) };
  }
  return { file, sheet: sheet.sheet, cell: `${column}${row}` };
}
