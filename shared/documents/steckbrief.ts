import type { Measure } from "../catalogue/measure.ts";
import type { Block, Content, Facts, Heading, Table } from "./block.ts";
import { paragraph } from "./block.ts";
import { type FieldTable, saidIn } from "./fieldTable.ts";
import { measureName } from "./order.ts";
import { type Linked, muted, present, presentAbsent } from "./present.ts";
import { absentWords, glance, onlyWhenGiven, type Part } from "./steckbriefLayout.ts";

/** What all sheets of one paper share. */
export interface SheetContext {
  readonly fields: FieldTable;
  readonly parts: readonly Part[];
  readonly linked: Linked;
}

type Inner = Exclude<Block, { type: "columns" }>;

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
    ...layOut(context.parts, sheet),
  ];
}

/** Narrow parts that follow each other stand side by side; a wide one ends their two columns. */
function layOut(parts: readonly Part[], sheet: Sheet): readonly Block[] {
  const blocks: Block[] = [];
  let narrow: Inner[] = [];
  const endColumns = () => {
    if (narrow.length > 0) blocks.push({ type: "columns", blocks: narrow });
    narrow = [];
  };
  for (const part of parts) {
    const made = partBlocks(part, sheet);
    if (part.narrow || (part.narrowWhenSilent && isSilent(part, sheet))) narrow.push(...made);
    else if (made.length > 0) {
      endColumns();
      blocks.push(...made);
    }
  }
  endColumns();
  return blocks;
}

const isSilent = ({ prose = [], rows = [] }: Part, { measure }: Sheet) =>
  [...prose, ...rows].every((name) => saidIn(measure, name) === undefined);

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
function typeLine({ fields: { types: field }, measure }: Sheet): readonly Inner[] {
  if (field === undefined) return [];
  const types = measure.types === undefined ? "keine Angabe" : field.kind.show(measure.types);
  return [{ type: "paragraph", role: "lead", runs: [{ text: `${field.label}: ${types}` }] }];
}

function glanceTable(sheet: Sheet): Table {
  const names = Object.keys(glance).filter((name) => sheet.fields[name] !== undefined);
  return {
    type: "table",
    caption: `${measureName(sheet.measure)} auf einen Blick`,
    columns: names.map((name) => ({ label: label(sheet, name), width: glance[name] ?? 1 })),
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

function partBlocks(part: Part, sheet: Sheet): readonly Inner[] {
  const body = (part.prose ?? []).flatMap((name) => contentOf(name, sheet, part) ?? []);
  const labelled = (names: readonly string[] = []) =>
    names.flatMap((name) => {
      const content = contentOf(name, sheet);
      return content === undefined ? [] : [{ label: label(sheet, name), content }];
    });
  const rows = labelled(part.rest ? unnamed(sheet) : part.rows);
  const subParts = labelled(part.subParts).flatMap((one): readonly Inner[] => [
    { type: "heading", level: 3, text: one.label },
    ...one.content,
  ]);
  if (body.length + subParts.length + rows.length === 0) return [];
  const facts: Facts = {
    type: "facts",
    caption: `${part.heading}: ${measureName(sheet.measure)}`,
    head: part.head ?? ["Angabe", "Inhalt"],
    rows,
    ...(part.labelShare === undefined ? {} : { labelShare: part.labelShare }),
  };
  return [
    { type: "heading", level: 2, text: part.heading },
    ...body,
    ...subParts,
    ...(rows.length > 0 ? [facts] : []),
    ...(part.note === undefined ? [] : [muted(part.note)]),
  ];
}

/** Value, or the words for a missing one where the form must have it; undefined: the row is left out. */
function contentOf(name: string, sheet: Sheet, part?: Part): readonly Content[] | undefined {
  const field = sheet.fields[name];
  if (field === undefined) return undefined;
  const value = saidIn(sheet.measure, name);
  if (value !== undefined) return present(field, value, sheet.linked);
  if (name in absentWords) return [muted(absentWords[name] ?? "")];
  const told = part?.prose?.some((other) => saidIn(sheet.measure, other) !== undefined);
  const must = field.need === "required" || field.need === "wanted";
  return must && !told && !onlyWhenGiven.includes(name) ? presentAbsent(field) : undefined;
}

/** Printed fields that no part names: a field added to the table arrives here by itself. */
function unnamed({ fields, parts }: SheetContext): readonly string[] {
  const named = new Set([
    ...["code", "title", "types"],
    ...Object.keys(glance),
    ...parts.flatMap(({ prose = [], subParts = [], rows = [] }) => [
      ...prose,
      ...subParts,
      ...rows,
    ]),
  ]);
  return Object.entries(fields).flatMap(([name, { printed }]) =>
    printed && !named.has(name) ? [name] : []
  );
}

const label = ({ fields }: Sheet, name: string) => fields[name]?.label ?? name;
