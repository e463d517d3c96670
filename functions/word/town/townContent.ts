import type { Block } from "../../../shared/documents/block.ts";

/** What goes into a town's template, by the name of its placeholder. */
export interface TownContent {
  /** A stretch of text, in the looks of the placeholder. */
  readonly texts: Readonly<Record<string, string>>;
  /** Rows of a table: `{{beratungen.gremium}}` stands in the row that is repeated for each. */
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
  /** Blocks in the place of the paragraph that holds the placeholder. */
  readonly blocks: Readonly<Record<string, readonly Block[]>>;
}
