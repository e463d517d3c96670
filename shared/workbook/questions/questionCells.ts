import type { CatalogueMeasure, Draft } from "../../catalogue/draft.ts";
import { fieldNamed, fields } from "../../catalogue/fields.ts";
import type { Place } from "../../catalogue/issue.ts";
import type { Candidate, Question, QuestionKind } from "../../catalogue/question.ts";
import { nameMeasure } from "../../consolidation/nameMeasure.ts";
import { explainQuestion } from "../../consolidation/questions/explainQuestion.ts";

/** What questions are about, found once for all of them. */
export interface Asked {
  readonly byId: ReadonlyMap<string, CatalogueMeasure>;
  readonly byCode: ReadonlyMap<unknown, CatalogueMeasure>;
  /** Many questions are about one measure; it is put into words once. */
  readonly briefOf: (measure: CatalogueMeasure | undefined) => string;
}

export function askedIn({ catalogue, mergedInto = {} }: Draft): Asked {
  const byId = new Map(catalogue.map((measure) => [measure.id, measure]));
  const living = Object.entries(mergedInto).flatMap(([id, into]) => {
    const measure = byId.get(into);
    return measure ? [[id, measure] as const] : [];
  });
  for (const [id, measure] of living) byId.set(id, measure);
  const byCode = new Map(catalogue.map((measure) => [measure.code, measure]));
  return { byId, byCode, briefOf: briefOnce() };
}

/** What stands side by side under „Angabe 1“, „Angabe 2“ …, in the order in which answers count it. */
export function candidateTexts(question: Question, asked: Asked): readonly string[] {
  const measures = question.measures.map((id) => asked.byId.get(id));
  return byKind[question.kind](question, measures, asked);
}

/** The office's sentence; it looks only at the measures in question. */
export function questionSentence(question: Question, draft: Draft, { byId }: Asked): string {
  const catalogue = question.measures.flatMap((id) => byId.get(id) ?? []);
  return explainQuestion(question, { ...draft, catalogue });
}

type Measures = readonly (CatalogueMeasure | undefined)[];
type Texts = (question: Question, measures: Measures, asked: Asked) => readonly string[];

const both: Texts = (_, measures, { briefOf }) => measures.map(briefOf);
const none: Texts = () => [];

const byKind: Readonly<Record<QuestionKind, Texts>> = {
  conflict: ({ field, candidates = [] }) =>
    candidates.map((candidate) => valueText(field, candidate)),
  duplicate: both,
  codeCollision: ({ candidates = [] }, measures, { briefOf }) =>
    measures.map((measure, at) => {
      const code = candidates[at]?.value;
      const lot = at === 0 ? `behält ${String(code)}` : `wird ${String(code)}`;
      return code === undefined ? briefOf(measure) : `${lot}\n${briefOf(measure)}`;
    }),
  unknownCode: ({ candidates = [] }, _, { byCode }) =>
    candidates.map(({ value }) => nameOf(byCode.get(value), value)),
  missingDepartment: none,
  gone: both,
  topicMissing: (_, measures) => [listed(measures)],
  departmentUnknown: (_, measures) => [listed(measures)],
  split: (_, [, ...parts], { briefOf }) => parts.map(briefOf),
};

function valueText(field: string | undefined, { value, places }: Candidate): string {
  const shown =
    value === undefined ? "(leer)" : (fieldNamed(field ?? "")?.kind.show(value) ?? String(value));
  return [shortened(shown, 400), placesText(places)].filter(Boolean).join("\n");
}

const mostPlaces = 3;

/** "aus 66_Tiefbau.xlsx, J9" */
function placesText(places: readonly Place[]): string {
  const spots = places.slice(0, mostPlaces).map(({ file, sheet, row, cell }) => {
    const spot = cell ?? (row === undefined ? `Blatt „${sheet}“` : `Zeile ${row}`);
    return `aus ${file}, ${spot}`;
  });
  const more = places.length - spots.length;
  return [...spots, ...(more > 0 ? [`und an ${more} weiteren Stellen`] : [])].join("\n");
}

function briefOnce(): Asked["briefOf"] {
  const known = new Map<CatalogueMeasure, string>();
  return (measure) => {
    if (measure === undefined) return "(nicht mehr im Katalog)";
    const text = known.get(measure) ?? brief(measure);
    known.set(measure, text);
    return text;
  };
}

/** What a clerk needs to tell two measures apart. */
function brief(measure: CatalogueMeasure): string {
  const { department, goal, description, start, end, investment, emissionSaving } = measure;
  const text = description ?? goal;
  const lines = [
    nameMeasure(measure),
    department,
    text === undefined ? undefined : shortened(text.replace(/\s+/g, " "), 160),
    span(start, end),
    investment === undefined ? undefined : `Investition ${fields.investment.kind.show(investment)}`,
    emissionSaving === undefined
      ? undefined
      : `THG-Einsparung ${fields.emissionSaving.kind.show(emissionSaving)}`,
  ];
  return lines.filter(Boolean).join("\n");
}

function span(start: string | undefined, end: string | undefined): string | undefined {
  const show = (month: string | undefined) => (month ? fields.start.kind.show(month) : "…");
  return start === undefined && end === undefined ? undefined : `${show(start)} bis ${show(end)}`;
}

const mostListed = 12;

function listed(measures: Measures): string {
  const known = measures.flatMap((measure) => measure ?? []);
  const more = known.length - mostListed;
  return [
    ...known.slice(0, mostListed).map((measure) => shortened(nameMeasure(measure), 90)),
    ...(more > 0 ? [`und ${more} weitere`] : []),
  ].join("\n");
}

const nameOf = (measure: CatalogueMeasure | undefined, code: unknown) =>
  measure === undefined ? String(code) : nameMeasure(measure);

const shortened = (text: string, limit: number) =>
  text.length > limit ? `${text.slice(0, limit - 2).trimEnd()} …` : text;
