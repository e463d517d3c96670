import { proseFields } from "../fieldGroups.ts";
import { proseOf } from "../prose.ts";
import { type Finding, finding, holds, type MeasureRule } from "../rule.ts";

/** Excel takes =, @ and a sign before a word or digit for a formula; "- Schritt" is a bullet. */
const formulaStart = /^(?:[=@]|[+-][\p{L}\d(])/u;

export const textsAreNoFormulas: MeasureRule = {
  name: "textsAreNoFormulas",
  code: "textStartsLikeFormula",
  severity: "hint",
  about: "measure",
  check(subject) {
    let found: Finding[] | undefined;
    for (const name of proseFields) {
      const text = proseOf(subject.values, name);
      if (text === undefined || !formulaStart.test(text)) continue;
      found = [...(found ?? []), { ...finding(subject, name), found: text.slice(0, 40) }];
    }
    return found ?? holds;
  },
};
