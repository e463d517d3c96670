/** A code named in running text. */
interface Mention {
  readonly code: string;
  /** As it stands in the text: "BS 9". */
  readonly written: string;
}

/** Words after which letters and a number are no code: "KfW 40", "DIN EN 276", "Entgeltgruppe EG 3". */
const otherNumbering =
  /(?:DIN|EN|ISO|KfW|Effizienzhaus|Entgeltgruppe|Besoldungsgruppe|Linie|Buslinie|Bundesstraße|Autobahn|Landesstraße|Kreisstraße|Format|Vorlage|Drucksache|Raum|Zimmer|Gebäude|Haus|Klasse)[\s\u00A0-]*$/i;
/** What makes a single letter and a number a code: "s. Maßnahme A 4", not "DIN A4". */
const pointsToMeasure =
  /(?:Maßnahmen?(?:[-\s]?Nr\.?)?|siehe(?:\sauch)?|s\.|vgl\.|vergleiche)[\s\u00A0]*$/i;
const substances: ReadonlySet<string> = new Set(["CO2", "NO2", "SO2", "CH4", "PM10"]);

/** Codes that a text mentions and nobody knows, as far as they begin like codes of this municipality. */
export function strayMentions(
  text: string,
  prefixes: ReadonlySet<string>,
  known: { has(code: string): boolean }
): readonly Mention[] {
  if (!hasCandidate.test(text)) return none;
  const mentions = new Map<string, Mention>();
  for (const match of text.matchAll(candidate)) {
    const [written, prefix = "", number = ""] = match;
    const code = `${prefix}${Number.parseFloat(number) === 0 ? number : number.replace(/^0+/, "")}`;
    if (!prefixes.has(prefix) || known.has(code) || substances.has(code)) continue;
    if (within.test(text.charAt(match.index - 1))) continue;
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    if (otherNumbering.test(before) || (prefix.length === 1 && !pointsToMeasure.test(before)))
      continue;
    if (!mentions.has(code)) mentions.set(code, { code, written });
  }
  return [...mentions.values()];
}

const none: readonly Mention[] = [];
const hasCandidate = /[A-ZÄÖÜ][ \u00A0-]?\d/;
/** Not before a unit or decimals: "EE 40 %". */
const candidate =
  /([A-ZÄÖÜ]{1,4})[ \u00A0-]?(\d{1,3}(?:\.\d{1,2})?)(?![\d/A-Za-zÄÖÜäöüß]|[.,]\d|[ \u00A0]?[%€])/g;
/** Within a longer word or a paper number: "V/0770/2019". */
const within = /[A-Za-zÄÖÜäöüß\d/]/;
