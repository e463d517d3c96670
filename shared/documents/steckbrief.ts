import type { Measure } from "../catalogue/measure.ts";
import type { Block, Content, Facts, Heading, Table } from "./block.ts";
import { paragraph } from "./block.ts";
import { type FieldTable, saidIn } from "./fieldTable.ts";
import { measureName } from "./order.ts";
import { type Linked, muted, present, presentAbsent } from "./present.ts";
import type { Presented } from "./presented.ts";
import { absentWords, glance, onlyWhenGiven, type Part, widths } from "./steckbriefLayout.ts";

/** What all sheets of one paper share. */
export interface SheetContext {
  readonly fields: FieldTable;
  readonly parts: readonly Part[];
  readonly linked: Linked;
  readonly presented: Presented;
}

/** One measure as a sheet: every printed field of the table, in the order of seed 004. */
export function steckbrief(
  measure: Measure,
  anchor: string,
  context: SheetContext
): readonly Block[] {
  const sheet = { ...context, measure };
  return [
    heading(measure, anchor),
    ...typeLine(sheet),
    glanceTable(sheet),
    ...context.parts.flatMap((part) => partBlocks(part, sheet)),
  ];
}

interface Sheet extends SheetContext {
  readonly measure: Measure;
}

const heading = (measure: Measure, anchor: string): Heading => ({
  type: "heading",
  level: 1,
  text: measureName(measure),
  anchor,
  onNewPage: true,
});

/** Seed 004 names the kind of measure right under the title. */
function typeLine({ fields: { types: field }, measure }: Sheet): readonly Block[] {
  if (field === undefined) return [];
  const types = measure.types === undefined ? "keine Angabe" : field.kind.show(measure.types);
  return [{ type: "paragraph", role: "lead", runs: [{ text: `${field.label}: ${types}` }] }];
}

function glanceTable(sheet: Sheet): Table {
  return inOneRow(`${measureName(sheet.measure)} auf einen Blick`, glance, sheet);
}

function inOneRow(caption: string, wanted: readonly string[], sheet: Sheet): Table {
  const names = wanted.filter((name) => sheet.fields[name] !== undefined);
  return {
    type: "table",
    caption,
    columns: names.map((name) => ({ label: label(sheet, name), width: widths[name] ?? 1 })),
    rows: [names.map((name) => glanceCell(name, sheet))],
  };
}

/** A task without end has no date to miss. */
function glanceCell(name: string, sheet: Sheet): readonly Content[] {
  const { continuous, end } = sheet.measure;
  if (name === "end" && continuous === true && end === undefined)
    return [paragraph("Daueraufgabe")];
  return contentOf(name, sheet) ?? [muted("keine Angabe")];
}

function partBlocks(part: Part, sheet: Sheet): readonly Block[] {
  const caption = `${part.heading}: ${measureName(sheet.measure)}`;
  const body = (part.prose ?? []).flatMap((name) => contentOf(name, sheet, part) ?? []);
  const labelled = (names: readonly string[] = []) =>
    names.flatMap((name) => {
      const content = contentOf(name, sheet);
      return content === undefined
        ? []
        : [{ label: label(sheet, name), content: allInLine(content) }];
    });
  const rows = labelled(part.rest ? unnamed(sheet) : part.rows);
  const across = part.across === undefined ? [] : [inOneRow(caption, part.across, sheet)];
  if (body.length + across.length + rows.length === 0) return [];
  const facts: Facts = {
    type: "facts",
    caption,
    head: part.head ?? ["Angabe", "Inhalt"],
    rows,
  };
  return [
    { type: "heading", level: 2, text: part.heading },
    ...body,
    ...across,
    ...(rows.length > 0 ? [facts] : []),
  ];
}

const allInLine = (content: readonly Content[]) =>
  content.some(({ type }) => type === "list") ? content.map(inLine) : content;

/** A few names in a cell need no line each. */
function inLine(content: Content): Content {
  if (content.type !== "list") return content;
  const { entries } = content;
  const length = entries.reduce(
    (sum, { runs }) => sum + runs.reduce((all, { text }) => all + text.length, 0),
    0
  );
  if (entries.some((one) => one.entries !== undefined) || length > mostInLine) return content;
  return {
    type: "paragraph",
    runs: entries.flatMap(({ runs }, index) => (index === 0 ? runs : [{ text: "; " }, ...runs])),
  };
}

/** Characters: two lines of a cell. */
const mostInLine = 160;

/** Value, or the words for a missing one where the form must have it; undefined: the row is left out. */
function contentOf(name: string, sheet: Sheet, part?: Part): readonly Content[] | undefined {
  const field = sheet.fields[name];
  if (field === undefined) return undefined;
  const value = saidIn(sheet.measure, name);
  if (value !== undefined)
    return sheet.presented(name, value, () => present(field, value, sheet.linked));
  if (name in absentWords) return [muted(absentWords[name] ?? "")];
  const told = part?.prose?.some((other) => saidIn(sheet.measure, other) !== undefined);
  const must = field.need === "required" || field.need === "wanted";
  return must && !told && !onlyWhenGiven.includes(name) ? presentAbsent(field) : undefined;
}

/** The parts are made once a paper and are the same for all its sheets. */
const rests = new WeakMap<readonly Part[], readonly string[]>();

/** Printed fields that no part names: a field added to the table arrives here by itself. */
function unnamed({ fields, parts }: SheetContext): readonly string[] {
  const known = rests.get(parts);
  if (known !== undefined) return known;
  const named = new Set([
    ...["code", "title", "types"],
    ...glance,
    ...parts.flatMap(({ prose = [], across = [], rows = [] }) => [...prose, ...across, ...rows]),
  ]);
  const rest = Object.entries(fields).flatMap(([name, { printed }]) =>
    printed && !named.has(name) ? [name] : []
  );
  rests.set(parts, rest);
  return rest;
}

const label = ({ fields }: Sheet, name: string) => fields[name]?.label ?? name;
