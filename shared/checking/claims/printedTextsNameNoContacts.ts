import { contactIn } from "../contacts.ts";
import { printedProse } from "../fieldGroups.ts";
import { finding, holds, type TextRule } from "../rule.ts";

/** Papers are public for ever: telephone numbers and mail addresses belong into Ansprechperson. */
export const printedTextsNameNoContacts: TextRule = {
  name: "printedTextsNameNoContacts",
  code: "personalData",
  severity: "warning",
  about: "text",
  needsMarks: true,
  fields: printedProse,
  check({ field, text }, subject) {
    const contact = contactIn(text);
    if (contact === undefined) return holds;
    return [{ ...finding(subject, field, { what: contact.what }), found: contact.text }];
  },
};
