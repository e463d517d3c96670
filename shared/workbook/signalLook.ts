import type { ConditionalLook } from "./sheetLayout.ts";

/** A cell that says `word` gets a sign before it and the colours of a signal: seen without colour too. */
export const signalLook = (
  word: string,
  sign: string,
  colours: Pick<ConditionalLook, "fill" | "ink">
): ConditionalLook => ({
  formula: `{cell}="${word}"`,
  format: `General;General;General;"${sign} "@`,
  ...colours,
});
