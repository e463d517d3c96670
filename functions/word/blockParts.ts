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
import type { ContentManner, WordParagraph, WordPart } from "./part.ts";
import { styleIds } from "./styles.ts";
import { dataTablePart, factsPart, keptWithSignature, type Space } from "./tableParts.ts";
import { changeOfAll } from "./tracked.ts";

/** Blocks of one stretch of the paper, one after the other. */
export function blockParts(blocks: readonly Block[], space: Space): readonly WordPart[] {
  const all: WordPart[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) continue;
    const afterTable = isTable(blocks[index - 1]);
    const parts =
      block.type === "paragraph" && afterTable && block.role === undefined
        ? [gapAbove(block, space.measures.after)]
        : partsOf(block, space);
    const staysWithNext =
      blocks[index + 1]?.type === "signature" ||
      leadsAnnexes(blocks, index) ||
      announces(block, blocks[index + 1]);
    all.push(...(staysWithNext ? withNext(parts) : parts));
  }
  return all;
}

/** „Sie übernimmt drei Aufgaben:“ at the foot of a page, and the tasks on the next, is a torn sentence. */
const announces = (block: Block, next: Block | undefined) =>
  next?.type === "list" &&
  block.type === "paragraph" &&
  block.runs.at(-1)?.text.endsWith(":") === true;

/** A list of Anlagen below a signature would be alone on its page. */
const leadsAnnexes = (blocks: readonly Block[], index: number) =>
  blocks[index]?.type === "signature" &&
  blocks[index + 1]?.type === "heading" &&
  blocks[index + 2]?.type === "list";

/** Nobody signs a page that holds nothing else: what stands last goes with the signature. */
export function withNext(parts: readonly WordPart[]): readonly WordPart[] {
  const last = parts.at(-1);
  if (last === undefined) return parts;
  const before = parts.slice(0, -1);
  switch (last.type) {
    case "paragraph":
      return [...before, keptWithNext(last)];
    case "text":
      return [...before, keptWithNext({ ...last.shape, runs: last.runs })];
    case "content": {
      const paragraphs = contentParts(last.content, last.manner);
      const end = paragraphs.at(-1);
      return [...before, ...paragraphs.slice(0, -1), ...(end ? [keptWithNext(end)] : [])];
    }
    case "table":
      return [...before, keptWithSignature(last)];
    default:
      return parts;
  }
}

const keptWithNext = (part: WordParagraph): WordParagraph => ({ ...part, keepNext: true });

const mannersOnPage = new WeakMap<Space, ContentManner>();

/** How content looks that stands in no table. */
function onPage(space: Space): ContentManner {
  const known = mannersOnPage.get(space);
  if (known !== undefined) return known;
  const { lists, measures } = space;
  const { afterEntry, afterList } = measures;
  const made = { shape: bare, lists, afterEntry, afterList };
  mannersOnPage.set(space, made);
  return made;
}

function partsOf(block: Block, space: Space): readonly WordPart[] {
  switch (block.type) {
    case "title":
      return [{ type: "paragraph", heading: "Title", runs: block.marked ?? plain(block.text) }];
    case "heading":
      return [headingPart(block)];
    case "paragraph":
    case "list":
      return [{ type: "content", content: block, manner: onPage(space) }];
    case "facts":
      return [factsPart(block, space)];
    case "table":
      return block.number === undefined
        ? [dataTablePart(block, space)]
        : [...captionParts("Tabelle", block, "above"), dataTablePart(block, space)];
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

const headingShape = (heading: "Heading1" | "Heading2" | "Heading3") =>
  ({ type: "paragraph", heading, keepNext: true }) as const;

/** Stays with what follows, whatever the heading styles of a town say. */
const headings = {
  1: headingShape("Heading1"),
  2: headingShape("Heading2"),
  3: headingShape("Heading3"),
} as const;

function headingPart({ level, text, marked, anchor, onNewPage }: Heading): WordPart {
  const shape = headings[level];
  if (marked === undefined && anchor === undefined && onNewPage === undefined)
    return { type: "text", shape, runs: plain(text) };
  return {
    ...shape,
    ...(onNewPage === undefined ? {} : { onNewPage }),
    ...(anchor === undefined ? {} : { bookmark: anchor }),
    ...(marked === undefined ? {} : markOf(marked)),
    runs: marked ?? plain(text),
  };
}

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
