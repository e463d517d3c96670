import type { Source } from "../kind.ts";
import type { Mark } from "./ratingMark.ts";
import type { RatingScale } from "./ratingScale.ts";

/** How a column writes its ratings, and what made us think so (German, for people). */
export interface DetectedScale {
  readonly scale?: RatingScale;
  /** Colour of the filled dots, where only colour tells them apart. */
  readonly filledColor?: string;
  /** Six full dots in every cell: the colour that told them apart is gone. */
  readonly lostColour?: boolean;
  /** The column is on a scale that cannot be converted; its figures must not be read as 0–6. */
  readonly unclear?: boolean;
  readonly why: string;
}

/** A cell and what stands in it. */
export interface MarkedCell {
  readonly source: Source;
  readonly mark: Mark;
}

/** The answer for a column whose marks cannot be turned into six dots with certainty. */
export const unclearScale = (what: string): DetectedScale => ({
  unclear: true,
  why: `${what} lassen sich nicht eindeutig auf sechs Punkte übertragen; bitte die Skala angeben`,
});
