import type { Measure } from "../catalogue/measures/measure.ts";
import type { Block, Column, Content, Facts, Heading, ListEntry, Table } from "./block.ts";
import { paragraph } from "./block.ts";
import { type FieldTable, saidIn } from "./fieldTable.ts";
import { measureName } from "./order.ts";
import { type Linked, muted, present, presentAbsent } from "./present.ts";
import type { Presented } from "./presented.ts";
import { absentWords, glance, onlyWhenGiven, type Part, widths } from "./steckbriefLayout.ts";
import { typeset } from "./typeset.ts";
import { typesetContents } from "./typesetBlocks.ts";

/** What all sheets of one paper share. */
export interface SheetContext {
  readonly fields: FieldTable;
  readonly parts: readonly Part[];
  readonly linked: Linked;
  readonly presented: Presented;
}

/** One measure as a sheet, typeset: every printed field of the table, in the order of seed 004. */
export function steckbrief(
  measure: Measure,
  anchor: string,
  context: SheetContext
): readonly Block[] {
  const sheet = { ...context, measure, name: typeset(measureName(measure)) };
  const blocks: Block[] = [heading(sheet, anchor), ...typeLine(sheet), glanceTable(sheet)];
  for (const part of context.parts) addPart(part, sheet, blocks);
  return blocks;
}

interface Sheet extends SheetContext {
  readonly measure: Measure;
  /** What the measure is called. */
  readonly name: string;
}

const heading = ({ name }: Sheet, anchor: string): Heading => ({
  type: "heading",
  level: 1,
  text: name,
  anchor,
  onNewPage: true,
});

/** Seed 004 names the kind of measure right under the title. */
function typeLine({ fields: { types: field }, measure }: Sheet): readonly Block[] {
  if (field === undefined) return [];
  const types = measure.types === undefined ? "keine Angabe" : field.kind.show(measure.types);
  return [
    { type: "paragraph", role: "lead", runs: [{ text: typeset(`${field.label}: ${types}`) }] },
  ];
}

function glanceTable(sheet: Sheet): Table {
  return inOneRow(`${sheet.name} auf einen Blick`, glance, sheet);
}

function inOneRow(caption: string, wanted: readonly string[], sheet: Sheet): Table {
  const { names, columns } = rowOf(wanted, sheet);
  return {
    ...{ type: "table", caption, columns },
    rows: [names.map((name) => glanceCell(name, sheet))],
  };
}

interface OneRow {
  readonly names: readonly string[];
  readonly columns: readonly Column[];
}

const rowsOfFields = new WeakMap<FieldTable, Map<readonly string[], OneRow>>();

/** The columns of such a table are the same on all sheets. */
function rowOf(wanted: readonly string[], { fields }: SheetContext): OneRow {
  const rows = rowsOfFields.get(fields) ?? new Map<readonly string[], OneRow>();
  const known = rows.get(wanted);
  if (known !== undefined) return known;
  const names = wanted.filter((name) => fields[name] !== undefined);
  const made = { names, columns: names.map((name) => columnOf(name, fields)) };
  rowsOfFields.set(fields, rows.set(wanted, made));
  return made;
}

const columnOf = (name: string, fields: FieldTable): Column => ({
  label: typeset(fields[name]?.label ?? name),
  width: widths[name] ?? 1,
});

/** A task without end has no date to miss. */
function glanceCell(name: string, sheet: Sheet): readonly Content[] {
  const { continuous, end } = sheet.measure;
  if (name === "end" && continuous === true && end === undefined)
    return [paragraph("Daueraufgabe")];
  return contentOf(name, sheet) ?? [muted("keine Angabe")];
}

const usualHead = ["Angabe", "Inhalt"] as const;

/** The part with its heading; nothing where the measure says nothing of it. */
function addPart(part: Part, sheet: Sheet, blocks: Block[]): void {
  const before = blocks.length;
  blocks.push({ type: "heading", level: 2, text: part.heading });
  for (const name of part.prose ?? []) blocks.push(...(contentOf(name, sheet, part) ?? []));
  const caption = `${part.heading}: ${sheet.name}`;
  if (part.across !== undefined) blocks.push(inOneRow(caption, part.across, sheet));
  const rows = labelled(part.rest ? unnamed(sheet) : part.rows, sheet);
  if (rows.length > 0) blocks.push({ type: "facts", caption, head: part.head ?? usualHead, rows });
  if (blocks.length === before + 1) blocks.pop();
}

function labelled(names: readonly string[] = [], sheet: Sheet): Facts["rows"] {
  const rows: Facts["rows"][number][] = [];
  for (let index = 0; index < names.length; index++) {
    const name = names[index] ?? "";
    const content = contentOf(name, sheet);
    if (content !== undefined)
      rows.push({ label: label(sheet, name), content: allInLine(content) });
  }
  return rows;
}

const allInLine = (content: readonly Content[]) =>
  content.some(({ type }) => type === "list") ? content.map(inLine) : content;

/** A few names in a cell need no line each. */
function inLine(content: Content): Content {
  if (content.type !== "list") return content;
  const names = content.entries.map(nameIn);
  const said = names.filter((name) => name !== undefined);
  const length = said.reduce((sum, name) => sum + name.length, 0);
  return said.length < names.length || length > mostInLine ? content : paragraph(said.join("; "));
}

/** An entry that is a name and nothing else: it leads nowhere, and nothing is below it. */
function nameIn({ runs: [name, ...more], entries }: ListEntry): string | undefined {
  return more.length > 0 || entries !== undefined || name?.anchor !== undefined
    ? undefined
    : name?.text;
}

/** Characters: two lines of a cell. */
const mostInLine = 160;

/** Value, or the words for a missing one where the form must have it; undefined: the row is left out. */
function contentOf(name: string, sheet: Sheet, part?: Part): readonly Content[] | undefined {
  const field = sheet.fields[name];
  if (field === undefined) return undefined;
  const value = saidIn(sheet.measure, name);
  if (value !== undefined)
    return sheet.presented(name, value, () => typesetContents(present(field, value, sheet.linked)));
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

const label = ({ fields }: Sheet, name: string) => typeset(fields[name]?.label ?? name);
