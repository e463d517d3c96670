import { findTopic } from "../../catalogue/choices/findTopic.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import type { ColumnEvidence } from "../columns/columnEvidence.ts";
import { departmentsIn } from "../columns/departmentsIn.ts";
import { type GridView, textOf } from "../gridView.ts";
import type { ReadingContext } from "../readingContext.ts";
import { climateWords } from "./climateWords.ts";
import type { TableReading } from "./readTable.ts";

/** Fields that other lists of an office hold as well (phone list, inventory, invoices). */
const everyday = new Set([
  "title",
  "notes",
  "contact",
  "code",
  "start",
  "end",
  "span",
  "description",
  "department",
  "investment",
  "visibility",
  "effort",
  "lead",
  "resolutions",
  "types",
  "phase",
  "origin",
  "completion",
  "annualCost",
]);
const theme =
  /maßnahme|massnahme|vorhaben|projekt|klima|co2|co₂|thg|treibhaus|energie|handlungsfeld|nachhaltig|emission|solar|photovoltaik|radweg|mobilität|measures?\b|climate|monitoring/i;
/** What the rows of a list of measures are called, however little else it says of them. */
const listed = /^\s*(klimaschutz|klima|einzel)?-?(ma(ß|ss)nahmen?|vorhaben|projekte?)\s*$/i;
const stranger =
  /telefon|durchwahl|\btel\b|e-?mail|zimmer|inventar|inv\.-?\s?nr|serien|seriennummer|urlaub|geburts|unterschrift|anwesend|teilnehm|personalnr|rechnung|resturlaub|vertretung|einrichtung|anschaffungsdatum|hersteller|schlüssel/i;

/** A list of measures rather than any other list: by its fields, its words, and what speaks against it. */
export function isCatalogue(
  view: GridView,
  { reading, mapped, shaped }: TableReading,
  context: ReadingContext
): boolean {
  if (reading.measures.length === 0) return false;
  if (!mapped.some(({ target }) => target === "title" || target === "description")) return false;
  if (isContents(mapped, context.sheet) || countsTopics(reading, context)) return false;
  const telling = mapped.filter((column) => column.named >= 0.55 && tells(column)).length;
  const headings = Object.values(reading.columns).map(({ heading }) => heading);
  const above = rowsAbove(view, (reading.headerRows[0] ?? 1) - 1);
  const coded = mapped.some(({ target, evidence }) => target === "code" && evidence.codes > 0.5);
  const words = [context.file, context.sheet, above, ...headings].join(" ");
  const strangers = headings.filter((heading) => stranger.test(heading)).length;
  const isOfTheme = theme.test(words);
  const told = () => strangers === 0 && isOfTheme && tellsOfMeasures(mapped, context.settings);
  if (shaped) return told();
  const claimed = mapped.filter(({ target }) => target !== null).length;
  const ordinary = claimed >= 6 ? 1.5 : claimed >= 3 ? 0.5 : 0;
  const named = mapped.some(
    ({ target, heading }) => target === "title" && listed.test(heading.leaf)
  );
  const score =
    telling +
    (coded ? 1 : 0) +
    (isOfTheme ? 1 : 0) +
    (named ? 0.5 : 0) +
    ordinary -
    strangers * (claimed >= 6 ? 0.5 : 1.5);
  // Asking the values takes long, and matters only where the headings do not suffice.
  return score >= 1.5 || score + plainScore(reading, mapped) >= 1.5 || told();
}

/** Its words name what only measures have, even where its values had to be the titles. */
function tells({ target, runnerUp, sure }: TableReading["mapped"][number]): boolean {
  const said = target === "title" && sure <= 0.5 ? (runnerUp ?? target) : target;
  return said !== null && !everyday.has(said);
}

/**
 * Where the headings say nothing, the values must: what the rows are called takes some words, and beside it stand at least
 * three of who, when, how much, how well and which number. Offices of the town count twice.
 */
function tellsOfMeasures(mapped: TableReading["mapped"], settings: Settings): boolean {
  const title = mapped.find(({ target }) => target === "title");
  if (!title || title.evidence.averageLength < 15 || title.evidence.samples.length < 3)
    return false;
  const beside = mapped.filter((column) => column !== title).map(({ evidence }) => evidence);
  const has = (holds: (evidence: ColumnEvidence) => boolean) => (beside.some(holds) ? 1 : 0);
  const offices = (evidence: ColumnEvidence) =>
    evidence.offices >= 0.5 || departmentsIn(evidence, settings).share >= 0.5;
  return (
    2 * has(offices) +
      has(({ moments }) => moments >= 0.6) +
      has(({ money, tonnes, energy }) => money + tonnes + energy >= 0.6) +
      has(({ ratings, wholeNumbers }) => ratings >= 0.8 && wholeNumbers < 0.5) +
      has(({ codes, distinct, samples }) => codes >= 0.6 && distinct === samples.length) +
      has(({ contacts }) => contacts >= 0.6) >=
    3
  );
}

/** What a list says for itself that has hardly more than titles and descriptions. */
function plainScore(reading: TableReading["reading"], mapped: TableReading["mapped"]): number {
  const isNamed = (field: string) =>
    mapped.some(({ target, named }) => target === field && named >= 0.9);
  if (isNamed("title") && speaksOfClimate(reading)) return isNamed("description") ? 1.5 : 1;
  return saysWhoDoesIt(reading, mapped) ? 1 : 0;
}

/** Title, description and department: no other list says of every row who of the municipality does it. */
const saysWhoDoesIt = ({ measures }: TableReading["reading"], mapped: TableReading["mapped"]) =>
  ["title", "description", "department"].every((field) =>
    mapped.some(({ target, named }) => target === field && named >= 0.55)
  ) && measures.every(({ values }) => values.department !== undefined);

/** Half of its rows, and three at least, speak of what climate programmes do. */
function speaksOfClimate({ measures }: TableReading["reading"]): boolean {
  const told = measures.filter(({ values: { title = "", description = "" } }) =>
    climateWords.test(`${title} ${description}`)
  );
  return told.length >= Math.max(3, measures.length * 0.5);
}

/** Number, title and page: where in the workbook or the report the measures are found. */
const isContents = (mapped: TableReading["mapped"], sheet: string) =>
  mapped.filter(({ target }) => target !== null).length <= 3 &&
  (/^inhalt(sverzeichnis|sübersicht)?$/i.test(sheet.trim()) ||
    mapped.some(({ heading }) => /^(seiten?|s\.|seitenzahl)$/i.test(heading.leaf.trim())));

/** Its rows are the town's topics: a table of figures by topic. */
function countsTopics(
  { measures }: TableReading["reading"],
  { settings }: ReadingContext
): boolean {
  const titles = measures.slice(0, 30).flatMap(({ values }) => values.title ?? []);
  let possible = titles.length;
  const least = titles.length * 0.7;
  return (
    titles.length >= 3 &&
    titles.every((title) => {
      if (findTopic(settings, title) === undefined) possible--;
      return possible >= least;
    })
  );
}

function rowsAbove(view: GridView, before: number): string {
  const texts: string[] = [];
  for (let row = 0; row < before; row++) {
    for (const cell of view.grid.rows[row] ?? []) texts.push(textOf(cell));
  }
  return texts.join(" ");
}
