import type { FieldName } from "../../catalogue/fields.ts";
import { strayMentions } from "../codeMentions.ts";
import { proseFields } from "../fieldGroups.ts";
import { finding, holds, type TextRule } from "../rule.ts";

const titleLike: ReadonlySet<FieldName> = new Set(["contact", "resolutions"]);

/** Codes in running text, "(s. Maßnahme BS 9)", exist too. */
export const textsNameKnownCodes: TextRule = {
  name: "textsNameKnownCodes",
  code: "linkUnknown",
  severity: "hint",
  about: "text",
  needsMarks: true,
  fields: proseFields.filter((name) => !titleLike.has(name)),
  check({ field, text }, subject, { prefixes, titles }) {
    const mentions = strayMentions(text, prefixes, titles);
    if (mentions.length === 0) return holds;
    return mentions.map(({ code, written }) => ({
      ...finding(subject, field, { code, mention: written }),
      found: written,
    }));
  },
};
