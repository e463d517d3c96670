import type { Answer } from "../../catalogue/answer.ts";
import type { CatalogueMeasure, Draft } from "../../catalogue/draft.ts";
import type { Question } from "../../catalogue/question.ts";
import { type Care, careOf } from "../merge/care.ts";

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

/** Changes measures of the ledger; ids of merged ones lead to the one they live on in. */
export function rewrite(
  { measures, mergedInto }: Ledger,
  ids: readonly string[],
  make: (measure: CatalogueMeasure) => CatalogueMeasure
): void {
  for (const id of new Set(ids.map((one) => mergedInto[one] ?? one))) {
    const measure = measures.get(id);
    if (measure !== undefined) measures.set(id, make(measure));
  }
}
