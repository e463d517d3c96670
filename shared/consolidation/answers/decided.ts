import { fieldNamed } from "../../catalogue/fields.ts";
import { objectOf } from "../../catalogue/jsonInput.ts";
import type { Question } from "../../catalogue/question.ts";
import { isText } from "../merge/mergeField.ts";
import { unite } from "../merge/mergeLists.ts";
import type { Answered } from "./ledger.ts";

/** A value that an answer settles on; without one inside, the field is cleared. */
export interface Decided {
  readonly value: unknown;
}

/** The value an answer takes, unites or states; undefined when it settles none. */
export function decided({ question, answer }: Answered): Decided | undefined {
  if (answer.choice === "own")
    return answer.value === undefined ? undefined : { value: answer.value };
  if (answer.choice === "both") return bothOf(question);
  if (answer.choice !== "take") return undefined;
  const candidate = question.candidates?.[answer.source ?? 0];
  return candidate && { value: candidate.value };
}

/** All candidates in one value, where the field can hold them: lists, texts, the range of two costs. */
export function bothOf({ field = "", candidates = [] }: Question): Decided | undefined {
  const values = candidates.flatMap(({ value }) => (value === undefined ? [] : [value]));
  const kind = fieldNamed(field)?.kind;
  if (kind === undefined || values.length === 0) return undefined;
  if (values.every(Array.isArray)) return { value: unite(values) };
  if (isText(kind)) return { value: values.join("\n") };
  return kind.name === "cost" ? rangeOf(values) : undefined;
}

function rangeOf(costs: readonly unknown[]): Decided | undefined {
  const amounts = costs.flatMap((cost) => {
    const { min, max } = objectOf(cost);
    return [min, max].flatMap((amount) => (typeof amount === "number" ? amount : []));
  });
  if (amounts.length < 2) return undefined;
  return { value: { min: Math.min(...amounts), max: Math.max(...amounts) } };
}
