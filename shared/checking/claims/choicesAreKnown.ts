import type { FieldName } from "../../catalogue/fields.ts";
import { choiceFacts } from "../choiceFacts.ts";
import { type Finding, finding, holds, type MeasureRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

/** A choice must be one of the list; values of older versions may name what the settings no longer have. */
export const choicesAreKnown: MeasureRule = {
  name: "choicesAreKnown",
  code: "unknownChoice",
  severity: "warning",
  about: "measure",
  check(subject, { choiceFields }) {
    let found: Finding[] | undefined;
    for (const { name, values } of choiceFields) {
      const stray = strayEntry(subject.values[name], values);
      if (stray !== undefined)
        found = [...(found ?? []), strayFinding(subject, name, stray, values)];
    }
    return found ?? holds;
  },
};

function strayEntry(value: unknown, possible: ReadonlySet<string>): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string") return possible.has(value) ? undefined : value;
  if (!Array.isArray(value)) return undefined;
  for (const entry of value) if (typeof entry === "string" && !possible.has(entry)) return entry;
  return undefined;
}

function strayFinding(
  subject: Subject,
  name: FieldName,
  stray: string,
  values: ReadonlySet<string>
): Finding {
  return { ...finding(subject, name, choiceFacts(stray, values)), found: stray };
}
