import type { FieldName, ValueOf } from "../fields.ts";
import type { Place } from "../issue.ts";

/** One climate measure: what somebody said of it, field by field. Absent = nobody said anything. */
export type Measure = { readonly [Name in FieldName]?: ValueOf<Name> };

/** A measure as it was read from a sheet: values, where each stands, and the text it was read from. */
export interface ReadMeasure {
  readonly place: Omit<Place, "file">;
  readonly values: Measure;
  /** Field → cell or cells ("D7") that the value stands in. */
  readonly cells: Readonly<Record<string, string | readonly string[]>>;
  /** Field → the text as it stands in the sheet. */
  readonly texts: Readonly<Record<string, string>>;
  /** The department's own columns: heading → value. */
  readonly ownColumns: Readonly<Record<string, string>>;
  /** Period id → progress text, from a period table. */
  readonly progressByPeriod?: Readonly<Record<string, string>>;
}
