import type { FieldName } from "../../catalogue/fields.ts";
import { strayMentions } from "../codeMentions.ts";
import { proseFields } from "../fieldGroups.ts";
import { proseOf } from "../prose.ts";
import { type Finding, finding, holds, type MeasureRule } from "../rule.ts";

const titleLike: ReadonlySet<FieldName> = new Set(["contact", "resolutions"]);
const searched = proseFields.filter((name) => !titleLike.has(name));

/** Codes in running text, "(s. Maßnahme BS 9)", exist too. */
export const textsNameKnownCodes: MeasureRule = {
  name: "textsNameKnownCodes",
  code: "linkUnknown",
  severity: "hint",
  about: "measure",
  check(subject, material) {
    let found: Finding[] | undefined;
    for (const name of searched) {
      const text = proseOf(subject.values, name);
      if (text === undefined) continue;
      for (const { code, written } of strayMentions(text, material.prefixes, material.titles)) {
        found = [
          ...(found ?? []),
          { ...finding(subject, name, { code, mention: written }), found: written },
        ];
      }
    }
    return found ?? holds;
  },
};
