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

/** The paper, cut where the page turns and where a page begins. */
export function* stretches(blocks: readonly Block[]): Generator<Stretch> {
  let open = { landscape: blocks.slice(0, 1).some(isWide), continues: false, blocks: noBlocks() };
  for (const block of blocks) {
    const landscape = isWide(block);
    const turns = landscape !== open.landscape;
    if (!turns && !beginsPage(block)) {
      open.blocks.push(block);
      continue;
    }
    const heads = turns && landscape ? headings(open.blocks) : [];
    const hasText = open.blocks.length > 0;
    if (hasText) yield open;
    const continues = hasText && !turns;
    open = { landscape, continues, blocks: [...heads, continues ? block : onThisPage(block)] };
  }
  if (open.blocks.length > 0) yield open;
}

const noBlocks = (): Block[] => [];

const isWide = (block: Block) => block.type === "table" && block.columns.length > uprightColumns;
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
