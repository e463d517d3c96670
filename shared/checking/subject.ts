import type { Measure, ReadMeasure } from "../catalogue/measures/measure.ts";
import type { SheetReading } from "../sheet/sheetReading.ts";

/** One measure where it stands: what a claim about a single measure looks at. */
export interface Subject {
  readonly file: string;
  readonly sheet: SheetReading;
  readonly read: ReadMeasure;
  readonly values: Measure;
}
