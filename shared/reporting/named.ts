import { present } from "../catalogue/jsonInput.ts";
import type { Measure } from "../catalogue/measures/measure.ts";

/** What a measure is called in a list of figures. */
export interface Named {
  readonly id?: string;
  readonly code?: string;
  readonly title?: string;
}

/** Nearly all measures have all three, and lists are long. */
export const named = ({ id, code, title }: Measure): Named =>
  id !== undefined && code !== undefined && title !== undefined
    ? { id, code, title }
    : present({ id, code, title });
