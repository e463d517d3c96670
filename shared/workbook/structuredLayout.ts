import { fieldNamed, fieldNames } from "../catalogue/fields.ts";
import { type CatalogueColumn, catalogueColumns, type FieldTable } from "./catalogueColumns.ts";
import { type CatalogueSheet, catalogueLayout } from "./catalogueLayout.ts";
import { checksLayout } from "./checksLayout.ts";
import { choiceLists, listNames, listsLayout } from "./choiceLists.ts";
import { toXml } from "./hiddenValues.ts";
import { historyLayout } from "./historyLayout.ts";
import { joinProgress } from "./joinProgress.ts";
import { mappingLayout } from "./mappingLayout.ts";
import { overviewLayout, overviewName, overviewSheet } from "./overviewLayout.ts";
import type { WorkbookLayout } from "./sheetLayout.ts";
import type { Finding, StructuredInput } from "./structuredInput.ts";

/** The structured workbook as data; `fields` is the table of fields unless a test adds to it. */
export function structuredLayout(
  given: StructuredInput,
  fields: FieldTable = allFields
): WorkbookLayout {
  const input = { ...given, measures: joinProgress(given.measures) };
  const lists = choiceLists(fields, input.settings);
  const columns = catalogueColumns(fields, input.settings, lists, ownHeadings(input));
  const catalogue = catalogueLayout(input, columns);
  const findings = [...input.findings, ...overlongTexts(input, columns, catalogue)];
  const { municipality, department, period } = input;
  const memory = {
    municipality,
    ...(department !== undefined && { department }),
    ...(period !== undefined && { period }),
    values: catalogue.hidden,
    headings: columns.flatMap(({ own, layout }) =>
      own === undefined || own === layout.heading ? [] : [{ own, written: layout.heading }]
    ),
  };
  return {
    title: input.title,
    creator: input.settings.municipality.office,
    sheets: [
      catalogue.layout,
      checksLayout({ ...input, findings }, columns),
      overviewLayout(input, columns),
      historyLayout(input.measures),
      mappingLayout(input.mappings),
      listsLayout(lists),
    ],
    names: [...listNames(lists), { name: overviewName, area: `'${overviewSheet}'!$A$1` }],
    parts: [toXml(memory)],
  };
}

const allFields: FieldTable = Object.fromEntries(
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
