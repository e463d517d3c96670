import type { Cell } from "../../xlsx/grid.ts";

/** What one cell may look like, asked of the cell and its trimmed text. */
export type Look = (cell: Cell, text: string) => boolean;

const monthName =
  "jan(uar)?|feb(ruar)?|märz?|mrz|apr(il)?|mai|juni?|juli?|aug(ust)?|sept?(ember)?|okt(ober)?|nov(ember)?|dez(ember)?|frühjahr|frühling|sommer|herbst|winter";
const moment = `((ca\\.? |etwa |vsl\\.? |voraussichtlich |geplant |ab |seit |bis |ende |anfang |mitte |nach |vor |spätestens )*((0?[1-9]|1[0-2])[./ -]|[0-3]?\\d\\.\\s?[01]?\\d\\.|[0-3]?\\d\\. |(q ?[1-4]|[iv]+|[1-4]\\.? ?(quartal|qu\\.?|q))[ ./]*|[12]\\.? ?(hj|halbjahr)\\.? ?|(${monthName})\\.? )*(19|20)\\d\\d)`;
const momentOnly = new RegExp(
  `^${moment}(-\\d\\d){0,2}\\.?([ T]\\d\\d:\\d\\d(:\\d\\d(\\.\\d+)?)?Z?)?$`,
  "i"
);
const lasting =
  /^(fort)?laufend|dauer(haft|aufgabe)|kontinuierlich|unbefristet|ständig|jährlich|permanent|\boffen(?!\p{L})|fortlaufend/iu;
const span = new RegExp(
  `${moment}.{0,4}?(-|–|—|bis|/|u\\.|und) ?.{0,12}?(${moment}|\\d\\d(?!\\d)|lfd|offen|laufend)`,
  "i"
);
const isoDate = /^\d{4}-\d\d(-\d\d)?\b/;
const code = /^[A-ZÄÖÜ][A-Za-zÄÖÜ]{0,3}[ -_]?\d{1,3}([.-]\d{1,2})?[a-z]?$/;
const money = /(€|eur\b|euro|t€|tsd|mio|mrd)/i;
const costWord =
  /^(keine|gering|mittel|hoch|sehr hoch|niedrig|k\.? ?a\.?|kostenneutral|offen|unbekannt)\b/i;
const rating =
  /^([0-6]|\([0-6]\)|[0-6] ?(\/|von) ?6|[●○◯⚪⬤•◉◦☆★✩✭⭐ ]+|x{1,6}|\*{1,6}|\+{1,3}|-{1,3}|–|o|0|[+-]{1,2}\/?[+-]?|[a-e]|(sehr |eher )?(hoch|gering|niedrig|groß|klein|stark|schwach|gut|schlecht|wichtig)|i{1,3}|iv|high|medium|low|normal|mittel|indirekt|keine?|vorrangig|nachrangig|vordringlich|dringend|dringlich|wünschenswert|(sehr |weniger )?wichtig|unwichtig)$/i;
/** "(1) Hoch", "2 - Mittel" */
const sortNumber = /^\(?\d\)?\s*[-–.:)]?\s+(?=\p{L}{3})/u;
const percent = /^(ca\.? )?\d{1,3}([.,]\d+)? ?%$/;
const tonnes = /\d ?(k|m)?(t|kg|tonnen?)\b/i;
const energy = /\d ?[kmg]wh/i;
const horizon =
  /(kurz|mittel|lang)(-|fr|$|\b)|^[kml]f?r?\.?(\s*[/,-]\s*[kml]f?)*$|^(sofort|umgehend)|^([<>≤≥]=?|bis( zu)?|über|unter|ab|mehr als) ?\d{1,2} ?(j\.?|jahren?)$|^\d{1,2} ?(-|–|bis) ?\d{1,2} ?(j\.?|jahren?)$/i;
const contact =
  /@|\b(tel|app|durchwahl|dw)\b|\d{3,}\s?[ /-]\s?\d{3,}|^(frau|herrn?|hr\.|fr\.|dr\.) /i;
const person =
  /^(([A-ZÄÖÜ]\. ?)+|(Dr\. ?)|(Frau |Herr |Hr\. |Fr\. ))[A-ZÄÖÜ][a-zäöüß]+(-[A-ZÄÖÜ][a-zäöüß]+)?$/;

/** "FB 3", "Amt 61 – Planung", "Tiefbauamt", "Kämmerei": an office, whether the town lists it or not. */
const office =
  /^(fb|fd|amt|abt\.?|abteilung|dez\.?|dezernat|referat|fachbereich|fachdienst|fachamt|sg|sachgebiet|stabsstelle|oe) ?[\divx.]*\b|^\p{L}+(amt|betrieb|ämter)$|^(kämmerei|bauhof|stadtkasse|bauverwaltung|hauptverwaltung|gebäudemanagement|gebäudewirtschaft|ordnungsamt)$/iu;

const hasYear = /(19|20)\d\d/;
/** A year and what leads to another: without them the thorough look is spared. */
const hasEnds = /(19|20)\d\d.*(-|–|—|bis|\/|u\.|und)/i;

const isNumber: Look = ({ kind }, text) => kind === "number" || /^[-+]?\d[\d.,' ]*$/.test(text);

export const looks = {
  numbers: isNumber,
  wholeNumbers: (cell, text) => isNumber(cell, text) && Number.isInteger(numberOf(cell)),
  codes: (_cell, text) => code.test(text),
  moments: ({ kind }, text) =>
    kind === "date" || (hasYear.test(text) && momentOnly.test(text)) || lasting.test(text),
  spans: (_cell, text) => hasEnds.test(text) && !isoDate.test(text) && span.test(text),
  money: ({ format }, text) =>
    (/\d/.test(text) && money.test(text)) ||
    costWord.test(text) ||
    (format?.includes("€") ?? false),
  ratings: (_cell, text) =>
    rating.test(text) || (sortNumber.test(text) && rating.test(text.replace(sortNumber, ""))),
  percents: ({ format }, text) => percent.test(text) || (format?.includes("%") ?? false),
  tonnes: (_cell, text) => tonnes.test(text),
  energy: (_cell, text) => energy.test(text),
  horizons: (_cell, text) => text.length < 40 && horizon.test(text),
  contacts: (_cell, text) => contact.test(text) || person.test(text),
  offices: (_cell, text) => text.length < 60 && office.test(text),
  letters: (_cell, text) => /\p{L}{3}/u.test(text),
  measured: (_cell, text) => /^(ca\.? )?\d[\d.,]* ?\p{L}{1,9}[.²³]?$/u.test(text),
  words: (_cell, text) => /\p{L}{2}/u.test(text),
  sentences: (_cell, text) =>
    (text.endsWith(".") || text.endsWith("!")) && /\S+ \S+.*[.!]$/s.test(text),
  yesNo: (_cell, text) => /^(ja|nein|j|n|x|✓|✔)$/i.test(text),
} satisfies Record<string, Look>;

/** The number a cell holds or spells ("1.250,5"); NaN where it spells none. */
export function numberOf(cell: Cell): number {
  if (cell.number !== undefined) return cell.number;
  const text = cell.text.trim();
  if (!/^[-+.\d]/.test(text)) return Number.NaN;
  const plain = /^\d{1,3}([.' ]\d{3})+(,\d+)?$/.test(text)
    ? text.replace(/[.' ]/g, "").replace(",", ".")
    : text.replace(",", ".");
  return Number(plain);
}
