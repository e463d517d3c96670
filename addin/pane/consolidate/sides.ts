import type { CatalogueMeasure, Draft } from "../../../shared/catalogue/draft.ts";
import { fieldNamed, fieldNames, fields } from "../../../shared/catalogue/fields.ts";
import type { Place } from "../../../shared/catalogue/issue.ts";
import type { Question } from "../../../shared/catalogue/question.ts";
import { nameMeasure } from "../../../shared/consolidation/nameMeasure.ts";
import { type Asked, askedIn } from "../../../shared/workbook/questions/questionCells.ts";

/** One of the things that stand side by side in a case. */
export interface Side {
  /** The value, or the measure's name. */
  readonly text: string;
  readonly department: string | undefined;
  readonly sources: readonly Source[];
}

interface Source {
  /** "FB5_Klimaliste.xlsx, Blatt „Maßnahmen 2025“, G11" */
  readonly where: string;
  readonly department: string | undefined;
  /** Shown only when somebody opens the source. */
  readonly contact: string | undefined;
}

/** A field in which the measures of a case differ; "" where one says nothing. */
export interface Row {
  readonly label: string;
  readonly texts: readonly string[];
}

/** Of a draft, what its cases are about; found once a draft. */
export const sidesIn = (draft: Draft): Asked => askedIn(draft);

/** What stands side by side: candidates of a conflict, measures of everything else. */
export function sidesOf(question: Question, asked: Asked): readonly Side[] {
  const measures = question.measures.map((id) => asked.byId.get(id));
  if (question.kind === "conflict") return conflictSides(question, measures[0]);
  if (question.kind === "unknownCode") return codeSides(question, asked);
  if (question.kind === "split") return measures.slice(1).map(measureSide);
  return measures.map(measureSide);
}

function conflictSides(
  { field = "", candidates = [] }: Question,
  measure: CatalogueMeasure | undefined
): readonly Side[] {
  return candidates.map(({ value, places }) => ({
    text: value === undefined ? "(leer)" : (fieldNamed(field)?.kind.show(value) ?? String(value)),
    department: departmentAt(places[0], measure),
    sources: places.map((place) => sourceOf(place, measure)),
  }));
}

const codeSides = ({ candidates = [] }: Question, { byCode }: Asked): readonly Side[] =>
  candidates.map(({ value }) => {
    const measure = byCode.get(value);
    return {
      text: measure === undefined ? String(value) : nameMeasure(measure),
      department: measure?.department,
      sources: [],
    };
  });

function measureSide(measure: CatalogueMeasure | undefined): Side {
  if (measure === undefined)
    return { text: "(nicht mehr im Katalog)", department: undefined, sources: [] };
  const sources = measure.sources.map((place) => sourceOf(place, measure));
  return { text: nameMeasure(measure), department: measure.department, sources };
}

function sourceOf(place: Place, measure: CatalogueMeasure | undefined): Source {
  const spot = place.cell ?? (place.row === undefined ? undefined : `Zeile ${place.row}`);
  const sheet = place.sheet === "CSV" ? undefined : `Blatt „${place.sheet}“`;
  return {
    where: [place.file, sheet, spot].filter(Boolean).join(", "),
    department: departmentAt(place, measure),
    contact: measure?.contact ?? measure?.lead?.join("; "),
  };
}

/** A place does not say who sent its file; the measure's source there does. */
function departmentAt(place: Place | undefined, measure: CatalogueMeasure | undefined) {
  if (place === undefined) return undefined;
  const isSame = (source: Place) => source.file === place.file && source.sheet === place.sheet;
  return (
    measure?.sources.find((source) => isSame(source) && source.row === place.row)?.department ??
    measure?.sources.find(isSame)?.department
  );
}

/** Of measures side by side: the fields that read differently, in the table's order. */
export function differingRows(question: Question, { byId }: Asked): readonly Row[] {
  if (question.kind !== "duplicate" && question.kind !== "codeCollision") return [];
  const measures = question.measures.flatMap((id) => byId.get(id) ?? []);
  if (measures.length < 2) return [];
  return fieldNames.flatMap((name) => {
    if (name === "id" || name === "title" || name === "code" || name === "contact") return [];
    const texts = measures.map((measure) => shown(name, measure));
    return new Set(texts).size > 1 ? { label: fields[name].label, texts } : [];
  });
}

function shown(name: (typeof fieldNames)[number], measure: CatalogueMeasure): string {
  const value = measure[name];
  const text = value === undefined ? "" : (fieldNamed(name)?.kind.show(value) ?? "");
  return text.length > 240 ? `${text.slice(0, 238).trimEnd()} …` : text;
}
