import { fieldNames, fields } from "../../catalogue/fields.ts";
import type { Profile } from "../../sheet/columns/profile.ts";
import { feedbackHeading } from "../requests/feedback.ts";
import { withoutTold } from "../requests/toldColumns.ts";
import { fromXml, type WorkbookMemory } from "./hiddenValues.ts";
import {
  actorsSheet,
  changesSheet,
  checksSheet,
  listPrefix,
  mappingSheet,
  overviewName,
  questionsSheet,
} from "./ownNames.ts";
import { type OriginRows, originIn } from "./workbookOrigin.ts";

interface NamedSheet {
  readonly name: string;
  readonly rows?: OriginRows;
}

/** What of a read workbook tells ours from others (a Workbook of shared/xlsx has it all). */
export interface OpenedWorkbook<Sheet extends NamedSheet> {
  readonly grids: readonly Sheet[];
  readonly tables: readonly { readonly sheet: string; readonly name: string }[];
  readonly names: readonly { readonly name: string; readonly refersTo: string }[];
  readonly customXml: readonly { readonly xml: string }[];
}

/** One of our workbooks: what it remembers, and the sheets that hold measures. */
export interface OwnWorkbook<Sheet> {
  readonly memory: WorkbookMemory;
  readonly grids: readonly Sheet[];
  /** Our headings mean our fields, whatever a column's values look like. */
  readonly profile: Profile;
}

/**
 * Knows our workbook by its custom XML, and its sheets of findings, mappings, figures and lists by
 * their tables and names, which stay when somebody renames a sheet. Undefined for other workbooks.
 */
export function ownWorkbook<Sheet extends NamedSheet>(
  workbook: OpenedWorkbook<Sheet>
): OwnWorkbook<Sheet> | undefined {
  const memory = memoryOf(workbook);
  if (!memory) return undefined;
  const told = new Set([
    ...workbook.tables.filter(({ name }) => tellingTables.has(name)).map(({ sheet }) => sheet),
    ...workbook.names.filter(isTelling).map(({ refersTo }) => sheetOf(refersTo)),
    // Without findings or mappings these sheets have no table.
    ...tellingTables,
    ...(memory.taken ?? []),
  ]);
  const grids = workbook.grids
    .filter(({ name }) => !told.has(name))
    .map((grid) => (memory.kind === "request" ? withoutTold(grid) : grid));
  return { memory, grids, profile: ourHeadings };
}

/** Programs that drop custom XML keep the sheet of lists, which says the most important as well. */
function memoryOf<Sheet extends NamedSheet>(
  workbook: OpenedWorkbook<Sheet>
): WorkbookMemory | undefined {
  const told = workbook.customXml.map(({ xml }) => fromXml(xml)).find(Boolean);
  if (told) return told;
  const origin = workbook.grids.map(({ rows = [] }) => originIn(rows)).find(Boolean);
  return origin && { ...origin, values: [] };
}

/** With and without the section that stands above some of them; what a click says is no text. */
const ourHeadings: Profile = new Map<string, string | null>([
  [feedbackHeading, null],
  ...fieldNames.flatMap((name) => {
    const { label, section } = fields[name];
    return [[label, name] as const, [`${section} | ${label}`, name] as const];
  }),
]);

const tellingTables: ReadonlySet<string> = new Set([
  checksSheet,
  mappingSheet,
  questionsSheet,
  changesSheet,
  actorsSheet,
]);

const isTelling = ({ name }: { readonly name: string }) =>
  name === overviewName || name.startsWith(listPrefix);

/** "'Mein Blatt'!$A$1" → "Mein Blatt" */
const sheetOf = (reference: string) =>
  reference
    .slice(0, Math.max(0, reference.lastIndexOf("!")))
    .replace(/^'|'$/g, "")
    .replaceAll("''", "'");
