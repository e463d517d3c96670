import { code } from "../../catalogue/code.ts";
import { type FieldName, fieldNames, kindOf } from "../../catalogue/fields.ts";
import { remembering } from "../../wording/remembering.ts";
import { isCode } from "../codeForm.ts";
import { foldTitle } from "../foldTitle.ts";
import { ownCellOf } from "../ownCellOf.ts";
import { type Finding, finding, holds, type MeasureRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

/**
 * Codes and choices that were understood although they are written otherwise: „MW 6“, „in Umsetzg.“.
 * The repair is certain; it is applied only when asked.
 */
export const entriesAreWrittenOurWay: MeasureRule = {
  name: "entriesAreWrittenOurWay",
  code: "writtenDifferently",
  severity: "hint",
  about: "measure",
  gathered: true,
  check(subject, { choiceFields }) {
    let found: Finding[] | undefined;
    for (const name of codeFields) found = withRewritten(subject, name, found);
    for (const { name } of choiceFields) found = withRewritten(subject, name, found);
    return found ?? holds;
  },
};

const codeFields = fieldNames.filter((name) => Object.is(kindOf(name), code));

function withRewritten(
  subject: Subject,
  name: FieldName,
  found: Finding[] | undefined
): Finding[] | undefined {
  const value: unknown = subject.values[name];
  if (value === undefined) return found;
  const written = subject.read.texts[name];
  if (written === undefined || written === value) return found;
  const ours = kindOf(name).show(value);
  if (isSame(written, ours)) return found;
  const cell = ownCellOf(subject.read, name);
  if (cell === undefined) return found;
  const rewritten = { ...finding(subject, name, { ours }), fix: { cell, text: ours } };
  return [...(found ?? []), rewritten];
}

/** A choice in capitals, choices in another order or with another comma are no news. */
function isSame(written: string, ours: string): boolean {
  if (written === ours) return true;
  return isCode(ours) ? ours === written.trim() : sorted(ours) === sorted(written);
}

const sorted = remembering(2000, (text) => foldTitle(text).split(" ").sort().join(" "));
