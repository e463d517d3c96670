import type { Field } from "../../catalogue/field.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { listPrefix } from "../ours/ownNames.ts";
import { originHeading } from "../ours/workbookOrigin.ts";
import type { SheetLayout } from "../sheetLayout.ts";
import { columnLetter } from "../sheetLayout.ts";
import { formOf } from "./cellForm.ts";
import { ratingEntries } from "./looks.ts";

/** Choices of one field, offered in its cells under a name. */
export interface ChoiceList {
  readonly field: string;
  readonly heading: string;
  /** "Liste_Themenfeld" */
  readonly name: string;
  readonly entries: readonly (string | number)[];
}

const listsSheet = "Listen";

export function choiceLists(
  fields: Readonly<Record<string, Field<unknown>>>,
  settings: Settings
): readonly ChoiceList[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const entries = entriesOf(field, settings);
    if (entries.length === 0) return [];
    return [{ field: name, heading: field.label, name: listName(field.label), entries }];
  });
}

/** One list a column, headed by its field; last what the workbook is. */
export function listsLayout(
  choices: readonly ChoiceList[],
  origin: readonly string[] = []
): SheetLayout {
  const about = { field: "", heading: originHeading, name: "", entries: origin };
  const lists = origin.length > 0 ? [...choices, about] : choices;
  const longest = Math.max(0, ...lists.map(({ entries }) => entries.length));
  return {
    name: listsSheet,
    hidden: true,
    columns: lists.map(({ heading, entries }) => ({
      heading,
      width: Math.min(60, Math.max(14, ...[heading, ...entries].map((e) => `${e}`.length + 3))),
      header: "headerDepartment",
      align: "left",
    })),
    above: [{ look: "headerDepartment", cells: lists.map(({ heading }) => heading) }],
    rows: Array.from({ length: longest }, (_, row) => lists.map(({ entries }) => entries[row])),
    frozenColumns: 0,
    wide: false,
  };
}

export function listNames(lists: readonly ChoiceList[]) {
  return lists.map(({ name, entries }, index) => {
    const letter = columnLetter(index);
    return { name, area: `${listsSheet}!$${letter}$2:$${letter}$${entries.length + 1}` };
  });
}

function entriesOf(field: Field<unknown>, settings: Settings): readonly (string | number)[] {
  if (formOf(field).dots) return ratingEntries;
  const rule = field.kind.cellRule(settings);
  return rule.type === "list" ? rule.values : severalOf(field, settings);
}

/** Where several may stand, Excel lets anything in; the choices help with the first. */
function severalOf(field: Field<unknown>, settings: Settings): readonly string[] {
  const { items } = field.kind.schema(settings);
  if (typeof items !== "object" || items === null || !("enum" in items)) return [];
  return Array.isArray(items.enum) ? items.enum.map(String) : [];
}

/** Names may hold letters, digits and "_" only. */
const listName = (label: string) => `${listPrefix}${label.replace(/[^\p{L}\p{N}]+/gu, "_")}`;
