import type { Block, Heading } from "./block.ts";

/**
 * Numbers what a paper counts, in the order of reading: tables and pictures that ask for a number, and
 * headings that have no anchor yet; the table of contents gets its entries from them.
 */
export function numbered(blocks: readonly Block[]): readonly Block[] {
  const counted = { table: 0, picture: 0, heading: 0 };
  const withNumbers = blocks.map((block): Block => {
    if (block.type === "table" && block.number !== undefined)
      return { ...block, number: ++counted.table };
    if ((block.type === "chart" || block.type === "diagram") && block.number !== undefined)
      return { ...block, number: ++counted.picture };
    if (block.type !== "heading" || block.level > 2 || block.anchor !== undefined) return block;
    counted.heading++;
    return { ...block, anchor: `Abschnitt${counted.heading}` };
  });
  if (!blocks.some(({ type }) => type === "contents")) {
    return blocks.map((block, index) => withNumber(block, withNumbers[index]));
  }
  const after = withNumbers.slice(blocks.findIndex(({ type }) => type === "contents"));
  const all = after.flatMap((block) => (block.type === "heading" ? entryOf(block) : []));
  const entries = all.length > mostEntries ? all.filter(({ level }) => level === 1) : all;
  return withNumbers.flatMap((block): readonly Block[] => {
    if (block.type !== "contents") return [block];
    return entries.length < fewestEntries ? [] : [{ ...block, entries }];
  });
}

/** A table of contents is read at a glance. */
const mostEntries = 20;
/** Fewer headings are found without one. */
const fewestEntries = 4;

/** Without a table of contents nothing leads to a heading. */
const withNumber = (block: Block, counted: Block | undefined): Block =>
  block.type === "heading" || counted === undefined ? block : counted;

function entryOf({ level, text, anchor }: Heading) {
  if (level === 3 || anchor === undefined) return [];
  return [{ level, text, anchor }] as const;
}
