/** A word of a rating scale, as it stands over a column of crosses. */
export const isScaleWord = (text: string) =>
  /^(sehr )?(gering|niedrig|klein|mittel|hoch|groß)e?[rs]?$/i.test(text.trim());
