import type { Block, Content, List } from "../../shared/documents/block.ts";

/** The lists of a paper: each numbered one has a number of its own and begins with 1. */
export interface OrderedLists {
  readonly numbers: ReadonlyMap<List, number>;
  /** In the order of reading, each once; 0 stands for all bullets. */
  readonly order: readonly number[];
}

const counted = new WeakMap<readonly Block[], OrderedLists>();

export function orderedLists(blocks: readonly Block[]): OrderedLists {
  const known = counted.get(blocks);
  if (known !== undefined) return known;
  const numbers = new Map<List, number>();
  const order = new Set<number>();
  eachList(blocks, (list) => {
    if (list.ordered) numbers.set(list, numbers.get(list) ?? numbers.size + 1);
    order.add(numbers.get(list) ?? 0);
  });
  order.add(0);
  const lists = { numbers, order: [...order] };
  counted.set(blocks, lists);
  return lists;
}

/** Every list of the text, those in cells of tables among them. */
function eachList(blocks: readonly Block[], take: (list: List) => void): void {
  const takeIn = (cell: readonly Content[]) => {
    for (const content of cell) if (content.type === "list") take(content);
  };
  for (const block of blocks)
    if (block.type === "list") take(block);
    else if (block.type === "facts") for (const { content } of block.rows) takeIn(content);
    else if (block.type === "table") for (const cells of block.rows) cells.forEach(takeIn);
}
