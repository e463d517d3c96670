import { remembering } from "./remembering.ts";

/**
 * A text as it is compared, never as it is shown: lower case, ä → ae, ß → ss, gender forms as the plain word
 * (Bürger*innen, Bürger:innen, Bürger/-innen, BürgerInnen → buerger), dashes and blanks alike.
 */
export const fold = remembering(5000, foldAnew);

function foldAnew(text: string): string {
  const visible = text.replace(/[\u00ad\u200b\u2060\ufeff]/g, "");
  return (gendered.test(visible) ? withoutGender(visible) : visible)
    .toLowerCase()
    .replace(/[äöüß₂‐‑‒–—−„“”"»«'’‚‘]/g, (sign) => plainSigns.get(sign) ?? "")
    .replace(/\s{2,}|[^\S ]/g, " ")
    .trim();
}

const gendered = /[*:_/]|Innen/;

const withoutGender = (text: string): string =>
  text
    .replace(/(\p{Ll})(?:[*:_/]-?|\/\s?-)(?:innen|in)\b/gu, "$1")
    .replace(/(\p{Ll})Innen\b/gu, "$1");

/** Quotes are in no pair: they go. */
const plainSigns = new Map([
  ["ä", "ae"],
  ["ö", "oe"],
  ["ü", "ue"],
  ["ß", "ss"],
  ["₂", "2"],
  ...[..."‐‑‒–—−"].map((dash) => [dash, "-"] as const),
]);
