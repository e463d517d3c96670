import type { Block, Heading } from "../../shared/documents/block.ts";

/** How a page lies; Word changes it between sections only. */
export interface Setting {
  readonly landscape: boolean;
}

/** Blocks that follow each other on pages that lie alike. */
export interface Stretch extends Setting {
  /** Goes on in the section of the stretch before it: a long section comes in pieces, a page first. */
  readonly continues: boolean;
  readonly blocks: readonly Block[];
}

/** More columns than this are not read upright on A4. */
const uprightColumns = 6;

/** How the first page lies: as what comes first wants it, or upright, since a letterhead stands on it. */
export type FirstPage = "as wanted" | "upright";

/** The paper, cut where the page turns and where a page begins. */
export function stretches(
  blocks: readonly Block[],
  firstPage: FirstPage = "as wanted"
): readonly Stretch[] {
  const all: Stretch[] = [];
  const front = firstPage === "upright" ? 0 : wideFront(blocks);
  let open = { landscape: front > 0, continues: false, blocks: noBlocks() };
  const lies = (index: number) =>
    index < front || isWideAt(blocks, index) || (open.landscape && headsWide(blocks, index));
  for (const [index, block] of blocks.entries()) {
    const landscape = lies(index);
    const turns = landscape !== open.landscape;
    if (!turns && !beginsPage(block)) {
      open.blocks.push(block);
      continue;
    }
    const heads = turns && landscape ? headings(open.blocks) : [];
    const hasText = open.blocks.length > 0;
    if (hasText) all.push(open);
    const continues = hasText && !turns;
    open = { landscape, continues, blocks: [...heads, continues ? block : onThisPage(block)] };
  }
  if (open.blocks.length > 0) all.push(open);
  return all;
}

/** How many blocks at the beginning lie on their side: up to a wide table below title and contents only. */
function wideFront(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ type }) => !isFront(type));
  return isWideAt(blocks, first) ? first + 1 : 0;
}

const isFront = (type: Block["type"]) =>
  type === "title" || type === "paragraph" || type === "contents" || type === "heading";

/** A heading between wide tables stays on its side with them. */
function headsWide(blocks: readonly Block[], from: number): boolean {
  let at = from;
  while (blocks[at]?.type === "heading") at++;
  return at > from && isWideAt(blocks, at);
}

const noBlocks = (): Block[] => [];

function isWideAt(blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  return block?.type === "table" && block.columns.length > uprightColumns;
}

const beginsPage = (block: Block) => block.type === "heading" && block.onNewPage === true;

/** What begins a section or the paper begins a page anyway. */
function onThisPage(block: Block): Block {
  if (block.type !== "heading") return block;
  const { onNewPage, ...heading } = block;
  return heading;
}

/** Headings that end a page would stand alone: they go with the wide table below them. */
function headings(blocks: Block[]): readonly Heading[] {
  const found: Heading[] = [];
  for (let last = blocks.at(-1); last?.type === "heading"; last = blocks.at(-1)) {
    found.unshift(last);
    blocks.pop();
  }
  return found;
}
