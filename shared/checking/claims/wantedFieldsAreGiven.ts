import { type FieldName, fields } from "../../catalogue/fields.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { join } from "../../wording/join.ts";
import { prefixOf } from "../codeForm.ts";
import { wantedFields } from "../fieldGroups.ts";
import { gather } from "../gather.ts";
import { groupBy } from "../groupBy.ts";
import type { Material } from "../material.ts";
import { columnOf, firstCell, placeOf } from "../place.ts";
import { type CatalogueRule, type Finding, finding } from "../rule.ts";
import type { Subject } from "../subject.ts";
import { type Told, toldWhileReading } from "../toldWhileReading.ts";

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
    const sheets = [...groupBy(material.subjects, ({ sheet }) => sheet).values()];
    return [
      ...oncePerFile(sheets.flatMap((subjects) => neverAsked(subjects, material))),
      ...sheets.flatMap((subjects) => gapsOf(subjects, material)),
    ];
  },
};

function gapsOf(subjects: readonly Subject[], material: Material): Finding[] {
  const [first] = subjects;
  if (first === undefined || first.sheet.form === "period") return [];
  const covers = new Set<string>(first.sheet.covers);
  const covered = asked.filter((name) => covers.has(name));
  const told = toldWhileReading(first.sheet, material.settings);
  if (first.sheet.form !== "form") return ofList(subjects, covered, told);
  return subjects.flatMap((each) => ofForm(each, covered, told));
}

function ofList(
  subjects: readonly Subject[],
  covered: readonly FieldName[],
  told: Told
): Finding[] {
  return gather(
    covered.flatMap((name) =>
      subjects.filter((each) => isGap(each, name, told)).map((each) => finding(each, name))
    )
  );
}

function ofForm(subject: Subject, covered: readonly FieldName[], told: Told): Finding[] {
  const gaps = covered.filter((name) => isGap(subject, name, told));
  const [first] = gaps;
  if (first === undefined) return [];
  if (gaps.length === 1) return [finding(subject, first)];
  const named = gaps.map((name) => `${fields[name].label} (${placeOf(subject, name).cell ?? "–"})`);
  return [{ place: placeOf(subject, first), facts: { gaps: join(named) } }];
}

/** A task that goes on lacks no end. What could not be read is told as such, not as missing. */
function isGap(subject: Subject, name: FieldName, told: Told): boolean {
  const { values } = subject;
  if (values[name] !== undefined || (name === "end" && values.continuous === true)) return false;
  return !told(subject, name);
}

/** Fields that a sheet has no place for. A period table adds to measures that another sheet describes. */
function neverAsked(subjects: readonly Subject[], { settings }: Material): Finding[] {
  const [first] = subjects;
  if (first === undefined || first.sheet.form === "period") return [];
  const covers = new Set<string>(first.sheet.covers);
  const topics = new Set(settings.topics.map(({ code }) => code));
  const given = (name: FieldName) =>
    subjects.some(({ values }) => values[name] !== undefined) ||
    (name === "topic" && subjects.some(({ values }) => topics.has(prefixOf(values.code ?? ""))));
  const never = asked.filter((name) => !covers.has(name) && !given(name));
  if (never.length === 0) return [];
  return [{ place: headingPlace(first), facts: missingLabels(never, settings) }];
}

function missingLabels(never: readonly FieldName[], settings: Settings): Record<string, string> {
  const keeper = (name: FieldName) => settings.fieldCare[name] ?? fields[name].keptBy;
  const labels = (by: string) =>
    join(never.filter((name) => keeper(name) === by).map((name) => fields[name].label));
  const [department, office] = [labels("department"), labels("office")];
  return {
    ...(department === "" ? {} : { labels: department }),
    ...(office === "" ? {} : { officeLabels: office, office: settings.municipality.office }),
  };
}

/** Forms of one workbook lack the same: said at the first, which names the others. */
function oncePerFile(findings: readonly Finding[]): Finding[] {
  const alike = groupBy(
    findings,
    ({ place, facts }) => `${place.file}\n${Object.values(facts ?? {}).join("\n")}`
  );
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined || others.length === 0) return first ?? [];
    const furtherSheets = others.map(({ place }) => `„${place.sheet}“`);
    return { ...first, facts: { ...first.facts, furtherSheets: join(furtherSheets) } };
  });
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
