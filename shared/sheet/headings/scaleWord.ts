import { levelsOf } from "../../catalogue/ratings/scaleWords.ts";

/** A word of a rating scale, as it stands over a column of crosses. */
export const isScaleWord = (text: string) =>
  /^(sehr )?\p{L}{4,15}$/iu.test(text.trim()) && levelsOf(text.trim())?.length === 1;
