import type { Block, Content, List } from "../../shared/documents/block.ts";

/** Each numbered list of a paper with a number of its own, in the order of reading: each begins with 1. */
export type OrderedLists = ReadonlyMap<List, number>;

const counted = new WeakMap<readonly Block[], OrderedLists>();

export function orderedLists(blocks: readonly Block[]): OrderedLists {
  const known = counted.get(blocks);
  if (known !== undefined) return known;
  const lists = new Map<List, number>();
  for (const list of listsOf(blocks)) if (list.ordered) lists.set(list, lists.size + 1);
  counted.set(blocks, lists);
  return lists;
}

/** Every list of the text, those in cells of tables among them. */
export function* listsOf(blocks: readonly Block[]): Generator<List> {
  for (const block of blocks)
    if (block.type === "list") yield block;
    else for (const content of cellsOf(block)) if (content.type === "list") yield content;
}

function* cellsOf(block: Block): Generator<Content> {
  if (block.type === "facts") for (const { content } of block.rows) yield* content;
  if (block.type === "table") for (const cells of block.rows) for (const cell of cells) yield* cell;
}
