import { legendParts } from "./ratingLegend.ts";
import { headingHints, type ScaleHints, scaleHints } from "./scaleHints.ts";

/** What heading and legend tell about a column, and which of the two said it. */
export interface ColumnHints {
  readonly hints: ScaleHints;
  readonly from: "Überschrift" | "Legende" | undefined;
}

/** The heading speaks first, then legend lines that name its word, then lines on ratings in general. */
export function columnHints(legend: string, heading: string): ColumnHints {
  const own = headingHints(heading);
  const parts = legendParts(legend, heading);
  const [named, general] = [2, 1].map((bond) =>
    scaleHints(joined(parts.filter((part) => part.bond === bond).map(({ text }) => text)))
  );
  const told = [named, general].find((hints) => hints && Object.keys(hints).length > 0);
  if (Object.keys(own).length === 0) return { hints: told ?? {}, from: told && "Legende" };
  return { hints: { ...told, ...own }, from: "Überschrift" };
}

/** Only lines that hold something to learn are read together. */
const joined = (texts: readonly string[]) =>
  texts.filter((text) => Object.keys(scaleHints(text)).length > 0).join(" ; ");
