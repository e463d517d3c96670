import type { Content, List, Run } from "../../shared/documents/block.ts";
import type { OrderedLists } from "./orderedLists.ts";
import type { WordParagraph } from "./part.ts";
import { styleIds } from "./styles.ts";

interface Options {
  readonly style?: string;
  readonly strong?: boolean;
  readonly align?: "right";
  /** Stays on the page or in the column of what follows. */
  readonly keepNext?: boolean;
  /** Twips below an entry of a list. */
  readonly afterEntry?: number;
  readonly lists: OrderedLists;
}

/** A paragraph or a list, on the page or in a cell. */
export function contentParts(block: Content, options: Options): readonly WordParagraph[] {
  if (block.type === "list") return listParts(block, options);
  const { role } = block;
  const style = role === undefined ? options.style : styleIds[role];
  const runs = options.strong
    ? block.runs.map((run): Run => ({ ...run, strong: true }))
    : block.runs;
  return [
    {
      type: "paragraph",
      ...(style === undefined ? {} : { style }),
      ...(options.align === undefined ? {} : { align: options.align }),
      ...(role === "label" || options.keepNext ? { keepNext: true } : {}),
      runs,
    },
  ];
}

function listParts(
  block: List,
  { style, keepNext = false, afterEntry = 0, lists }: Options
): readonly WordParagraph[] {
  const shape = {
    type: "paragraph",
    ...(style === undefined ? {} : { style }),
    before: 0,
    after: afterEntry,
    ...(block.ordered ? { list: lists.get(block) ?? 0 } : {}),
    ...(keepNext ? { keepNext } : {}),
  } as const;
  return block.entries.flatMap(({ runs, entries: below = [] }): readonly WordParagraph[] => [
    { ...shape, level: 0, runs },
    ...below.map((one) => ({ ...shape, level: 1 as const, runs: one })),
  ]);
}
