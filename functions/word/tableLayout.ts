import type { Change, Column, Content } from "../../shared/documents/block.ts";
import type { OrderedLists } from "./orderedLists.ts";
import type { ContentManner, TextShape, WordCell, WordRow } from "./part.ts";
import { bodyShape } from "./shape.ts";
import { styleIds } from "./styles.ts";
import { colors } from "./theme.ts";

/** The columns of a table in twips, and what follows from them. */
export interface Layout {
  readonly columns: readonly Column[];
  readonly names: readonly string[];
  readonly widths: readonly number[];
  readonly head: WordRow;
  readonly bodyShape: string;
  /** Cells with a label, by the label. */
  readonly labels: Map<string, readonly Content[]>;
  readonly manners: WeakMap<OrderedLists, Map<Manner, readonly ContentManner[]>>;
}

const layouts = new WeakMap<object, Map<string, Layout>>();

/** Worked out once for all tables that have the very same columns in an equal space. */
export function layoutOf(columns: object, space: string, inSpace: () => readonly Column[]): Layout {
  const known = layouts.get(columns) ?? new Map<string, Layout>();
  if (known.size === 0) layouts.set(columns, known);
  const layout = known.get(space) ?? newLayout(inSpace());
  known.set(space, layout);
  return layout;
}

const newLayout = (columns: readonly Column[]): Layout => ({
  columns,
  names: columns.map(({ label }) => label),
  widths: columns.map(({ width }) => width),
  head: headRow(columns, undefined),
  bodyShape: bodyShape(columns.map(({ width }) => width)),
  labels: new Map(),
  manners: new WeakMap(),
});

/** Shares of the width become twips that add up to it exactly: viewers lay tables out from them. */
export function inTwips(columns: readonly Column[], width: number): readonly Column[] {
  const shares = columns.reduce((total, column) => total + column.width, 0);
  let used = 0;
  return columns.map((column, index) => {
    const own =
      index === columns.length - 1 ? width - used : Math.round((column.width / shares) * width);
    used += own;
    return { ...column, width: own };
  });
}

/** With a change: the head came or went as all its rows did. */
export const headRow = (columns: readonly Column[], change: Change | undefined): WordRow => ({
  head: true,
  ...(change && { change }),
  cells: columns.map((column) => headCell(column, change)),
});

const headCell = ({ label, width, align }: Column, change: Change | undefined): WordCell => ({
  width,
  fill: colors.headFill,
  children: [
    {
      type: "paragraph",
      style: styleIds.tableHead,
      keepNext: true,
      ...(align === undefined ? {} : { align }),
      runs: [{ text: label, ...(change && { change }) }],
    },
  ],
});

type Manner = "loose" | "kept" | "strong";

/** How the cells of each column look: the same for all tables of one kind in one paper. */
export function mannersOf(
  { columns, manners }: Layout,
  lists: OrderedLists,
  manner: Manner
): readonly ContentManner[] {
  const ofPaper = manners.get(lists) ?? new Map<Manner, readonly ContentManner[]>();
  manners.set(lists, ofPaper);
  const [keepNext, strong] = [manner === "kept", manner === "strong"];
  const found =
    ofPaper.get(manner) ??
    columns.map(({ align }) => ({ shape: cellShape(align, keepNext), strong, lists }));
  ofPaper.set(manner, found);
  return found;
}

const newShape = (align: Column["align"], keepNext: boolean): TextShape => ({
  type: "paragraph",
  style: styleIds.tableText,
  ...(align === undefined ? {} : { align }),
  ...(keepNext ? { keepNext } : {}),
});

const shapes = {
  left: { loose: newShape(undefined, false), kept: newShape(undefined, true) },
  right: { loose: newShape("right", false), kept: newShape("right", true) },
} as const;

/** The very same object for the same looks. */
export const cellShape = (align: Column["align"], keepNext: boolean): TextShape =>
  shapes[align ?? "left"][keepNext ? "kept" : "loose"];
