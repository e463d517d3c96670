import { isPlaceholder } from "../../catalogue/choices/isPlaceholder.ts";
import { proseFields } from "../fieldGroups.ts";
import { finding, holds, type TextRule } from "../rule.ts";

export const textsAreNoPlaceholders: TextRule = {
  name: "textsAreNoPlaceholders",
  code: "placeholder",
  severity: "hint",
  about: "text",
  fields: proseFields,
  check({ field, text }, subject) {
    return isPlaceholder(text) ? [{ ...finding(subject, field), found: text }] : holds;
  },
};
