import type { PaperData } from "./paperData.ts";
import { nextSuffix } from "./workflow.ts";

/**
 * What an Austauschfassung begins with: all that the paper before says, the next number, and its way from
 * the start, since nobody has signed it.
 */
export function replacement(before: PaperData): PaperData {
  const { finalSignature, handedOver, coSigners, reference, ...said } = before;
  return {
    ...said,
    ...(coSigners && { coSigners: coSigners.map(({ department }) => ({ department })) }),
    ...(reference !== undefined && { reference: nextSuffix(reference) }),
    replaces: reference === undefined ? {} : { reference },
  };
}

/** The office's words for it; a number that is still that of the paper before becomes the next one. */
export const replacementWords = (words: PaperData, before: PaperData | undefined): PaperData =>
  before?.reference !== undefined && words.reference === before.reference
    ? { ...words, reference: nextSuffix(before.reference) }
    : words;
