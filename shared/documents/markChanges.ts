import { align, type Pair, pairs } from "./align.ts";
import type { Block, Content, Facts, List, ListEntry, Run, Table } from "./block.ts";
import { plain } from "./block.ts";
import { type Author, allCome, allGone, markRuns } from "./markRuns.ts";

/**
 * Blocks of a paper beside those of the one it replaces: the new ones, with what went and what came marked in
 * them, as Word's own tracked changes. Pictures are shown as they are now.
 */
export function markChanges(
  before: readonly Block[],
  after: readonly Block[],
  author: Author
): readonly Block[] {
  return pairs(align(before, after, keyOf), alike).flatMap((pair) => {
    const { before: was, after: is } = pair;
    if (is === undefined) return was === undefined ? [] : deletedBlock(was, author);
    if (was === undefined) return [insertedBlock(is, author)];
    return keyOf(was) === keyOf(is) ? [is] : [changedBlock(was, is, author)];
  });
}

/** Numbers and anchors change when something else does: they make nothing new. */
const keyOf = (block: Block): string =>
  JSON.stringify(block, (name, value) => (["anchor", "number"].includes(name) ? undefined : value));

/** What may have become what: paragraphs and lists by their words, tables by what they are about. */
function alike(before: Block, after: Block): boolean {
  if (before.type === "paragraph" && after.type === "paragraph")
    return before.role === after.role && haveWordsInCommon(before.runs, after.runs);
  if (before.type === "heading" && after.type === "heading")
    return before.level === after.level && haveWordsInCommon(plain(before.text), plain(after.text));
  if (before.type === "table" && after.type === "table")
    return before.caption === after.caption && labelsOf(before) === labelsOf(after);
  if (before.type === "facts" && after.type === "facts") return before.caption === after.caption;
  return before.type === after.type && before.type !== "heading" && before.type !== "paragraph";
}

const labelsOf = ({ columns }: Table) => columns.map(({ label }) => label).join("|");

/** A third of the shorter text at least: else it is another text, and not the same one changed. */
function haveWordsInCommon(before: readonly Run[], after: readonly Run[]): boolean {
  const words = (runs: readonly Run[]) =>
    runs
      .map(({ text }) => text)
      .join("")
      .split(/\s+/);
  const [old, now] = [words(before), words(after)];
  const known = new Set(old);
  return 3 * now.filter((word) => known.has(word)).length >= Math.min(old.length, now.length);
}

function changedBlock(before: Block, after: Block, author: Author): Block {
  if (before.type === "paragraph" && after.type === "paragraph")
    return { ...after, runs: markRuns(before.runs, after.runs, author) };
  if (before.type === "heading" && after.type === "heading") return retitled(before, after, author);
  if (before.type === "title" && after.type === "title") return retitled(before, after, author);
  if (before.type === "list" && after.type === "list") return changedList(before, after, author);
  if (before.type === "table" && after.type === "table") return changedTable(before, after, author);
  if (before.type === "facts" && after.type === "facts") return changedFacts(before, after, author);
  return after;
}

const retitled = <Titled extends { readonly text: string }>(
  before: Titled,
  after: Titled,
  author: Author
) => ({ ...after, marked: markRuns(plain(before.text), plain(after.text), author) });

const runsText = (runs: readonly Run[]) => runs.map(({ text }) => text).join("");
const entryKey = ({ runs, entries = [] }: ListEntry) => [runs, ...entries].map(runsText).join("\n");

function changedList(before: List, after: List, author: Author): List {
  const steps = align(before.entries, after.entries, entryKey);
  const both = pairs(steps, (was, is) => haveWordsInCommon(was.runs, is.runs));
  return { ...after, entries: both.map((pair) => changedEntry(pair, author)) };
}

function changedEntry({ before, after }: Pair<ListEntry>, author: Author): ListEntry {
  const kind = after === undefined ? allGone : allCome;
  if (before === undefined || after === undefined) {
    const { runs, entries } = after ?? before ?? { runs: [] };
    const below = entries?.map((one) => kind(one, author));
    return { runs: kind(runs, author), ...(below && { entries: below }) };
  }
  if (entryKey(before) === entryKey(after)) return after;
  const steps = align(before.entries ?? [], after.entries ?? [], runsText);
  const below = pairs(steps, haveWordsInCommon).map((one) =>
    markRuns(one.before ?? [], one.after ?? [], author)
  );
  return {
    runs: markRuns(before.runs, after.runs, author),
    ...(below.length === 0 ? {} : { entries: below }),
  };
}

type Row = Table["rows"][number];
const firstCell = (row: Row) => JSON.stringify(row[0]);

function changedTable(before: Table, after: Table, author: Author): Table {
  const steps = align(before.rows, after.rows, (row) => JSON.stringify(row));
  const both = pairs(steps, (was, is) => firstCell(was) === firstCell(is));
  return { ...after, rows: both.map((pair) => changedRow(pair, author)) };
}

function changedRow({ before, after }: Pair<Row>, author: Author): Row {
  if (after === undefined)
    return (before ?? []).map((cell) => cell.map((one) => gone(one, author)));
  if (before === undefined) return after.map((cell) => cell.map((one) => come(one, author)));
  return after.map((cell, index) => changedContent(before[index] ?? [], cell, author));
}

function changedFacts(before: Facts, after: Facts, author: Author): Facts {
  const steps = align(before.rows, after.rows, ({ label }) => label);
  const rows = pairs(steps, () => false).map(
    ({ before: was, after: is }): Facts["rows"][number] => {
      if (is === undefined)
        return {
          label: was?.label ?? "",
          change: { kind: "deleted", ...author },
          content: (was?.content ?? []).map((one) => gone(one, author)),
        };
      if (was === undefined)
        return {
          ...is,
          change: { kind: "inserted", ...author },
          content: is.content.map((one) => come(one, author)),
        };
      return { ...is, content: changedContent(was.content, is.content, author) };
    }
  );
  return { ...after, rows };
}

/** What a cell holds is blocks as well. */
function changedContent(
  before: readonly Content[],
  after: readonly Content[],
  author: Author
): readonly Content[] {
  const [was, ...earlier] = before;
  const [is, ...later] = after;
  if (JSON.stringify(before) === JSON.stringify(after)) return after;
  if (was?.type === "paragraph" && is?.type === "paragraph" && earlier.length + later.length === 0)
    return [{ ...is, runs: markRuns(was.runs, is.runs, author) }];
  return markChanges(before, after, author).filter(isContent);
}

const isContent = (block: Block): block is Content =>
  block.type === "paragraph" || block.type === "list";

const gone = (block: Content, author: Author): Content =>
  block.type === "paragraph"
    ? { ...block, runs: allGone(block.runs, author) }
    : { ...block, entries: block.entries.map((before) => changedEntry({ before }, author)) };

const come = (block: Content, author: Author): Content =>
  block.type === "paragraph"
    ? { ...block, runs: allCome(block.runs, author) }
    : { ...block, entries: block.entries.map((after) => changedEntry({ after }, author)) };

/** Pictures, contents and signatures that are gone are not shown; a table that is gone has no number. */
function deletedBlock(block: Block, author: Author): readonly Block[] {
  switch (block.type) {
    case "paragraph":
    case "list":
      return [gone(block, author)];
    case "heading": {
      const { anchor, onNewPage, ...heading } = block;
      return [{ ...heading, marked: allGone(plain(block.text), author) }];
    }
    case "table": {
      const { number, ...table } = block;
      return [changedTable(table, { ...table, rows: [] }, author)];
    }
    case "facts":
      return [changedFacts(block, { ...block, rows: [] }, author)];
    default:
      return [];
  }
}

function insertedBlock(block: Block, author: Author): Block {
  switch (block.type) {
    case "paragraph":
    case "list":
      return come(block, author);
    case "heading":
      return { ...block, marked: allCome(plain(block.text), author) };
    case "table":
      return changedTable({ ...block, rows: [] }, block, author);
    case "facts":
      return changedFacts({ ...block, rows: [] }, block, author);
    default:
      return block;
  }
}
