import type { JsonSchema } from "../../catalogue/kind.ts";
import { closed, listOf } from "../jsonShapes.ts";

const most = 1000;

/** Queries of every list: how many at most, and where the last page ended. */
export const paged: Readonly<Record<string, JsonSchema>> = {
  limit: {
    type: "string",
    pattern: "^([1-9]\\d{0,2}|1000)$",
    "x-expects": "eine Zahl von 1 bis 1000",
  },
  after: {
    title: "Fortsetzung",
    type: "string",
    minLength: 1,
    maxLength: 400,
    "x-expects": "die Angabe „next“ der vorigen Seite",
  },
};

export const pageOf = (entries: JsonSchema): JsonSchema =>
  closed({ entries: listOf(entries, most) }, { next: { type: "string" } });
