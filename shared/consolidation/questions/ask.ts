import type { CatalogueMeasure } from "../../catalogue/draft.ts";
import type { Place } from "../../catalogue/issue.ts";
import type { Question, QuestionKind } from "../../catalogue/question.ts";
import { canonical } from "../canonical.ts";
import type { Hashes } from "../hashes.ts";
import { rowOf } from "../merge/contribution.ts";

/** What a question is about; an answer holds as long as none of it changes. */
interface Subject {
  readonly kind: QuestionKind;
  readonly measures: readonly string[];
  readonly field?: string;
  /** Values, titles, codes or names the question turns on. */
  readonly about: readonly unknown[];
  readonly base?: unknown;
}

/** A question with the key that its answer is kept by. */
export function ask(
  { kind, measures, field, about, base }: Subject,
  told: Omit<Question, "id" | "key" | "kind" | "measures" | "field">,
  hashes: Hashes
): Question {
  const subject = [kind, measures.toSorted(), field, about.map(canonical).sort(), base];
  const key = hashes.sha256(canonical(subject));
  return {
    id: `q-${key.slice(0, 12)}`,
    key,
    kind,
    measures,
    ...(field === undefined ? {} : { field }),
    ...told,
  };
}

/** Who and what stands behind some measures, as a question tells it. */
export function involved(measures: readonly CatalogueMeasure[]): {
  readonly codes?: readonly string[];
  readonly departments: readonly string[];
  readonly places: readonly Place[];
} {
  const codes = [...new Set(measures.flatMap(({ code }) => code ?? []))];
  const senders = measures.flatMap(({ sources }) => sources.flatMap((one) => one.department ?? []));
  return {
    ...(codes.length > 0 ? { codes } : {}),
    departments: [...new Set(senders)],
    places: measures.flatMap(({ sources }) => sources.map(rowOf)),
  };
}
