import type { Content, List, Run } from "../../shared/documents/block.ts";
import type { ContentManner, TextShape, WordParagraph } from "./part.ts";
import { styleIds } from "./styles.ts";
import { changeOfAll } from "./tracked.ts";

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

function listParts(block: List, manner: ContentManner): readonly WordParagraph[] {
  const shapes = listShapes(manner);
  const number = block.ordered ? { list: manner.lists.numbers.get(block) ?? 0 } : {};
  const entries = entriesOf(block);
  return entries.map(([level, runs], index) => {
    const shape = { ...shapes[entryPlace(index, entries.length, manner)][level] };
    const change = changeOf(runs, shape);
    return { ...shape, ...number, ...(change && { change }), runs };
  });
}

/** Entries of a list with those below them, one after the other. */
export function entriesOf({ entries }: List): readonly (readonly [0 | 1, readonly Run[]])[] {
  const all: (readonly [0 | 1, readonly Run[]])[] = [];
  for (const { runs, entries: below = [] } of entries) {
    all.push([0, runs]);
    for (const one of below) all.push([1, one]);
  }
  return all;
}

/** Where an entry stands in its list, as far as it looks different there. */
type EntryPlace = "inside" | "kept" | "last";

/**
 * On the page neither the first entry of a list stands alone at the foot nor the last one at the top of
 * the next, and what follows the list keeps its distance.
 */
export function entryPlace(index: number, count: number, { shape }: ContentManner): EntryPlace {
  if (shape.style !== undefined) return "inside";
  if (index === count - 1) return "last";
  return index === 0 || index === count - 2 ? "kept" : "inside";
}

type ListShapes = Readonly<Record<EntryPlace, readonly [TextShape, TextShape]>>;

const shapesOfLists = new WeakMap<TextShape, Map<number, ListShapes>>();
/** More than any distance in twips. */
const most = 2 ** 16;

/** How entries of both levels look where content looks so. */
export function listShapes({ shape, afterEntry = 0, afterList = 0 }: ContentManner): ListShapes {
  const known = shapesOfLists.get(shape) ?? new Map<number, ListShapes>();
  const key = afterEntry * most + afterList;
  const found = known.get(key) ?? newListShapes(shape, afterEntry, afterList);
  shapesOfLists.set(shape, known.set(key, found));
  return found;
}

function newListShapes(
  { style, keepNext }: TextShape,
  afterEntry: number,
  afterList: number
): ListShapes {
  const levels = (after: number, isKept: true | undefined) => {
    const shape = {
      type: "paragraph",
      ...(style === undefined ? {} : { style }),
      ...{ before: 0, after },
      ...(isKept && { keepNext: isKept }),
    } as const;
    return [
      { ...shape, level: 0 },
      { ...shape, level: 1 },
    ] as const;
  };
  return {
    inside: levels(afterEntry, keepNext),
    kept: levels(afterEntry, true),
    last: levels(afterList, keepNext),
  };
}
