import { fields } from "../../catalogue/fields.ts";
import type { FormLabel } from "../forms/findLabels.ts";
import type { Target } from "../headings/headingScores.ts";
import type { ColumnReading } from "../sheetReading.ts";
import { accepted } from "./assignColumns.ts";
import type { ColumnPlan } from "./columnPlans.ts";
import type { MappedColumn } from "./mapColumns.ts";

const confirmation = "bestätigte Zuordnung";

/** What a column was taken for, how sure, and why, in a sentence for people. */
export function explainColumn(column: MappedColumn, plan: ColumnPlan): ColumnReading {
  const { target } = column;
  const runnerUp = column.runnerUp === "span" ? "start" : column.runnerUp;
  return {
    heading: plan.own,
    field: target === "span" ? ["start", "end"] : target,
    sure: Math.round(column.sure * 100) / 100,
    why: target === null ? whyOwn(column, plan) : why(column, plan),
    ...(runnerUp && runnerUp !== target && { runnerUp }),
  };
}

function why({ target, named, sure, evidence, confirmed }: MappedColumn, plan: ColumnPlan): string {
  const heading = named >= 0.6 ? `Überschrift „${plan.own}“` : byExperience(plan.own, target, sure);
  return [confirmed ? confirmation : heading, valuesSay(plan.target, evidence), plan.said]
    .filter(Boolean)
    .join("; ");
}

/** Its words alone name no field: either other lists call it so, or its place in the table speaks for it. */
const byExperience = (heading: string, target: Target | null, sure: number) =>
  target !== null && sure >= accepted
    ? `Überschrift „${heading}“, in anderen Listen oft ${labelOf(target)}`
    : `Überschrift „${heading}“ nur ungefähr`;

function whyOwn({ rival, evidence, confirmed }: MappedColumn, plan: ColumnPlan): string {
  if (rival !== undefined) {
    const taken = `ür ${labelOf(rival)} gibt es schon eine Spalte; „${plan.own}“ bleibt als eigene Spalte erhalten`;
    return confirmed ? `${confirmation}, doch f${taken}` : `F${taken}`;
  }
  if (confirmed) return `${confirmation}: „${plan.own}“ bleibt eine eigene Spalte`;
  const values = evidence.filled === 0 ? "ohne Werte" : "Werte bleiben erhalten";
  return `„${plan.own}“ entspricht keinem Feld des Katalogs; eigene Spalte, ${values}`;
}

const labelOf = (target: Target) =>
  target === "span" ? "„Beginn“ und „Ende“" : `„${fields[target].label}“`;

function valuesSay(target: Target | null, evidence: MappedColumn["evidence"]): string {
  const { samples } = evidence;
  if (samples.length === 0) return "keine Werte";
  const share = (part: number) =>
    `${Math.round(part * samples.length)} von ${samples.length} Werten`;
  if (target === "code") return `${share(evidence.codes)} sind Maßnahmen-Nummern`;
  const kind = target === null || target === "span" ? "month" : fields[target].kind.name;
  if (kind === "rating") return `${share(evidence.ratings)} sind Bewertungen`;
  if (kind === "cost")
    return `${share(Math.max(evidence.money, evidence.numbers))} sind Beträge oder Stufen`;
  if (kind === "month")
    return `${share(Math.max(evidence.moments, evidence.spans))} sind Zeitangaben`;
  if (kind === "quantity")
    return `${share(Math.max(evidence.numbers, evidence.tonnes, evidence.energy))} sind Mengen`;
  return "";
}

/** What a label of a form was taken for, in the same words as a column. */
export function explainLabel({ target, text, score, confirmed }: FormLabel): ColumnReading {
  const own = target === null;
  const read = own ? `„${text}“ entspricht keinem Feld des Katalogs` : `Beschriftung „${text}“`;
  return {
    heading: text,
    field: target === "span" ? ["start", "end"] : target,
    sure: confirmed ? 1 : Math.round((own ? 1 - score : score) * 100) / 100,
    why: confirmed ? `${confirmation}: „${text}“${own ? " bleibt eine eigene Angabe" : ""}` : read,
  };
}
