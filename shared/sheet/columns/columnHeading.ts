/** The heading of one column: its own words and those of the merged headings above it, outermost first. */
export interface ColumnHeading {
  readonly column: number;
  readonly leaf: string;
  readonly parents: readonly string[];
  /** A unit or a hint in a row of its own below it: "t CO₂e", "kurz / mittel / lang". */
  readonly note?: string;
}

/** All words over a column from the outermost down. */
export const headingWords = ({ parents, leaf, note }: ColumnHeading): readonly string[] =>
  note === undefined ? [...parents, leaf] : [...parents, leaf, note];

/** All words over a column, outermost first: "Bewertung | Prio". */
export const fullHeading = (heading: ColumnHeading) => headingWords(heading).join(" | ");

/** The heading on one line, as people write it who have no second row: "Einsparung (kt CO2/a)". */
export function onOneRow({ note, ...heading }: ColumnHeading): ColumnHeading {
  return note === undefined ? heading : { ...heading, leaf: `${heading.leaf} (${note})` };
}
