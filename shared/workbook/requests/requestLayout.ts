import { catalogueColumns } from "../catalogue/catalogueColumns.ts";
import { catalogueLayout } from "../catalogue/catalogueLayout.ts";
import { choiceLists, listNames, listsLayout } from "../catalogue/choiceLists.ts";
import type { StructuredInput } from "../catalogue/structuredInput.ts";
import { allFields } from "../catalogue/structuredLayout.ts";
import { toXml } from "../ours/hiddenValues.ts";
import { originTexts } from "../ours/workbookOrigin.ts";
import type { SheetLayout, WorkbookLayout } from "../sheetLayout.ts";
import { feedbackList, requestColumns } from "./requestColumns.ts";
import { type DepartmentRequest, requestHead } from "./requestHead.ts";

/** Empty rows at the end of the table, for measures that are new. */
const emptyRows = 8;

/** The workbook a department gets to fill in: its measures, the last texts, empty cells beside them. */
export function requestLayout(request: DepartmentRequest): WorkbookLayout {
  const { settings, department, period, version } = request;
  const input: StructuredInput = {
    title: `Meldung ${period.label} – ${department}`,
    municipality: settings.municipality.id,
    settings,
    measures: request.measures,
    findings: [],
    mappings: [],
    department,
    period: period.id,
  };
  const origin = {
    municipality: input.municipality,
    department,
    period: period.id,
    kind: "request" as const,
    base: { number: version.number, hash: version.hash },
  };
  const choices = choiceLists(allFields, settings);
  const own = [...new Set(input.measures.flatMap(({ ownColumns }) => Object.keys(ownColumns)))];
  const columns = requestColumns(
    catalogueColumns(allFields, settings, choices, own),
    request.lastLabel
  );
  const { layout, hidden } = catalogueLayout(input, columns);
  const headings = columns.flatMap(({ own: name, layout: { heading } }) =>
    name === undefined || name === heading ? [] : [{ own: name, written: heading }]
  );
  const lists = [...choices, feedbackList];
  return {
    title: input.title,
    creator: settings.municipality.office,
    sheets: [filledIn(layout, request), listsLayout(lists, originTexts(origin))],
    names: listNames(lists),
    parts: [toXml({ ...origin, values: hidden, headings })],
  };
}

function filledIn(layout: SheetLayout, request: DepartmentRequest): SheetLayout {
  const empty = layout.columns.map(() => undefined);
  return {
    ...layout,
    name: sheetName(`Meldung ${request.period.label}`),
    above: [...requestHead(request), ...layout.above],
    rows: [...layout.rows, ...Array.from({ length: emptyRows }, () => empty)],
  };
}

/** Excel allows 31 characters, and some not at all. */
const sheetName = (text: string) => text.replace(/[[\]:*?/\\']+/g, "-").slice(0, 31);
