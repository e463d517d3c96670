/**
 * A text as it is compared, never as it is shown: lower case, ä → ae, ß → ss, gender forms as the plain word
 * (Bürger*innen, Bürger:innen, Bürger/-innen, BürgerInnen → buerger), dashes and blanks alike.
 */
export function fold(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  const result = foldAnew(text);
  if (folded.size > 5000) folded.clear();
  folded.set(text, result);
  return result;
}

const folded = new Map<string, string>();

const foldAnew = (text: string): string =>
  text
    .replace(/[\u00ad\u200b\u2060\ufeff]/g, "")
    .replace(/(\p{Ll})(?:[*:_/]-?|\/\s?-)(?:innen|in)\b/gu, "$1")
    .replace(/(\p{Ll})Innen\b/gu, "$1")
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss")
    .replace(/₂/g, "2")
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/[„“”"»«'’‚‘]/g, "")
    .replace(/\s+/g, " ")
    .trim();
