import { proseFields } from "../fieldGroups.ts";
import { finding, holds, type TextRule } from "../rule.ts";

/** Excel takes =, @ and a sign before a word or digit for a formula; "- Schritt" is a bullet. */
const formulaStart = /^(?:[=@]|[+-][\p{L}\d(])/u;
const signs = "=@+-";

export const textsAreNoFormulas: TextRule = {
  name: "textsAreNoFormulas",
  code: "textStartsLikeFormula",
  severity: "hint",
  about: "text",
  fields: proseFields,
  check({ field, text }, subject) {
    if (!signs.includes(text.charAt(0)) || !formulaStart.test(text)) return holds;
    return [{ ...finding(subject, field), found: text }];
  },
};
