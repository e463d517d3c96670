import type {
  Block,
  Paragraph as BlockParagraph,
  Contents,
  Heading,
  Run,
  Sequence,
  Signature,
} from "../../shared/documents/block.ts";
import { plain } from "../../shared/documents/block.ts";
import { bare, contentParts } from "./contentParts.ts";
import type { WordParagraph, WordPart } from "./part.ts";
import { styleIds } from "./styles.ts";
import { dataTablePart, factsPart, type Space } from "./tableParts.ts";
import { changeOfAll } from "./tracked.ts";

/** Blocks of one stretch of the paper, one after the other. */
export function blockParts(blocks: readonly Block[], space: Space): readonly WordPart[] {
  return blocks.flatMap((block, index) => {
    const afterTable = isTable(blocks[index - 1]);
    const parts =
      block.type === "paragraph" && afterTable && block.role === undefined
        ? [gapAbove(block, space.measures.after)]
        : partsOf(block, space);
    return blocks[index + 1]?.type === "signature" ? withSignature(parts) : parts;
  });
}

/** Nobody signs a page that holds nothing else: what stands last goes with the signature. */
function withSignature(parts: readonly WordPart[]): readonly WordPart[] {
  const last = parts.at(-1);
  if (last === undefined) return parts;
  if (last.type === "paragraph") return [...parts.slice(0, -1), keptWithNext(last)];
  if (last.type !== "table") return parts;
  const rows = last.rows.map((row, at) =>
    at < last.rows.length - 1
      ? row
      : {
          ...row,
          cells: row.cells.map((cell) => ({ ...cell, children: cell.children.map(keptWithNext) })),
        }
  );
  return [...parts.slice(0, -1), { ...last, rows }];
}

const keptWithNext = (part: WordParagraph): WordParagraph => ({ ...part, keepNext: true });

function partsOf(block: Block, space: Space): readonly WordPart[] {
  switch (block.type) {
    case "title":
      return [{ type: "paragraph", heading: "Title", runs: block.marked ?? plain(block.text) }];
    case "heading":
      return [headingPart(block)];
    case "paragraph":
    case "list":
      return contentParts(block, {
        shape: bare,
        afterEntry: space.measures.afterEntry,
        lists: space.lists,
      });
    case "facts":
      return [factsPart(block, space)];
    case "table":
      return [...captionParts("Tabelle", block, "above"), dataTablePart(block, space)];
    case "chart":
    case "diagram":
      return [
        { type: "picture", picture: block, width: space.width },
        ...captionParts("Abbildung", block, "below"),
      ];
    case "contents":
      return contentsParts(block);
    case "signature":
      return signatureParts(block);
  }
}

const isTable = (block: Block | undefined) => block?.type === "table" || block?.type === "facts";

/** A table leaves no room below itself. */
const gapAbove = ({ runs }: BlockParagraph, before: number): WordParagraph => ({
  type: "paragraph",
  before,
  runs,
});

function markOf(runs: readonly Run[]) {
  const change = changeOfAll(runs);
  return change === undefined ? {} : { change };
}

const levels = { 1: "Heading1", 2: "Heading2", 3: "Heading3" } as const;

/** Stays with what follows, whatever the heading styles of a town say. */
const headingPart = ({ level, text, marked, anchor, onNewPage }: Heading): WordParagraph => ({
  type: "paragraph",
  heading: levels[level],
  keepNext: true,
  ...(onNewPage === undefined ? {} : { onNewPage }),
  ...(anchor === undefined ? {} : { bookmark: anchor }),
  ...(marked === undefined ? {} : markOf(marked)),
  runs: marked ?? plain(text),
});

interface Numbered {
  readonly caption: string;
  readonly number?: number;
}

/** A caption stays with what it names: above a table, below a picture. */
function captionParts(
  sequence: Sequence,
  { caption, number }: Numbered,
  place: "above" | "below"
): readonly WordParagraph[] {
  if (number === undefined) return [];
  return [
    {
      type: "paragraph",
      style: styleIds.caption,
      ...(place === "above" ? { keepNext: true } : { before: 40, after: 240 }),
      runs: [
        { text: `${sequence}\u00a0` },
        { text: `${number}`, sequence },
        { text: `: ${caption}` },
      ],
    },
  ];
}

function contentsParts({ heading, entries }: Contents): readonly WordPart[] {
  if (entries.length === 0) return [];
  return [
    {
      type: "paragraph",
      style: styleIds.contentsHeading,
      keepNext: true,
      runs: [{ text: heading }],
    },
    {
      type: "contents",
      entries: entries.map(({ level, text, anchor }, index) => ({
        type: "paragraph",
        ...(index < entries.length - 1 ? { keepNext: true } : {}),
        style: styleIds.contents[level],
        runs: [{ text, anchor }],
      })),
    },
  ];
}

/** Room to sign above the name; name and function stay together. */
function signatureParts({ name, function: role }: Signature): readonly WordParagraph[] {
  const style = styleIds.signature;
  const signed = { type: "paragraph", style, before: 960, keepLines: true } as const;
  if (role === undefined) return [{ ...signed, runs: [{ text: name }] }];
  return [
    { ...signed, keepNext: true, runs: [{ text: `(${name})` }] },
    { type: "paragraph", style, runs: [{ text: role }] },
  ];
}
