import { remembering } from "../../wording/remembering.ts";

/** A word of a text with where it stands, so that reasons can quote it. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly capital: boolean;
  /** A full stop follows: "Gymn.", or the end of a sentence. */
  readonly short: boolean;
}

/** The words of a text, folded: "Solar-Dächer" → solar, dacher. */
export function tokensOf(text: string): readonly Token[] {
  let end = 0;
  // No letter stands between two words: each is found where it comes next.
  return (text.match(wordPattern) ?? []).map((said) => {
    const start = text.indexOf(said, end);
    end = start + said.length;
    return {
      word: foldWord(said),
      start,
      end,
      capital: /^\p{Lu}/u.test(said),
      short: text[end] === ".",
    };
  });
}

/** "E-Bus" and "P+R" are one word. */
const wordPattern =
  /(?<![\p{L}\p{N}-])\p{L}[-‐‑]\p{L}{2,}|(?<![\p{L}\p{N}])\p{L}[+&]\p{L}(?!\p{L})|[\p{L}\p{N}]+/gu;

/**
 * A text as it is taken apart: composed, without soft hyphens, footnotes, gender forms and the code in
 * front.
 */
export function plainText(text: string): string {
  return (unusual.test(text) || joinedUp.test(text) ? cleaned(text) : text).replace(
    codeInFront,
    ""
  );
}

/** A fast look before the thorough one: letters that few texts have, and what is said with numbers, hyphens and signs. */
const unusual = /[^\0-¬®-±´-¸º-ÿ–—„“”‚‘’…€]/;
const joinedUp = /\d\.\d{3}|[edmso]-\p{Lu}|[*:_/](?:-|\s)?-?in|Innen/u;

function cleaned(text: string): string {
  const plain = text
    .normalize("NFC")
    .replace(/[\u00AD\u200B\u00B2\u00B3\u00B9\u2070\u2074-\u2079]/g, "");
  return plain
    .replace(/₂/g, "2")
    .replace(
      /(?<![\d.,])(\d{1,3})((?:\.\d{3})+)(?![\d.])/g,
      (_, first, more) => first + more.replaceAll(".", "")
    )
    .replace(
      /\b(Re|De|Um|Aus|Ko)-(?=\p{Lu}\p{Ll}{3})(\p{Lu})/gu,
      (_, one, letter) => one + letter.toLowerCase()
    )
    .replace(/(\p{Ll})(?:[*:_/]-?|\/\s?-)(?:innen|in)\b/gu, "$1")
    .replace(/(\p{Ll})Innen(?!\p{L})/gu, "$1");
}

/** "EE5: ", "M 3.2 – ", "3.1.2 ", "Nr. 7: ", but not "2. Bauabschnitt" and not "30 km/h". */
const codeInFront =
  /^\s*(?:(?:Nr\.?|Maßnahme|Projekt)\s*\d+(?:\.\d+)*\s*[:.)–-]|Nr\.\s?\d+\s|(?:\p{Lu}{1,4}[ .-]?)?\d+(?:\.\d+)*[a-z]?\s*(?:[:)]|\s[–-])\s|\p{Lu}{2,4}-?\d+(?:\.\d+)*\s|\d+(?:\.\d+)+\.?\s|\d+\.\s(?!(?:BA|Bauabschn|Abschn|Tranche|Stufe|Teil|Phase|Etappe|Los)))\s*/u;

/** Lower case; umlauts, ae and a are one letter, so that Dach, Dächer and Daecher have one stem. */
export function foldWord(word: string): string {
  const small = word.toLowerCase();
  return foldable.test(small) ? foldLetters(small) : small;
}

/** Anything to fold at all; most words are plain. */
const foldable = /[äöüßéèêáàçğşıñ+&‐‑-]|[aou]e/;

function foldLetters(small: string): string {
  return small
    .replace(/[äöüßéèêáàçğşıñ]/g, (letter) => plainLetters.get(letter) ?? letter)
    .replace(/(?<![aeq])([aou])e/g, "$1")
    .replace(/[-‐‑]/g, "")
    .replace(/[+&]/g, "und");
}

const plainLetters = new Map([
  ..."äa öo üu ée èe êe áa àa çc ğg şs ıi ñn"
    .split(" ")
    .map((pair) => [pair[0] ?? "", pair[1] ?? ""] as const),
  ["ß", "ss"] as const,
]);

/** Cuts German endings of a folded word ("Zentrum", "Zentren"); crude on purpose, both sides are cut alike. */
export const stem = remembering(20_000, stemOf);

function stemOf(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  const plural = word.length > 8 ? word.replace(/innen$/, "") : word;
  const cut = plural.replace(
    /(?:(?<=...)(?:ens|ers)|ern|en|er|es|em|e|n|(?<=...[^su])s|(?<=...[^a])um)$/,
    ""
  );
  const kept = cut.length >= 3 ? cut : plural;
  return kept.replace(/([b-df-hj-np-tv-z])\1$/, "$1");
}
