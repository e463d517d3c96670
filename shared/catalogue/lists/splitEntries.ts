import { tidy } from "../../wording/tidy.ts";

const sign = String.raw`(?:[-–—•*·▪►➢✓#]|o(?=\s{1,3}\p{Lu})|\(?\d{1,2}[.)](?=\s)|\(?[a-z]\)(?=\s))`;
const bullet = new RegExp(`^(\\s*)${sign}\\s*`, "u");
/** Behind a bullet ";" belongs to the sentence, unless it ends the line or another bullet follows. */
const betweenBullets = new RegExp(`;(?=\\s*$|\\s*${sign})`, "u");

interface Line {
  readonly indent: number;
  readonly text: string;
  readonly marked: boolean;
}

/**
 * The entries of a cell: by lines, ";", bullets and numbering; by the separators that the column shows.
 * An indented bullet under an entry becomes its part: "Schritt\n- Teilschritt".
 */
export function splitEntries(text: string, separators: readonly string[]): readonly string[] {
  const entries = oneEntry.test(text) ? [tidy(text)] : entriesIn(text);
  // A cell with lines of its own says with them where its entries end: "Bildung, Familie und Sport" is one.
  if (separators.length === 0 || entries.length > 1) return entries;
  return entries.flatMap((entry) => (entry.includes("\n") ? [entry] : separate(entry, separators)));
}

/** One line with nothing that divides it: most cells. */
const oneEntry = /^[A-ZÄÖÜ][^;\r\n\t\u00a0\u202f]*$/;

function entriesIn(text: string): readonly string[] {
  const lines = text
    .replace(/[\u00a0\u202f\t]/g, " ")
    .split(/\r?\n/)
    .flatMap(partsOf)
    .filter((line) => line.text !== "");
  return joinWrapped(lines);
}

/** The text of a cell that `splitEntries` divides into these entries again: one a line, bullets where they are needed. */
export function joinEntries(entries: readonly string[]): string {
  const mark = entries.some((entry) => /[;\n]/.test(entry) || bullet.test(entry)) ? "- " : "";
  return entries.map((entry) => `${mark}${entry.replace(/\n- /g, "\n  - ")}`).join("\n");
}

/** What ";" divides stands as deep as its line. */
function partsOf(line: string): readonly Line[] {
  if (!line.includes(";")) return [lineOf(line)];
  const parts = line.split(bullet.test(line) ? betweenBullets : ";");
  const { indent } = lineOf(line);
  return parts.map((part) => ({ ...lineOf(part), indent }));
}

/** No bullet and no number begins with a capital. */
const beginsPlainly = /^[A-ZÄÖÜ]/;

/** "3. Klassen", "1. bis 4. Jahrgang", "2. BA": what is counted, not a number of an entry. */
const ordinal =
  /^\s*\d{1,2}\.\s*(?:(?:bis|und|[-–/])\s*\d{1,2}\.\s*)?(?:Klassen?|Jahrg|Jgst|Schuljahr|Lebensjahr|Bauabschnitt|BA\b|Ausbaustufe|Stufe|Etappe|Phase|Quartal|Halbjahr|HJ\b|OG\b|Obergeschoss|Stock|Bürgermeister|Bgm\b)/u;

function lineOf(line: string): Line {
  if (beginsPlainly.test(line) || ordinal.test(line))
    return { indent: 0, text: tidy(line), marked: false };
  const found = bullet.exec(line);
  const indent = found?.[1]?.length ?? /^\s*/.exec(line)?.[0].length ?? 0;
  return { indent, text: tidy(found ? line.slice(found[0].length) : line), marked: found !== null };
}

/** Lines without a bullet under one with a bullet run on; deeper bullets are parts of the entry above. */
function joinWrapped(lines: readonly Line[]): readonly string[] {
  const entries: string[] = [];
  const base = lines.reduce(
    (least, { indent }) => Math.min(least, indent),
    Number.POSITIVE_INFINITY
  );
  let bulleted = false;
  for (const { indent, text, marked } of lines) {
    const last = entries.length - 1;
    const above = entries[last];
    if (marked && above !== undefined && indent > base) {
      entries[last] = `${above}\n- ${text}`;
    } else if (!marked && bulleted && above !== undefined && /^\p{Ll}/u.test(text)) {
      entries[last] = `${above} ${text}`;
    } else {
      entries.push(text);
    }
    bulleted = marked || (bulleted && /^\p{Ll}/u.test(text));
  }
  return entries;
}

/** "3,2" is one number. */
const isDecimal = (entry: string, at: number) =>
  /^\d,\d/.test(entry.slice(Math.max(0, at - 1), at + 2));

/** Splits at separators outside brackets and quotes. */
function separate(entry: string, separators: readonly string[]): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let from = 0;
  for (let at = 0; at < entry.length; at++) {
    const letter = entry.charAt(at);
    if ("([„".includes(letter)) depth++;
    else if (")]“”".includes(letter)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const separator = separators.find((each) => entry.startsWith(each, at));
    if (separator === undefined || isDecimal(entry, at)) continue;
    parts.push(entry.slice(from, at));
    from = at + separator.length;
    at = from - 1;
  }
  parts.push(entry.slice(from));
  return parts.map(tidy).filter((part) => part !== "");
}
