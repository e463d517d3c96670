/** Numbers that a text names, in digits or in words: "1.200 m²", "zwölf Häuser", "zweiundvierzig". As digits, each once. */
export function spokenNumbers(text: string): readonly string[] {
  const found = new Set<string>();
  for (const digits of text.match(digitPattern) ?? []) found.add(digits.replaceAll(".", ""));
  for (const word of text.match(wordPattern) ?? []) {
    const number = numberOf(word.toLowerCase());
    if (number !== undefined && number > 1) found.add(String(number));
  }
  return [...found];
}

/** A dot divides thousands, but not "03.2026". */
const digitPattern = /\d{1,3}(?:\.\d{3})+(?!\d)(?:,\d+)?|\d+(?:,\d+)?/g;
/** Words that begin as words for numbers do; most others are never looked at. */
const wordPattern =
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
