/**
 * A text as it is kept: no-break blanks as blanks, soft hyphens and zero-width marks gone, each line without
 * blanks at its edges or in doubles, no empty lines at the ends, footnote marks (¹, ²⁾, ³) at the end) removed.
 */
export function tidy(text: string): string {
  if (!untidy.test(text) && text.trim() === text) return text;
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, " ")
    .replace(/[\t\u00a0\u202f\u2007\u2009]/g, " ")
    .replace(/ {2,}/g, " ")
    .replace(/ *\n */g, "\n")
    .replace(/\n{3,}/g, "\n\n")
    .replace(/(?:[¹²³⁴⁵⁶⁷⁸⁹]+[)⁾]|(?<=\p{L}{3})[¹²³⁴⁵⁶⁷⁸⁹]+)$/u, "")
    .trim();
}

/** What there may be to do within a text; most cells hold ordinary words and single blanks. */
const untidy = /[^A-Za-zÀ-ɏ0-9.,;:()„“*/%€ \n–-]|[ \n]{2}/;
