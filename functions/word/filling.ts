import type { ByteSink } from "../zip/byteSink.ts";
import type { Picture } from "./part.ts";
import type { Pattern } from "./pattern.ts";
import type { Patterns, Unknown } from "./patterns.ts";

/** What is known of the shapes of one paper, what is to be asked, and how many bookmarks it has so far. */
export interface Filling {
  readonly patterns: Patterns;
  readonly unknown: Map<string, Unknown>;
  bookmarks: number;
  /** Tracked changes so far. */
  changes: number;
  /** Number of a list in the paper → what the file calls it. */
  readonly numIds: ReadonlyMap<number, string>;
  /** What docx wrote of a picture. */
  pictureXml(picture: Picture): string;
}

/** Notes a shape that docx has not shown yet, once. */
export function ask({ unknown }: Filling, shape: string, make: () => Unknown): void {
  if (!unknown.has(shape)) unknown.set(shape, make());
}

/** Writes the pieces of a pattern; `write` is called where something goes between them. */
export function fill(
  { pieces, holes }: Pattern,
  into: ByteSink,
  write: (hole: number) => void
): void {
  for (let index = 0; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece !== undefined) into.bytes(piece);
    const hole = holes[index];
    if (hole !== undefined) write(hole);
  }
}
