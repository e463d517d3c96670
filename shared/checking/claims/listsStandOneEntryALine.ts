import { fieldNames, kindOf } from "../../catalogue/fields.ts";
import { list } from "../../catalogue/lists/list.ts";
import { join } from "../../wording/join.ts";
import { ownCellOf } from "../ownCellOf.ts";
import { finding, holds, type TextRule } from "../rule.ts";

/** Lists that were divided into entries although they stand in one line: „Amt 61; Amt 66“. */
export const listsStandOneEntryALine: TextRule = {
  name: "listsStandOneEntryALine",
  code: "writtenDifferently",
  severity: "hint",
  about: "text",
  fields: fieldNames.filter((name) => Object.is(kindOf(name), list)),
  gathered: true,
  check({ field, text }, subject) {
    const written = subject.read.texts[field];
    if (written === undefined || written === text) return holds;
    const ours = kindOf(field).show(subject.values[field]);
    if (lines(written) >= lines(ours) || ours === written.trim()) return holds;
    const cell = ownCellOf(subject.read, field);
    if (cell === undefined) return holds;
    return [
      { ...finding(subject, field, { entries: quotedLines(ours) }), fix: { cell, text: ours } },
    ];
  },
};

function quotedLines(text: string): string {
  return join(text.split("\n").map((line) => `„${line.trim()}“`));
}

/** Lines that are not blank. */
function lines(text: string): number {
  return text.split("\n").filter((line) => line.trim() !== "").length;
}
