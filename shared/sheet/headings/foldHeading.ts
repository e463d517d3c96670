/**
 * A heading as plain words: lower case, ä → ae, hyphenation at line ends mended ("Maßnah-\nmen" → massnahmen),
 * soft hyphens gone, gender forms shortened, units and punctuation as blanks. Dots of abbreviations stay.
 */
export function foldHeading(heading: string): string {
  if (plainWords.test(heading) && !special.test(heading)) return foldLetters(heading);
  const marked = mendHyphens(heading.replace(/^\s*\(?\d{1,2}(?:[.)]\s+|\s{2,})(?=\p{L})/u, ""))
    .replace(/\s+/g, " ")
    .replace(/\bIst(?=[-\s)]|$)(?!\s\p{Ll})/gu, "Istwert")
    .toLowerCase()
    .replace(
      /(?:€|\beur|\beuro)\s*\/\s*(?:a|jahr)\b|\bp\.\s?a\.|\b(?:pro|je|im|jedes) (?:schul|haushalts|kalender)?jahr\b|\/\s*jahr\b/g,
      " projahr "
    )
    .replace(
      /\b(?:lfd\.?|lauf(?:endes|enden|\.)|akt(?:uelles|uellen|\.)) (?:haushalts)?jahr(?:es)?\b/g,
      " bisher "
    )
    .replace(/\bvor ort\b/g, " ")
    .replace(/\b(?:lfd\.?|laufende) (?:nr\.?|nummer)(?= (?:im|in|lt\.?|laut|des|nach) )/g, "nummer")
    .replace(/\b(?:je|pro) (?:€|euro\b|eur\b)/g, " kosteneffizienz ");
  return foldLetters(marked)
    .replace(/₂/g, "2")
    .replace(/co[\s_{]*2}?(e|äq|aeq)?\b\.?/g, "co2 ")
    .replace(/([a-z])[*:_/]+-?(in|innen|r|n|en)(?![a-z])\*?/g, "$1")
    .replace(/\bt€/g, "€")
    .replace(/[^a-z0-9%€.]+/g, " ")
    .replace(/(\d)\.(?=\s|$)/g, "$1")
    .replace(/\.+(?=[a-z])/g, " ")
    .replace(/\.+/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

/** Most headings are German words and nothing else; few rules of folding concern them. */
const plainWords = /^[a-zäöüß]+(?: [a-zäöüß]+)*$/i;
const special = /\bIst\b|jahr|co|\bvor ort\b|\b(?:je|pro) eu/i;

const foldLetters = (text: string) =>
  text
    .toLowerCase()
    .replace(/ä/g, "ae")
    .replace(/ö/g, "oe")
    .replace(/ü/g, "ue")
    .replace(/ß/g, "ss");

/** "Kosten-\neff." and "Umset-zungs-grad" are one word each; "THG-Minderung" keeps its two. */
function mendHyphens(heading: string): string {
  return heading
    .replace(/\u00ad/g, "")
    .replace(/[\u00a0\u202f\u2007]/g, " ")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/(\p{L})-\s*\n\s*(\p{Ll})/gu, "$1$2")
    .replace(/(?<=\p{L})-(?=\p{Ll}{2})(?!(?:und|oder|bis|mittel|lang|in|innen)\b)/gu, "");
}
