import type { ReadMeasure } from "../../shared/catalogue/measures/measure.ts";
import type { SheetReading } from "../../shared/sheet/sheetReading.ts";

/** What stands in a column, for somebody who decides what it is. */
export interface ColumnSamples {
  /** Some different texts, each on one line. */
  readonly texts: readonly string[];
  /** On rating columns: every different text and the dots it became; absent dots = not read. */
  readonly ratings?: readonly { readonly text: string; readonly dots?: number }[];
}

const most = 3;
const longest = 90;

/** Samples of every column, by the letter or label cell of the mapping. */
export function samplesOf({
  columns,
  ratingScales,
  measures,
}: Pick<SheetReading, "columns" | "ratingScales" | "measures">): Readonly<
  Record<string, ColumnSamples>
> {
  return Object.fromEntries(
    Object.entries(columns).map(([at, { heading, field }]) => {
      const [name] = [field ?? []].flat();
      const read = ({ texts, ownColumns }: ReadMeasure) =>
        name === undefined ? ownColumns[heading] : texts[name];
      const texts = differentTexts(measures, read);
      const isRating = name !== undefined && at in ratingScales;
      return [at, { texts, ...(isRating && { ratings: ratingsIn(measures, name) }) }];
    })
  );
}

function differentTexts(
  measures: readonly ReadMeasure[],
  read: (measure: ReadMeasure) => string | undefined
): readonly string[] {
  const found = new Set<string>();
  for (const measure of measures) {
    const text = read(measure)?.replace(/\s+/g, " ").trim() ?? "";
    if (text !== "") found.add(text.length <= longest ? text : `${text.slice(0, longest - 1)}…`);
    if (found.size === most) break;
  }
  return [...found];
}

function ratingsIn(measures: readonly ReadMeasure[], name: string) {
  const byText = new Map<string, number | undefined>();
  for (const { texts, values } of measures) {
    const text = texts[name]?.trim();
    if (text) byText.set(text, dotsOf(Reflect.get(values, name)));
  }
  return [...byText]
    .map(([text, dots]) => ({ text, ...(dots !== undefined && { dots }) }))
    .sort((a, b) => (a.dots ?? -1) - (b.dots ?? -1));
}

function dotsOf(value: unknown): number | undefined {
  const isRating = typeof value === "object" && value !== null && "dots" in value;
  return isRating && typeof value.dots === "number" ? value.dots : undefined;
}
