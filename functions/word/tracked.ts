import type { Change, Run } from "../../shared/documents/block.ts";

/** A change as docx wants it; its number is counted over the paper. */
export const tracked = ({ by, at }: Change) => ({ id: 0, author: by, date: at });

/** The same for a paragraph mark or a row. */
export const trackedMark = (change: Change | undefined) =>
  change === undefined
    ? {}
    : change.kind === "inserted"
      ? { insertion: tracked(change) }
      : { deletion: tracked(change) };

/** The change of all of these words, if they are of one kind. */
export function changeOfAll(runs: readonly Run[]): Change | undefined {
  const [first] = runs;
  const kind = first?.change?.kind;
  return kind !== undefined && runs.every(({ change }) => change?.kind === kind)
    ? first?.change
    : undefined;
}

/** Tells changes apart that look alike but for who made them. */
export const changeKey = (change: Change | undefined) =>
  change === undefined ? "" : `${change.kind}${change.by}${change.at}`;
