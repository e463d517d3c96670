import type { Block, Heading } from "./block.ts";

/**
 * Numbers what a paper counts, in the order of reading: tables and pictures that ask for a number, and
 * headings that have no anchor yet; the table of contents gets its entries from them.
 */
export function numbered(blocks: readonly Block[]): readonly Block[] {
  const withNumbers = counted(blocks);
  // Without a table of contents nothing leads to a heading.
  if (!blocks.some(({ type }) => type === "contents")) return withNumbers;
  const withAnchors = anchored(withNumbers);
  const after = withAnchors.slice(blocks.findIndex(({ type }) => type === "contents"));
  const all = after.flatMap((block) => (block.type === "heading" ? entryOf(block) : []));
  const entries = all.length > mostEntries ? all.filter(({ level }) => level === 1) : all;
  return withAnchors.flatMap((block): readonly Block[] => {
    if (block.type !== "contents") return [block];
    return entries.length < fewestEntries ? [] : [{ ...block, entries }];
  });
}

function counted(blocks: readonly Block[]): readonly Block[] {
  let [tables, pictures] = [0, 0];
  return blocks.map((block): Block => {
    if (block.type !== "table" && block.type !== "chart" && block.type !== "diagram") return block;
    if (block.number === undefined) return block;
    return { ...block, number: block.type === "table" ? ++tables : ++pictures };
  });
}

function anchored(blocks: readonly Block[]): readonly Block[] {
  let headings = 0;
  return blocks.map((block) =>
    block.type !== "heading" || block.level > 2 || block.anchor !== undefined
      ? block
      : { ...block, anchor: `Abschnitt${++headings}` }
  );
}

/** A table of contents is read at a glance. */
const mostEntries = 20;
/** Fewer headings are found without one. */
const fewestEntries = 4;

function entryOf({ level, text, anchor }: Heading) {
  if (level === 3 || anchor === undefined) return [];
  return [{ level, text, anchor }] as const;
}
