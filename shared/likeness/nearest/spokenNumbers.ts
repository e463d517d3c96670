import { type Piece, perPiece, piecesOf } from "../dictionary/piecesOf.ts";

/** Numbers that a text names, in digits or in words: "1.200 m²", "zwölf Häuser", "zweiundvierzig". As digits, each once. */
export const spokenNumbers = (text: string): readonly string[] => numbersIn([text], piecesOf(text));

/** The same of texts that are in pieces already: first those in digits, then those in words. */
export function numbersIn(texts: readonly string[], pieces: readonly Piece[]): readonly string[] {
  const found: string[] = [];
  const note = (number: string) => {
    if (!found.includes(number)) found.push(number);
  };
  for (const text of texts)
    for (const digits of anyDigit.test(text) ? (text.match(digitPattern) ?? []) : [])
      note(digits.replaceAll(".", ""));
  for (let at = 0; at < pieces.length; at++) {
    const piece = pieces[at];
    if (piece !== undefined) inWords(piece, numberWords).forEach(note);
  }
  return found;
}

const anyDigit = /\d/;

/** No number goes beyond its piece. */
const inWords = perPiece(({ text }, pattern: RegExp): readonly string[] =>
  (text.match(pattern) ?? []).flatMap((word) => {
    const number = numberOf(word.toLowerCase());
    return number !== undefined && number > 1 ? String(number) : [];
  })
);

/** A dot divides thousands, but not "03.2026". */
const digitPattern = /\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?/g;
/** Words that begin as words for numbers do; most others are never looked at. */
const numberWords =
  /(?<!\p{L})(?:ein(?:und|hundert|tausend)|zwei|drei|vier|fünf|sech|sieb|acht|neun|zehn|elf|zwölf|zwan|hundert|tausend|dutzend)\p{L}*/giu;

const small = new Map(
  "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
    .split(" ")
    .map((word, at) => [word, at + 1] as const)
);
const tens = new Map(
  "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
    .split(" ")
    .map((word, at) => [word, 10 * (at + 2)] as const)
);

const numberOf = (word: string) =>
  word === "dutzend" ? 12 : counted(word, "tausend", 1000, belowThousand);

const belowThousand = (word: string) => counted(word, "hundert", 100, belowHundred);

function belowHundred(word: string): number | undefined {
  if (word === "") return 0;
  const [one = "", ten] = word.split("und");
  if (ten === undefined) return small.get(one) ?? tens.get(one);
  const [units, decades] = [small.get(one), tens.get(ten)];
  return units === undefined || decades === undefined ? undefined : units + decades;
}

/** How many of a kind, and what follows: "zwei-tausend-zwölf". */
function counted(
  word: string,
  kind: string,
  size: number,
  below: (word: string) => number | undefined
): number | undefined {
  const at = word.indexOf(kind);
  if (at < 0) return below(word);
  const many = at === 0 ? 1 : below(word.slice(0, at));
  const rest = below(word.slice(at + kind.length));
  return many === undefined || rest === undefined ? undefined : many * size + rest;
}
