/** U+00A0: keeps what belongs together on one line (DIN 5008). */
export const noBreak = "\u00a0";

const unit = "(?:Euro|EUR|t|kg|kWh|MWh|GWh|kWp?|MWp?|km|ha|Uhr)\\b|T€|%|m²|m³|Mio\\.|Mrd\\.|VZÄ";
const month = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";

/** What stands between the parts of an abbreviation, a number and its unit, a word and its number. */
const bindings: readonly (readonly [RegExp, string])[] = [
  [/\b(z|u|d|i|o|s)\. ?(B|a|h|d|Ä|o|ä|u)\. ?(?=R\.)/g, `$1.${noBreak}$2.${noBreak}`],
  [/\b(z|u|d|i|o|s)\. ?(B|a|h|Ä|ä|o|u)\.(?!\p{L})/gu, `$1.${noBreak}$2.`],
  [/(?<=(?:§|Nr\.|Abs\.|Dez\.|Anlage|Amt|FB)) (?=\d)/g, noBreak],
  [/(?<=\d) ?(?=€)/g, noBreak],
  [new RegExp(`(?<=\\d) (?=${unit})`, "g"), noBreak],
  [/(?<=\d) (?=\d{3}(?!\d))/g, noBreak],
  [new RegExp(`(?<=\\b\\d{1,2}\\.) ?(?=(?:${month}))`, "g"), noBreak],
];

const isAddress = (word: string) => word.includes("://") || word.startsWith("www.");

/**
 * Text as a paper prints it: no control characters, no double blanks, blanks where DIN 5008 wants them
 * kept together, CO₂ in its one spelling. Words, gender forms among them, stay as their authors wrote them.
 */
export function typeset(text: string): string {
  const clean = text
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, "\n")
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Surrogate}/gu, "")
    .replace(/[\t ]+/g, " ")
    .replace(/[^ \n]*CO2[^ \n]*/g, (word) => (isAddress(word) ? word : withSubscript(word)));
  return bindings.reduce((bound, [pattern, by]) => bound.replace(pattern, by), clean);
}

/** „CO2online“ is a name, „CO2e“ is not. */
const withSubscript = (word: string) => word.replace(/CO2(?=e\b|eq\b|[^\p{L}\d]|$)/gu, "CO₂");

/** Every text of plain data, typeset; the words of the program itself have nothing to bind. */
export function typesetAll<Data>(data: Data): Data {
  const walk = (value: unknown): unknown => {
    if (typeof value === "string") return typeset(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, walk(one)]));
  };
  return walk(data) as Data;
}
