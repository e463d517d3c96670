import type { Block, Content, Facts, Run, Table } from "./block.ts";

/** Lines, as counted here, that a page of the dense looks holds; found with sheets of growing length. */
const linesOnPage = 75;
/** Letters on a line over the whole width of the page, and on a millimetre of it. */
const lettersOnLine = 92;
const lettersOnMillimetre = lettersOnLine / 165;
/** Of a table of facts: letters of a label and of a value. */
const lettersOf = { label: 22, value: 67 } as const;

/** Titles of the sheets that will probably run on to a second page; a sheet begins with its heading of level 1. */
export function longSheets(blocks: readonly Block[]): readonly string[] {
  const long: string[] = [];
  let [title, lines] = ["", 0];
  const end = () => {
    if (title !== "" && lines > linesOnPage) long.push(title);
  };
  for (const block of blocks) {
    if (block.type === "heading" && block.level === 1) {
      end();
      [title, lines] = [block.text, 0];
    }
    lines += linesOf(block);
  }
  end();
  return long;
}

/** How many lines of text a block takes the room of. */
function linesOf(block: Block): number {
  switch (block.type) {
    case "heading":
      return block.level === 1 ? 1.9 : 1.6;
    case "paragraph":
    case "list":
      return contentLine(block, lettersOnLine);
    case "facts":
      return factsLines(block);
    case "table":
      return tableLines(block);
    default:
      return 0;
  }
}

const rows = (letters: number, onLine: number) => Math.max(1, Math.ceil(letters / onLine));

function contentLines(content: readonly Content[], onLine: number): number {
  let lines = 0;
  for (let at = 0; at < content.length; at++) {
    const block = content[at];
    if (block !== undefined) lines += contentLine(block, onLine);
  }
  return lines;
}

function contentLine(block: Content, onLine: number): number {
  if (block.type === "paragraph") return rows(lettersIn(block.runs), onLine) + 0.2;
  let lines = 0;
  for (const { runs, entries } of block.entries) {
    lines += rows(lettersIn(runs), onLine - 3) + 0.05;
    if (entries === undefined) continue;
    for (const one of entries) lines += rows(lettersIn(one), onLine - 6) + 0.05;
  }
  return lines;
}

function lettersIn(runs: readonly Run[]): number {
  let letters = 0;
  for (let at = 0; at < runs.length; at++) letters += runs[at]?.text.length ?? 0;
  return letters;
}

/** Room around the text of a row. */
const aroundRow = 0.3;

function factsLines({ rows: all }: Facts): number {
  let lines = 1 + aroundRow;
  for (let at = 0; at < all.length; at++) {
    const { label = "", content = [] } = all[at] ?? {};
    lines +=
      Math.max(rows(label.length, lettersOf.label), contentLines(content, lettersOf.value)) +
      aroundRow;
  }
  return lines;
}

function tableLines({ columns, rows: all }: Table): number {
  const onLines = lettersOfColumns(columns);
  let lines = 1 + aroundRow;
  for (const cells of all) {
    let highest = 0;
    for (let at = 0; at < cells.length; at++)
      highest = Math.max(highest, contentLines(cells[at] ?? noContent, onLines[at] ?? 0));
    lines += aroundRow + highest;
  }
  return lines;
}

const noContent: readonly Content[] = [];
const known = new WeakMap<Table["columns"], readonly number[]>();

/** Letters on a line of each column; tables of one kind have the very same columns. */
function lettersOfColumns(columns: Table["columns"]): readonly number[] {
  const before = known.get(columns);
  if (before !== undefined) return before;
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const made = columns.map((column) => (column.width / width) * 165 * lettersOnMillimetre);
  known.set(columns, made);
  return made;
}
