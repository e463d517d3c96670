import type { Target } from "../headings/headingScores.ts";

/** What a column can be taken for: a field, a span of time, or a column of its own that the catalogue does not know. */
export type Answer = Target | "own";
