import { contactIn } from "../contacts.ts";
import { printedProse } from "../fieldGroups.ts";
import { proseOf } from "../prose.ts";
import { type Finding, finding, holds, type MeasureRule } from "../rule.ts";

/** Papers are public for ever: telephone numbers and mail addresses belong into Ansprechperson. */
export const printedTextsNameNoContacts: MeasureRule = {
  name: "printedTextsNameNoContacts",
  code: "personalData",
  severity: "warning",
  about: "measure",
  check(subject) {
    let found: Finding[] | undefined;
    for (const name of printedProse) {
      const text = proseOf(subject.values, name);
      const contact = text === undefined ? undefined : contactIn(text);
      if (contact === undefined) continue;
      found = [
        ...(found ?? []),
        { ...finding(subject, name, { what: contact.what }), found: contact.text },
      ];
    }
    return found ?? holds;
  },
};
