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
    const shape = { ...shapes[isOrphan(index, entries.length, manner) ? "kept" : "loose"][level] };
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

/** The last entry of a list on the page does not stand alone on the next one. */
export const isOrphan = (index: number, count: number, { shape }: ContentManner) =>
  shape.style === undefined && index === count - 2;

type ListShapes = Readonly<Record<"loose" | "kept", readonly [TextShape, TextShape]>>;

const shapesOfLists = new WeakMap<TextShape, Map<number, ListShapes>>();

/** How entries of both levels look where content looks so. */
export function listShapes({ shape, afterEntry = 0 }: ContentManner): ListShapes {
  const known = shapesOfLists.get(shape) ?? new Map<number, ListShapes>();
  const found = known.get(afterEntry) ?? newListShapes(shape, afterEntry);
  shapesOfLists.set(shape, known.set(afterEntry, found));
  return found;
}

function newListShapes({ style, keepNext }: TextShape, after: number): ListShapes {
  const shape = {
    type: "paragraph",
    ...(style === undefined ? {} : { style }),
    before: 0,
    after,
    ...(keepNext ? { keepNext } : {}),
  } as const;
  const levels = (one: TextShape) =>
    [
      { ...one, level: 0 },
      { ...one, level: 1 },
    ] as const;
  return { loose: levels(shape), kept: levels({ ...shape, keepNext: true }) };
}
