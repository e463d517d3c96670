import type { Answer } from "../catalogue/answer.ts";
import type { CatalogueMeasure, Draft } from "../catalogue/draft.ts";
import { type FieldName, fieldNamed } from "../catalogue/fields.ts";
import type { Question, QuestionKind } from "../catalogue/question.ts";
import { type Care, careOf } from "./care.ts";
import { setField } from "./setField.ts";

/** A catalogue while answers are entered into it. */
export interface Ledger {
  readonly measures: Map<string, CatalogueMeasure>;
  readonly codes: Set<string>;
  readonly mergedInto: Readonly<Record<string, string>>;
  readonly period: string;
  readonly care: Care;
}

/** A question with the answer that was given to it. */
export interface Answered {
  readonly question: Question;
  readonly answer: Answer;
}

export function openLedger({ catalogue, mergedInto = {}, period, settings }: Draft): Ledger {
  return {
    measures: new Map(catalogue.map((measure) => [measure.id, measure])),
    codes: new Set(catalogue.flatMap(({ code }) => code ?? [])),
    mergedInto,
    period,
    care: careOf(settings),
  };
}

/** Enters one answer; one that does not fit its question changes nothing. */
export function enter(ledger: Ledger, answered: Answered): void {
  ways[answered.question.kind]?.(ledger, answered);
}

/** Duplicates are merged before (mergeAnswered); a missing department changes no measure. */
const ways: { readonly [Kind in QuestionKind]?: (ledger: Ledger, answered: Answered) => void } = {
  conflict: setValue,
  topicMissing: setValue,
  codeCollision: rename,
  unknownCode: relink,
  departmentUnknown: setSender,
};

/** The value an answer takes or states. */
export function answeredValue({ question, answer }: Answered): unknown {
  if (answer.choice === "own") return answer.value;
  return answer.choice === "take" ? question.candidates?.[answer.source ?? 0]?.value : undefined;
}

function setValue(ledger: Ledger, answered: Answered): void {
  const value = answeredValue(answered);
  const { field = "", measures } = answered.question;
  if (value === undefined || fieldNamed(field) === undefined) return;
  change(ledger, measures, (measure) =>
    setField(measure, field as FieldName, value, ledger.period, ledger.care)
  );
}

function rename(ledger: Ledger, { question, answer }: Answered): void {
  const [keeper = "", other = ""] = question.measures.map((id) => ledger.mergedInto[id] ?? id);
  const code = answer.value ?? question.candidates?.[1]?.value;
  if (answer.choice !== "rename" || keeper === other) return;
  if (typeof code !== "string" || code === "" || ledger.codes.has(code)) return;
  ledger.codes.add(code);
  change(ledger, [other], (measure) => {
    const former = new Set([...(measure.formerCodes ?? []), measure.code ?? ""]);
    former.delete("");
    const renamed = setField(measure, "code", code, ledger.period, ledger.care);
    return { ...renamed, formerCodes: [...former] };
  });
}

function relink(ledger: Ledger, answered: Answered): void {
  const code = answeredValue(answered);
  if (typeof code !== "string") return;
  const [dead] = answered.question.codes ?? [];
  change(ledger, answered.question.measures, (measure) => {
    const mended = measure.links?.map((link) => (link.code === dead ? { ...link, code } : link));
    const links = [...new Map(mended?.map((link) => [link.code, link])).values()];
    return setField(measure, "links", links, ledger.period, ledger.care);
  });
}

function setSender(ledger: Ledger, answered: Answered): void {
  const department = answeredValue(answered);
  if (typeof department !== "string") return;
  const files = new Set(answered.question.places.map(({ file }) => file));
  change(ledger, answered.question.measures, (measure) => ({
    ...measure,
    department: measure.department ?? department,
    sources: measure.sources.map((source) =>
      files.has(source.file) ? { ...source, department } : source
    ),
  }));
}

function change(
  { measures, mergedInto }: Ledger,
  ids: readonly string[],
  make: (measure: CatalogueMeasure) => CatalogueMeasure
): void {
  for (const id of new Set(ids.map((one) => mergedInto[one] ?? one))) {
    const measure = measures.get(id);
    if (measure !== undefined) measures.set(id, make(measure));
  }
}
