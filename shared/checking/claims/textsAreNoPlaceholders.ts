import { isPlaceholder } from "../../catalogue/isPlaceholder.ts";
import { proseFields } from "../fieldGroups.ts";
import { proseOf } from "../prose.ts";
import { type Finding, finding, holds, type MeasureRule } from "../rule.ts";

export const textsAreNoPlaceholders: MeasureRule = {
  name: "textsAreNoPlaceholders",
  code: "placeholder",
  severity: "hint",
  about: "measure",
  check(subject) {
    let found: Finding[] | undefined;
    for (const name of proseFields) {
      const text = proseOf(subject.values, name);
      if (text === undefined || !isPlaceholder(text)) continue;
      found = [...(found ?? []), { ...finding(subject, name), found: text }];
    }
    return found ?? holds;
  },
};
