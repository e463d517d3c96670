import type { QuestionKind } from "../../../shared/catalogue/question.ts";
import { kindNames } from "../../../shared/workbook/questionColumns.ts";
import { type Content, el } from "../element.ts";
import { typed } from "../typed.ts";
import { type Consolidation, type Filter, isBlocking } from "./consolidation.ts";

/** Which cases are gone through; a choice names how many there are. */
export function filterBar(
  { open, filter }: Consolidation,
  choose: (filter: Filter) => void
): Content {
  const kinds = [...new Set(open.map(({ kind }) => kind))];
  const choices: readonly (readonly [Filter, string, number])[] = [
    ["all", "Alle", open.length],
    ["blocking", "Was das Veröffentlichen aufhält", open.filter(isBlocking).length],
    ...kinds.map(
      (kind) => [kind, kindNames[kind], open.filter((one) => one.kind === kind).length] as const
    ),
  ];
  return el(
    "label",
    { key: "filter" },
    "Klärungsfälle zeigen",
    el(
      "select",
      { value: filter, onChange: (event) => choose(filterNamed(typed(event))) },
      choices.map(([value, name, count]) =>
        el("option", { value, key: value }, `${name} (${count})`)
      )
    )
  );
}

function filterNamed(value: string): Filter {
  if (value === "blocking") return value;
  return value in kindNames ? (value as QuestionKind) : "all";
}
