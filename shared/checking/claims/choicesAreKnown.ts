import type { FieldName } from "../../catalogue/fields.ts";
import type { Material } from "../material.ts";
import { type Finding, finding, holds, type MeasureRule } from "../rule.ts";
import type { Subject } from "../subject.ts";
import { meantChoice } from "../withRemedy.ts";

const shortList = 10;

/** A choice must be one of the list; values of older versions may name what the settings no longer have. */
export const choicesAreKnown: MeasureRule = {
  name: "choicesAreKnown",
  code: "unknownChoice",
  severity: "warning",
  about: "measure",
  check(subject, material) {
    let found: Finding[] | undefined;
    for (const { name, values } of material.choiceFields) {
      const stray = strayEntry(subject.values[name], values);
      if (stray !== undefined)
        found = [...(found ?? []), strayFinding(subject, name, stray, material)];
    }
    return found ?? holds;
  },
};

function strayEntry(value: unknown, possible: ReadonlySet<string>): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === "string") return possible.has(value) ? undefined : value;
  if (!Array.isArray(value)) return undefined;
  return value.find((entry) => typeof entry === "string" && !possible.has(entry));
}

function strayFinding(
  subject: Subject,
  name: FieldName,
  stray: string,
  { choices }: Material
): Finding {
  const possible = choices.get(name) ?? new Set<string>();
  const meant = meantChoice(stray, possible);
  return {
    ...finding(subject, name, {
      ...(possible.size <= shortList ? { choices: [...possible].join(", ") } : {}),
      ...(meant === undefined ? {} : { meant }),
    }),
    found: stray,
  };
}
