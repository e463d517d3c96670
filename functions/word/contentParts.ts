import type { Content, List, Run } from "../../shared/documents/block.ts";
import type { OrderedLists } from "./orderedLists.ts";
import type { WordParagraph } from "./part.ts";
import { styleIds } from "./styles.ts";
import { changeOfAll } from "./tracked.ts";

/** How content looks where it stands. */
export interface ContentManner {
  /** What all paragraphs there share. */
  readonly shape: Pick<WordParagraph, "type" | "style" | "align" | "keepNext">;
  readonly strong?: boolean;
  /** Twips below an entry of a list. */
  readonly afterEntry?: number;
  readonly lists: OrderedLists;
}

/** On the page, where nothing is set yet. */
export const bare = { type: "paragraph" } as const;

/** A paragraph or a list, on the page or in a cell. */
export function contentParts(block: Content, manner: ContentManner): readonly WordParagraph[] {
  if (block.type === "list") return listParts(block, manner);
  const { shape, strong } = manner;
  const { role } = block;
  const runs = strong ? block.runs.map((run): Run => ({ ...run, strong: true })) : block.runs;
  const looks =
    role === undefined
      ? shape
      : {
          ...{ ...shape, style: styleIds[role] },
          ...(role === "label" ? { keepNext: true as const } : {}),
        };
  const change = changeOf(runs, looks);
  return [change === undefined ? { ...looks, runs } : { ...looks, change, runs }];
}

/** A paragraph all of whose words went goes itself; in a cell one has to stay, and the row goes. */
const changeOf = (runs: readonly Run[], { style }: Pick<WordParagraph, "style">) =>
  style === undefined ? changeOfAll(runs) : undefined;

function listParts(
  block: List,
  { shape: { style, keepNext }, afterEntry = 0, lists }: ContentManner
): readonly WordParagraph[] {
  const shape = {
    type: "paragraph",
    ...(style === undefined ? {} : { style }),
    before: 0,
    after: afterEntry,
    ...(block.ordered ? { list: lists.numbers.get(block) ?? 0 } : {}),
    ...(keepNext ? { keepNext } : {}),
  } as const;
  const entry = (runs: readonly Run[], level: 0 | 1): WordParagraph => {
    const change = changeOf(runs, shape);
    return change === undefined ? { ...shape, level, runs } : { ...shape, level, change, runs };
  };
  const parts: WordParagraph[] = [];
  for (const { runs, entries = [] } of block.entries) {
    parts.push(entry(runs, 0));
    for (const one of entries) parts.push(entry(one, 1));
  }
  return style === undefined ? withoutOrphan(parts) : parts;
}

/** The last entry of a list does not stand alone on the next page. */
function withoutOrphan(parts: WordParagraph[]): readonly WordParagraph[] {
  const at = parts.length - 2;
  const before = parts[at];
  if (before !== undefined) parts[at] = { ...before, keepNext: true };
  return parts;
}
