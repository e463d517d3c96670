/** Form of a Maßnahmen-Nr. (MODEL.md, field `code`). */
const form = /^[A-ZÄÖÜ]{1,4}\d{1,3}(\.\d{1,2})?$/;

export function isCode(text: string): boolean {
  return form.test(text);
}

/** "BS12.3" → "BS" */
export function prefixOf(code: string): string {
  return code.replace(/\d.*$/, "");
}

/** "mw-6 " → "MW6"; undefined when no code can be made of the text with certainty. */
export function normalCode(text: string): string | undefined {
  const plain = text
    .toUpperCase()
    .replace(/[\s\u00A0_–-]+/g, "")
    .replace(/[.:]+$/, "");
  const pointless = plain.replace(/^([A-ZÄÖÜ]{1,4})\.(\d)/, "$1$2");
  return isCode(pointless) ? pointless : undefined;
}
