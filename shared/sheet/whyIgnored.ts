import type { Cell } from "../xlsx/grid.ts";
import { type GridView, isFilled, textOf } from "./gridView.ts";
import type { Target } from "./headings/headingScores.ts";
import type { Labels } from "./headings/labels.ts";

const pivot =
  /^(zeilenbeschriftungen|spaltenbeschriftungen|gesamtergebnis|row labels|grand total|(summe|anzahl|mittelwert) von )/i;
const legendHead = /^(legende|bedeutung|erläuterung|erklärung|hinweise?|ausfüllhinweise?)\b/i;
const named = /^(maßnahmen?|projekte?|vorhaben|titel)$/i;
/** What a form asks first, however short it is. */
const titleLabel =
  /^(\d{1,2}[.)]\s*)?(titel|title|(titel|name|bezeichnung) (der|des) (maßnahme|projekts?|vorhabens)|(maßnahmen|projekt)(titel|name))\s*:?$/i;
const people =
  /^(telefon|tel\.?|durchwahl|unterschrift|e-?mail|zimmer|raum|urlaubstage|geburtsdatum|personalnummer)/i;

/** No list of people asks this, though a list of measures may name rooms and telephones beside it. */
const asksOfWork =
  /^(kosten|invest|prio|sachstand|fortschritt|umsetzung|bis wann|was (machen|tun|wird|soll|ist)\b)/i;

/** The reason why a sheet holds no measures, where that is plain to see; undefined when it must be read. */
export function whyIgnored(view: GridView, labels: Labels, isCopied: boolean): string | undefined {
  const filledRows = view.grid.rows.filter((row) => row.some(isFilled));
  if (filledRows.length === 0) return "leeres Blatt";
  const first = firstTexts(filledRows.slice(0, 60), 400);
  if (first.some((text) => pivot.test(text))) return "Auswertung (Pivot), keine Maßnahmen";
  const columns = widthOf(filledRows);
  const head = filledRows.slice(0, 4).flatMap((row) => row.map(textOf));
  const isShort = first.every((text) => text.length <= 60);
  if (options.test(view.grid.name) && isShort && !head.some((text) => named.test(text)))
    return "Auswahllisten, keine Maßnahmen";
  const explains = opensLegend(filledRows.slice(0, 4), labels);
  if (explains && (columns <= 2 || (columns === 3 && !head.some((text) => named.test(text)))))
    return "Legende, keine Maßnahmen";
  if (columns <= 2 && first.length <= 14 && !isCopied && !asksForMeasures(first, labels))
    return "Deckblatt oder Hinweise, keine Maßnahmen";
  if (head.filter((text) => people.test(text)).length >= 1 && columns <= 8)
    return peopleReason(head);
  if (columns <= 5 && (attendance.test(view.grid.name) || isAttendance(first)))
    return "Namensliste, keine Maßnahmen";
  return undefined;
}

/** "Erläuterung", unless a form asks for its title before, or a list in its own row: there it is one of their labels. */
function opensLegend(head: readonly (readonly (Cell | undefined)[])[], labels: Labels): boolean {
  const rows = head.map((row) => row.map(textOf));
  const at = rows.findIndex((row) => row.some((text) => legendHead.test(text)));
  return (
    at >= 0 &&
    !rows
      .slice(0, at + 1)
      .flat()
      .some((text) => isTitle(labels(text)))
  );
}

const isTitle = (label: ReturnType<Labels>) => label?.target === "title" && label.score >= 0.95;

/** A title and two fields more, which no cover names: a short form, or a list of few rows. */
function asksForMeasures(texts: readonly string[], labels: Labels): boolean {
  if (texts.some((text) => titleLabel.test(text))) return true;
  const named = texts.flatMap((text) => labels(text.replace(/\s*:$/, "")) ?? []);
  const targets = new Set(named.flatMap(({ target, score }) => (score >= 0.7 ? [target] : [])));
  return targets.has("title") && [...targets].filter((target) => !ofCovers.has(target)).length >= 3;
}

/** What a cover or a note on a sheet says as well. */
const ofCovers: ReadonlySet<Target> = new Set([
  "contact",
  "department",
  "lead",
  "notes",
  "partners",
]);

/** The first texts of some rows, as many as are asked for. */
function firstTexts(rows: readonly (readonly (Cell | undefined)[])[], most: number) {
  const texts: string[] = [];
  for (const row of rows) {
    for (const cell of row) if (isFilled(cell)) texts.push(textOf(cell));
    if (texts.length >= most) break;
  }
  return texts.slice(0, most);
}

/** Sheets that hold what other sheets let people choose from. */
const options =
  /^\s*(?:auswahl(?:listen?|werte|felder)?|dropdown.*|drop-down.*|listenfelder|wertelisten?|hilfslisten?|hilfstabellen?|auswahlhilfen?|parameter|lookup)\s*$/i;

/** Sheets of people: who came, whom to write to. */
const attendance = /^\s*(teilnehm|anwesen|gästeliste|verteiler|adressen|kontakte)/i;
const isAttendance = (texts: readonly string[]) =>
  texts.slice(0, 6).some((text) => /^(name|vorname|nachname)$/i.test(text)) &&
  texts
    .slice(0, 6)
    .some((text) => /^(institution|organisation|funktion|firma|verein)$/i.test(text));

/** Most filled cells of a row; beyond eight it does not matter how many. */
function widthOf(rows: readonly (readonly (Cell | undefined)[])[]): number {
  let most = 0;
  for (const row of rows) {
    most = Math.max(most, row.filter(isFilled).length);
    if (most > 8) break;
  }
  return most;
}

function peopleReason(head: readonly string[]): string | undefined {
  const numbers = head.some((text) => /^(telefon|tel\.?|durchwahl)/i.test(text));
  if (head.some((text) => /maßnahme|projekt|vorhaben|titel/i.test(text) || asksOfWork.test(text)))
    return undefined;
  return numbers ? "Namen und Rufnummern" : "Namensliste, keine Maßnahmen";
}
