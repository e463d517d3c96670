/** The heading of one column: its own words and those of the merged headings above it, outermost first. */
export interface ColumnHeading {
  readonly column: number;
  readonly leaf: string;
  readonly parents: readonly string[];
}

/** All words over a column, outermost first: "Bewertung | Prio". */
export const fullHeading = ({ parents, leaf }: ColumnHeading) => [...parents, leaf].join(" | ");
