/** U+00A0: keeps what belongs together on one line (DIN 5008). */
export const noBreak = "\u00a0";

const unit = "(?:Euro|EUR|t|kg|kWh|MWh|GWh|kWp?|MWp?|km|ha|Uhr)\\b|T€|%|m²|m³|Mio\\.|Mrd\\.|VZÄ";
const month = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";

/** What stands between the parts of an abbreviation, a number and its unit, a word and its number; none without its sign. */
const bindings: readonly (readonly [sign: string, RegExp, string])[] = [
  [".", /\b(z|u|d|i|o|s)\. ?(B|a|h|d|Ä|o|ä|u)\. ?(?=R\.)/g, `$1.${noBreak}$2.${noBreak}`],
  [".", /\b(z|u|d|i|o|s)\. ?(B|a|h|Ä|ä|o|u)\.(?!\p{L})/gu, `$1.${noBreak}$2.`],
  [" ", /(?<=(?:§|Nr\.|Abs\.|Dez\.|Anlage|Amt|FB)) (?=\d)/g, noBreak],
  ["€", /(?<=\d) ?(?=€)/g, noBreak],
  [" ", new RegExp(`(?<=\\d) (?=${unit})`, "g"), noBreak],
  ["CO₂", /(?<=\d[ \u00a0]t) (?=CO₂)/g, noBreak],
  [" ", /(?<=\d) (?=\d{3}(?!\d))/g, noBreak],
  [".", new RegExp(`(?<=\\b\\d{1,2}\\.) ?(?=(?:${month}))`, "g"), noBreak],
];

const isAddress = (word: string) => word.includes("://") || word.startsWith("www.");

/** What a text without any of this needs nothing done to it: most texts, so one look must do. */
const toTypeset =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\ue000\ue001\ufffe\uffff\ud800-\udfff]| {2}|CO2|t CO₂|\d ?€|\d [\dEUtkMGhULTV%m]|\d\. ?[JFMASOND]|[zudios]\. ?[BahdÄoäu]\.|(?:§|Nr\.|Abs\.|Dez\.|Anlage|Amt|FB) \d/;

/**
 * Text as a paper prints it: no control characters (U+E000 and U+E001 control what is filled in), no double blanks, blanks where DIN 5008 wants them
 * kept together, CO₂ in its one spelling. Words, gender forms among them, stay as their authors wrote them.
 */
export function typeset(text: string): string {
  if (!toTypeset.test(text)) return text;
  const clean = unclean.test(text) ? cleaned(text) : text;
  const spelled = clean.includes("CO2")
    ? clean.replace(/[^ \n]*CO2[^ \n]*/g, (word) => (isAddress(word) ? word : withSubscript(word)))
    : clean;
  let bound = spelled;
  for (const [sign, pattern, by] of bindings)
    if (bound.includes(sign)) bound = bound.replace(pattern, by);
  return bound;
}

/** Control characters, halves of characters, more blanks than one: few texts have them. */
const unclean =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ue000\ue001\ufffe\uffff\ud800-\udfff]| {2}/;

const cleaned = (text: string) =>
  text
    .replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, "\n")
    .replace(
      /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ue000\ue001\ufffe\uffff]|\p{Surrogate}/gu,
      ""
    )
    .replace(/[\t ]+/g, " ");

/** „CO2online“ is a name, „CO2e“ is not. */
const withSubscript = (word: string) => word.replace(/CO2(?=e\b|eq\b|[^\p{L}\d]|$)/gu, "CO₂");

/** Every text of plain data, typeset; what needs nothing done stays the very object it is. */
export function typesetAll<Data>(data: Data): Data {
  return walk(data) as Data;
}

function walk(value: unknown): unknown {
  if (typeof value === "string") return typeset(value);
  if (Array.isArray(value)) return changedEach(value, walk);
  return typeof value === "object" && value !== null ? walkObject(value) : value;
}

/** The list with what becomes of each entry; where nothing does, the very list it is. */
export function changedEach<Entry>(
  list: readonly Entry[],
  become: (entry: Entry) => Entry
): readonly Entry[] {
  let changed: Entry[] | undefined;
  for (let index = 0; index < list.length; index++) {
    const entry = list[index] as Entry;
    const value = become(entry);
    if (value === entry) continue;
    changed ??= [...list];
    changed[index] = value;
  }
  return changed ?? list;
}

function walkObject(object: object): object {
  let changed: Record<string, unknown> | undefined;
  const data = object as Readonly<Record<string, unknown>>;
  // Plain data inherits nothing; a list of the names for each of so many objects costs more than the walk. Words of the program are no text.
  for (const name in data) {
    if (name === "type" || name === "tone") continue;
    const old = data[name];
    const value = walk(old);
    if (value === old) continue;
    changed ??= { ...object };
    changed[name] = value;
  }
  return changed ?? object;
}
