import { fieldNamed, fieldNames } from "../../catalogue/fields.ts";
import type { WorkbookOrigin } from "../../catalogue/workbookOrigin.ts";
import { type HiddenValue, toXml, type WorkbookMemory } from "../ours/hiddenValues.ts";
import { rowSums } from "../ours/rowSums.ts";
import { originTexts } from "../ours/workbookOrigin.ts";
import { overviewArea } from "../overview/overviewArea.ts";
import { overviewLayout } from "../overview/overviewLayout.ts";
import type { SheetLayout, WorkbookLayout } from "../sheetLayout.ts";
import { type CatalogueColumn, catalogueColumns, type FieldTable } from "./catalogueColumns.ts";
import { type CatalogueSheet, catalogueLayout } from "./catalogueLayout.ts";
import { checksLayout } from "./checksLayout.ts";
import { type ChoiceList, choiceLists, listNames, listsLayout } from "./choiceLists.ts";
import { historyLayout } from "./historyLayout.ts";
import { joinProgress } from "./joinProgress.ts";
import { mappingLayout } from "./mappingLayout.ts";
import type { Finding, StructuredInput } from "./structuredInput.ts";

/** Sheets around those of any structured workbook, and what they need. */
export interface MoreSheets {
  /** Behind the catalogue, and before the lists. */
  readonly first: readonly SheetLayout[];
  readonly last: readonly SheetLayout[];
  readonly lists: readonly ChoiceList[];
  readonly hidden: readonly HiddenValue[];
}

interface Special extends Pick<WorkbookMemory, "kind" | "base"> {
  readonly more: (columns: readonly CatalogueColumn[]) => MoreSheets;
}

/** The structured workbook as data; `fields` is the table of fields unless a test adds to it. */
export function structuredLayout(
  given: StructuredInput,
  fields: FieldTable = allFields,
  special?: Special
): WorkbookLayout {
  const input = { ...given, measures: joinProgress(given.measures) };
  const choices = choiceLists(fields, input.settings);
  const columns = catalogueColumns(fields, input.settings, choices, ownHeadings(input));
  const more = special?.more(columns) ?? nothingMore;
  const lists = [...choices, ...more.lists];
  const catalogue = catalogueLayout(input, columns);
  const findings = [...input.findings, ...overlongTexts(input, columns, catalogue)];
  const origin = originOf(input, special);
  const overview = overviewLayout(input, columns);
  const sums = special?.kind === "town" ? [rowSums(catalogue.layout)] : [];
  const memory = {
    ...origin,
    ...(input.taken && { taken: input.taken }),
    values: [...catalogue.hidden, ...more.hidden, ...sums],
    headings: columns.flatMap(({ own, layout }) =>
      own === undefined || own === layout.heading ? [] : [{ own, written: layout.heading }]
    ),
  };
  return {
    title: input.title,
    creator: input.settings.municipality.office,
    sheets: [
      catalogue.layout,
      ...more.first,
      checksLayout({ ...input, findings }, columns),
      overview,
      historyLayout(input.measures),
      mappingLayout(input.mappings),
      ...more.last,
      listsLayout(lists, originTexts(origin)),
    ],
    names: [...listNames(lists), overviewArea(overview)],
    parts: [toXml(memory)],
  };
}

const nothingMore: MoreSheets = { first: [], last: [], lists: [], hidden: [] };

function originOf(
  { municipality, department, period }: StructuredInput,
  special: Special | undefined
): WorkbookOrigin {
  return {
    municipality,
    ...(department !== undefined && { department }),
    ...(period !== undefined && { period }),
    ...(special?.kind && { kind: special.kind }),
    ...(special?.base && { base: special.base }),
  };
}

export const allFields: FieldTable = Object.fromEntries(
  fieldNames.flatMap((name) => {
    const field = fieldNamed(name);
    return field ? [[name, field]] : [];
  })
);

const ownHeadings = ({ measures }: StructuredInput) => [
  ...new Set(measures.flatMap(({ ownColumns }) => Object.keys(ownColumns))),
];

/** Nothing is lost, and somebody is told: the whole text lies beside the cell. */
function overlongTexts(
  { measures }: StructuredInput,
  columns: readonly CatalogueColumn[],
  { tooLong }: CatalogueSheet
): readonly Finding[] {
  return tooLong.flatMap(({ measure, name }) => {
    const place = measures[measure]?.place ?? { file: "", sheet: "" };
    const heading = columns.find((column) => column.name === name)?.layout.heading ?? name;
    const sentence = `${heading}: Der Text ist länger, als eine Zelle fasst (32.767 Zeichen). Der Anfang steht in der Zelle, der ganze Text ist in der Datei gespeichert. Bitte kürzen.`;
    return [{ issue: { severity: "hint", code: "unreadable", field: name, place }, sentence }];
  });
}
