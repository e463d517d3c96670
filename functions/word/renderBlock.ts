import { Bookmark, type FileChild, HeadingLevel, Paragraph } from "docx";
import type {
  Block,
  Paragraph as BlockParagraph,
  Columns,
  Heading,
  List,
  Signature,
} from "../../shared/documents/block.ts";
import { renderContent } from "./renderContent.ts";
import { renderDataTable, renderFacts, type Space } from "./renderTable.ts";
import { runChildren } from "./runs.ts";
import { styleIds } from "./styles.ts";

type Inner = Exclude<Block, Columns>;

/** Blocks of one stretch of the paper, one after the other. */
export function renderBlocks(blocks: readonly Inner[], space: Space): readonly FileChild[] {
  return blocks.flatMap((block, index) => {
    const afterTable = isTable(blocks[index - 1]);
    if (block.type === "paragraph" && afterTable && block.role === undefined)
      return [gapAbove(block, space.measures.after)];
    return blocks[index + 1]?.type === "signature" && block.type === "list"
      ? withSignature(block, space)
      : renderBlock(block, space);
  });
}

/** Nobody signs a page that holds nothing else: the last entry goes with the signature. */
function withSignature({ entries, ...list }: List, space: Space): readonly FileChild[] {
  const { afterEntry } = space.measures;
  return [
    ...renderContent({ ...list, entries: entries.slice(0, -1) }, { afterEntry }),
    ...renderContent({ ...list, entries: entries.slice(-1) }, { afterEntry, keepNext: true }),
  ];
}

function renderBlock(block: Inner, space: Space): readonly FileChild[] {
  switch (block.type) {
    case "title":
      return [
        new Paragraph({
          heading: HeadingLevel.TITLE,
          children: runChildren([{ text: block.text }]),
        }),
      ];
    case "heading":
      return [renderHeading(block)];
    case "paragraph":
    case "list":
      return renderContent(block, { afterEntry: space.measures.afterEntry });
    case "facts":
      return [renderFacts(block, space)];
    case "table":
      return [renderDataTable(block, space)];
    case "signature":
      return renderSignature(block);
  }
}

const isTable = (block: Inner | undefined) => block?.type === "table" || block?.type === "facts";

/** A table leaves no room below itself. */
const gapAbove = ({ runs }: BlockParagraph, before: number) =>
  new Paragraph({ spacing: { before }, children: runChildren(runs) });

const levels = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
} as const;

function renderHeading({ level, text, anchor }: Heading): Paragraph {
  const children = runChildren([{ text }]);
  return new Paragraph({
    heading: levels[level],
    children: anchor === undefined ? children : [new Bookmark({ id: anchor, children })],
  });
}

/** Room to sign above the name; name and function stay together. */
function renderSignature({ name, function: role }: Signature): readonly Paragraph[] {
  const signed = new Paragraph({
    style: styleIds.signature,
    spacing: { before: 960 },
    keepLines: true,
    keepNext: role !== undefined,
    children: runChildren([{ text: role === undefined ? name : `(${name})` }]),
  });
  if (role === undefined) return [signed];
  return [
    signed,
    new Paragraph({ style: styleIds.signature, children: runChildren([{ text: role }]) }),
  ];
}
