import { blocksPublishing, type QuestionKind } from "../../../shared/catalogue/question.ts";
import { kindNames } from "../../../shared/workbook/questions/questionColumns.ts";
import type { Content } from "../element.ts";
import { choiceAtOnce } from "../labelled.ts";
import type { Consolidation, Filter } from "./consolidation.ts";

/** Which cases are gone through; a choice names how many there are. */
export function filterBar(
  { open, filter }: Consolidation,
  choose: (filter: Filter) => void
): Content {
  const kinds = [...new Set(open.map(({ kind }) => kind))];
  const choices: readonly (readonly [Filter, string, number])[] = [
    ["all", "Alle", open.length],
    ["blocking", "Was das Veröffentlichen aufhält", open.filter(blocksPublishing).length],
    ...kinds.map(
      (kind) => [kind, kindNames[kind], open.filter((one) => one.kind === kind).length] as const
    ),
  ];
  return choiceAtOnce(
    "Klärungsfälle zeigen",
    filter,
    choices.map(([value, name, count]) => [value, `${name} (${count})`] as const),
    (value) => choose(filterNamed(value))
  );
}

function filterNamed(value: string): Filter {
  if (value === "blocking") return value;
  return value in kindNames ? (value as QuestionKind) : "all";
}
