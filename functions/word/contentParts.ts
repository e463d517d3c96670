import type { Content, List, Run } from "../../shared/documents/block.ts";
import type { OrderedLists } from "./orderedLists.ts";
import type { WordParagraph } from "./part.ts";
import { styleIds } from "./styles.ts";
import { changeOfAll } from "./tracked.ts";

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
      ...markOf(runs, options),
      runs,
    },
  ];
}

/** A paragraph all of whose words went goes itself; in a cell one has to stay, and the row goes. */
function markOf(runs: readonly Run[], { style }: Pick<Options, "style">) {
  const change = style === undefined ? changeOfAll(runs) : undefined;
  return change === undefined ? {} : { change };
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
  const entry = (runs: readonly Run[], level: 0 | 1): WordParagraph => ({
    ...shape,
    level,
    ...markOf(runs, { ...(style === undefined ? {} : { style }) }),
    runs,
  });
  return block.entries.flatMap(({ runs, entries: below = [] }) => [
    entry(runs, 0),
    ...below.map((one) => entry(one, 1)),
  ]);
}
