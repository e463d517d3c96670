import { type Field, type Section, sections } from "../../catalogue/field.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import type { CellValue, ColumnLayout, ConditionalLook } from "../sheetLayout.ts";
import { formOf } from "./cellForm.ts";
import type { ChoiceList } from "./choiceLists.ts";
import { entryRule } from "./entryRule.ts";
import { looksByField, ratingLooks, wantedLook, wantedWhen } from "./looks.ts";
import type { StructuredMeasure } from "./structuredInput.ts";

export type FieldTable = Readonly<Record<string, Field<unknown>>>;

/** A column of the catalogue sheet: a field, or one of the departments' own. */
export interface CatalogueColumn {
  readonly layout: ColumnLayout;
  readonly section: Section | typeof ownSection;
  /** Name of the field; absent for own columns. */
  readonly name?: string;
  readonly field?: Field<unknown>;
  /** Heading of the own column, as the department wrote it. */
  readonly own?: string;
  /** A column that only tells something; it is not read back. */
  readonly tells?: (measure: StructuredMeasure) => CellValue;
}

export const ownSection = "Eigene Spalten der Fachbereiche";

/** These stay in sight while the sheet is moved sideways. */
export const frozenFields = ["id", "code", "title"];

/**
 * The columns: what identifies a measure, then section by section, in each what the department
 * keeps before what the office keeps; sections of the office alone and own columns come last.
 */
export function catalogueColumns(
  fields: FieldTable,
  settings: Settings,
  lists: readonly ChoiceList[],
  ownHeadings: readonly string[]
): readonly CatalogueColumn[] {
  const keeper = (name: string) => settings.fieldCare[name] ?? fields[name]?.keptBy;
  const isFrozen = (name: string) => frozenFields.includes(name);
  const inSections = orderedSections(fields, keeper).flatMap((section) => {
    const names = Object.keys(fields).filter(
      (name) => fields[name]?.section === section && !isFrozen(name)
    );
    return [
      ...names.filter((name) => keeper(name) === "department"),
      ...names.filter((name) => keeper(name) === "office"),
    ];
  });
  const ordered = [...frozenFields.filter((name) => fields[name]), ...inSections];
  const columns: CatalogueColumn[] = [];
  for (const name of ordered) {
    const field = fields[name];
    if (!field) continue;
    const begins = !isFrozen(name) && columns.at(-1)?.section !== field.section;
    const first = begins || isFrozen(name) || isFrozen(columns.at(-1)?.name ?? "");
    const layout = fieldColumn(name, field, keeper(name), settings, lists);
    const folds = !first;
    columns.push({ name, field, section: field.section, layout: { ...layout, begins, folds } });
  }
  return [...columns, ...ownColumns(ownHeadings, new Set(columns.map((c) => c.layout.heading)))];
}

type Keeper = "department" | "office" | undefined;

function orderedSections(fields: FieldTable, keeper: (name: string) => Keeper) {
  const isOfficeOnly = (section: Section) =>
    Object.keys(fields).every((n) => fields[n]?.section !== section || keeper(n) === "office");
  return [
    ...sections.filter((section) => !isOfficeOnly(section)),
    ...sections.filter((section) => isOfficeOnly(section)),
  ];
}

function fieldColumn(
  name: string,
  field: Field<unknown>,
  keeper: Keeper,
  settings: Settings,
  lists: readonly ChoiceList[]
): ColumnLayout {
  const { format, align, shrinks, minWidth } = formOf(field);
  const looks = looksOf(name, field);
  const list = lists.find((each) => each.field === name);
  const entry = entryRule(field, keeper, settings, list);
  return {
    heading: field.label,
    width: Math.max(field.width, minWidth ?? 0, longestWord(field.label) + 4),
    header: keeper === "office" ? "headerOffice" : "headerDepartment",
    hidden: field.need === "set",
    ...(format !== undefined && { format }),
    ...(align && { align }),
    ...(shrinks && { shrinks }),
    ...(looks.length > 0 && { looks }),
    entry,
  };
}

function looksOf(name: string, field: Field<unknown>): readonly ConditionalLook[] {
  const byValue = formOf(field).dots ? ratingLooks : (looksByField[name] ?? []);
  return field.need === "wanted" ? [...byValue, wantedWhen[name] ?? wantedLook] : byValue;
}

/** Headings break at blanks and hyphens; room for the filter button is added by the caller. */
const longestWord = (label: string) =>
  Math.max(...label.split(/[\s-]+/).map((word) => word.length));

function ownColumns(headings: readonly string[], taken: ReadonlySet<string>): CatalogueColumn[] {
  const used = new Set([...taken].map((heading) => heading.toLowerCase()));
  return headings.map((own, index) => {
    const heading = unusedHeading(own, used);
    used.add(heading.toLowerCase());
    const width = Math.min(40, Math.max(16, longestWord(heading) + 4));
    const layout = { heading, width, header: "headerOwn", begins: index === 0 } as const;
    return { own, section: ownSection, layout };
  });
}

/** Excel wants every heading of a table once, told apart by more than case, in 255 characters. */
function unusedHeading(own: string, used: ReadonlySet<string>): string {
  const wished = own.trim() === "" ? "(ohne Überschrift)" : own.slice(0, 240);
  let heading = wished;
  for (let n = 2; used.has(heading.toLowerCase()); n++) heading = `${wished} (${n})`;
  return heading;
}
