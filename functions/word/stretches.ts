import type { Block, Columns, Heading } from "../../shared/documents/block.ts";

type Inner = Exclude<Block, Columns>;

/** How a stretch of the paper is set: Word changes columns and the direction of a page between sections only. */
export interface Setting {
  readonly count: 1 | 2;
  readonly onNewPage: boolean;
  readonly landscape: boolean;
}

export interface Stretch extends Setting {
  readonly blocks: readonly Inner[];
}

/** More columns than this are not read upright on A4. */
const uprightColumns = 6;

/**
 * The paper, cut where its setting changes. A new page is a section too: after a section of two
 * columns LibreOffice prints a mere page break over the text before it.
 */
export function* stretches(blocks: readonly Block[]): Generator<Stretch> {
  let open: (Setting & { blocks: Inner[] }) | undefined;
  for (const block of blocks) {
    const next = settingOf(block, open);
    if (open !== undefined && next === undefined && block.type !== "columns") {
      open.blocks.push(block);
      continue;
    }
    const inner = block.type === "columns" ? [...block.blocks] : [block];
    const heads = next?.landscape && open !== undefined ? headings(open.blocks) : [];
    if (open !== undefined && open.blocks.length > 0) yield open;
    open = { ...(next ?? plain), blocks: [...heads, ...inner] };
  }
  if (open !== undefined) yield open;
}

const plain: Setting = { count: 1, onNewPage: false, landscape: false };

/** The setting that begins with this block; undefined: it goes on as it is. */
function settingOf(block: Block, open: Setting | undefined): Setting | undefined {
  if (block.type === "columns") return { ...plain, count: 2, onNewPage: open?.landscape === true };
  if (block.type === "table" && block.columns.length > uprightColumns)
    return open?.landscape ? undefined : { count: 1, onNewPage: true, landscape: true };
  if (open?.landscape) return { ...plain, onNewPage: true };
  if (block.type === "heading" && block.onNewPage === true) return { ...plain, onNewPage: true };
  return open?.count === 1 ? undefined : plain;
}

/** Headings that end a page would stand alone: they go with the wide table below them. */
function headings(blocks: Inner[]): readonly Heading[] {
  const found: Heading[] = [];
  for (let last = blocks.at(-1); last?.type === "heading"; last = blocks.at(-1)) {
    found.unshift(last);
    blocks.pop();
  }
  return found;
}
