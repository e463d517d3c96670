import { present } from "../catalogue/jsonInput.ts";
import type { Measure } from "../catalogue/measure.ts";

/** What a measure is called in a list of figures. */
export interface Named {
  readonly id?: string;
  readonly code?: string;
  readonly title?: string;
}

export const named = ({ id, code, title }: Measure): Named => present({ id, code, title });
