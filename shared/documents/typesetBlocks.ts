import type {
  Block,
  Content,
  Facts,
  Heading,
  List,
  ListEntry,
  Paragraph,
  Run,
  Table,
} from "./block.ts";
import { changedEach, typeset, typesetAll } from "./typeset.ts";

/**
 * The blocks of a paper as `typesetAll` would have them. A long paper is almost all cells and words: they are
 * gone through by what they are, which is several times faster than by the names of whatever they have.
 */
export const typesetBlocks = (blocks: readonly Block[]): readonly Block[] =>
  changedEach(blocks, ofBlock);

function ofBlock(block: Block): Block {
  switch (block.type) {
    case "heading":
      return block.marked === undefined ? ofHeading(block) : typesetAll(block);
    case "paragraph":
      return ofParagraph(block);
    case "list":
      return ofList(block);
    case "facts":
      return ofFacts(block);
    case "table":
      return ofTable(block);
    default:
      return typesetAll(block);
  }
}

function ofHeading(heading: Heading): Heading {
  const text = typeset(heading.text);
  return text === heading.text ? heading : { ...heading, text };
}

function ofFacts(facts: Facts): Facts {
  const caption = typeset(facts.caption);
  const head = typesetAll(facts.head);
  const rows = changedEach(facts.rows, ofFact);
  return caption === facts.caption && head === facts.head && rows === facts.rows
    ? facts
    : { ...facts, caption, head, rows };
}

type Fact = Facts["rows"][number];

function ofFact(row: Fact): Fact {
  if (row.change !== undefined) return typesetAll(row);
  const label = typeset(row.label);
  const content = changedEach(row.content, ofContent);
  return label === row.label && content === row.content ? row : { label, content };
}

function ofTable(table: Table): Table {
  const caption = typeset(table.caption);
  const columns = typesetAll(table.columns);
  const rows = changedEach(table.rows, ofRow);
  return caption === table.caption && columns === table.columns && rows === table.rows
    ? table
    : { ...table, caption, columns, rows };
}

const ofRow = (cells: Table["rows"][number]) => changedEach(cells, ofCell);
const ofCell = (cell: readonly Content[]) => changedEach(cell, ofContent);

/** The same for what stands in a cell. */
export const typesetContents = (contents: readonly Content[]): readonly Content[] =>
  changedEach(contents, ofContent);

const ofContent = (content: Content): Content =>
  content.type === "paragraph" ? ofParagraph(content) : ofList(content);

function ofList(list: List): List {
  const entries = changedEach(list.entries, ofEntry);
  return entries === list.entries ? list : { ...list, entries };
}

function ofEntry(entry: ListEntry): ListEntry {
  if (entry.entries !== undefined) return typesetAll(entry);
  const runs = changedEach(entry.runs, ofRun);
  return runs === entry.runs ? entry : { ...entry, runs };
}

function ofParagraph(paragraph: Paragraph): Paragraph {
  const runs = changedEach(paragraph.runs, ofRun);
  return runs === paragraph.runs ? paragraph : { ...paragraph, runs };
}

function ofRun(run: Run): Run {
  if (run.change !== undefined || run.anchor !== undefined) return typesetAll(run);
  const text = typeset(run.text);
  return text === run.text ? run : { ...run, text };
}
