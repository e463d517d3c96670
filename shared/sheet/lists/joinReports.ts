import type { ReadMeasure } from "../../catalogue/measures/measure.ts";

const report =
  /^(?:(?:sachstands?|umsetzungs|zwischen|status)?(?:bericht|stand)|sachstand|fortschritt|monitoring)\s*[:–-]?\s*((?:19|20)\d\d(?:\s*[/–-]\s*\d{2,4})?)$/i;
const plan = /^(geplant|planung|plan|vorhaben laut konzept)$/i;

/**
 * Rows that report on the measure above them ("Ü1-1516 | Sachstand 2015/2016" under "Ü1") become its progress by
 * period, and "geplant" its description. Only where a cell says whose report it is: by naming the measure's number, or
 * by lengthening it. What else such a row says goes along as own columns.
 */
export function joinReports(measures: readonly ReadMeasure[]): readonly ReadMeasure[] {
  if (!measures.some(({ values }) => report.test(values.title ?? ""))) return measures;
  const joined: ReadMeasure[] = [];
  let above: { readonly measure: ReadMeasure; readonly at: number } | undefined;
  for (const measure of measures) {
    const title = measure.values.title ?? "";
    const period = report.exec(title)?.[1]?.replace(/\s/g, "");
    const tells = period !== undefined || plan.test(title);
    if (tells && above && belongsTo(measure, above.measure)) {
      const known = joined[above.at] ?? above.measure;
      joined[above.at] =
        period === undefined ? withPlan(known, measure) : withReport(known, measure, period);
    } else {
      above = { measure, at: joined.length };
      joined.push(measure);
    }
  }
  return joined;
}

const identity = ({ texts, ownColumns }: ReadMeasure) => ({ ...ownColumns, code: texts["code"] });

/** One of its cells is the other's number, or that number and something behind it. */
const belongsTo = (row: ReadMeasure, above: ReadMeasure) =>
  Object.entries(identity(row)).some(([name, text = ""]) => isLink(name, text, above));

const isLink = (name: string, text: string, above: ReadMeasure) =>
  Object.entries(identity(above)).some(
    ([other, number = ""]) =>
      mark.test(number) && (other === name ? lengthens(text, number) : isSame(text, number))
  );

const mark = /^\p{L}[\p{L}\d+.]{0,9}$/u;
const isSame = (text: string, number: string) => text === number && /\d/.test(number);
const lengthens = (text: string, number: string) =>
  text.startsWith(number) && /^[-_/.: ]/.test(text.slice(number.length));

const saidBy = ({ values }: ReadMeasure) => values.progress ?? values.description;

function withReport(known: ReadMeasure, row: ReadMeasure, period: string): ReadMeasure {
  const text = saidBy(row);
  return {
    ...withRest(known, row),
    ...(text !== undefined && { progressByPeriod: { ...known.progressByPeriod, [period]: text } }),
  };
}

/** A measure that only repeats its title is described by what was planned. */
function withPlan(known: ReadMeasure, row: ReadMeasure): ReadMeasure {
  const { title, description } = known.values;
  const planned = saidBy(row);
  if (planned === undefined || (description !== undefined && description !== title))
    return withRest(known, row);
  const cell = row.cells["description"] ?? row.cells["progress"] ?? "";
  return {
    ...withRest(known, row),
    values: { ...known.values, description: planned },
    cells: { ...known.cells, description: cell },
    texts: { ...known.texts, description: planned },
  };
}

/** What a report says beside its text and differently from its measure: "assessment (Sachstand 2013)". */
function withRest(known: ReadMeasure, row: ReadMeasure): ReadMeasure {
  const { title = "" } = row.values;
  const own = Object.entries(row.ownColumns).filter(
    ([name, text]) => known.ownColumns[name] !== text && !isLink(name, text, known)
  );
  const told = Object.entries(row.texts).filter(
    ([name, text]) =>
      !["title", "description", "progress"].includes(name) && known.texts[name] !== text
  );
  const rest = [...own, ...told].map(([name, text]) => [`${name} (${title})`, text] as const);
  return rest.length === 0
    ? known
    : { ...known, ownColumns: { ...known.ownColumns, ...Object.fromEntries(rest) } };
}
