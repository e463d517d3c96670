const special = /[&<>"'\u0000-\u001f\u007f\ud800-\udfff\ufffe\uffff]/;
const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/**
 * Text as docx writes it into XML. XML has no place for control characters and halves of
 * characters; Excel cells do.
 */
export const escapeXml = (text: string): string =>
  special.test(text)
    ? printable(text).replace(/[&<>"']/g, (character) => entities[character] ?? "")
    : text;

/** Without what XML cannot hold. */
export const printable = (text: string): string =>
  special.test(text) ? text.replace(/[\u0000-\u001f\u007f\ufffe\uffff]|\p{Surrogate}/gu, "") : text;
