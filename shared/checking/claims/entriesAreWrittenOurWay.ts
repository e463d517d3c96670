import { code } from "../../catalogue/code.ts";
import { type FieldName, fieldNames, kindOf } from "../../catalogue/fields.ts";
import { list } from "../../catalogue/list.ts";
import { join } from "../../wording/join.ts";
import { isCode } from "../codeForm.ts";
import { foldTitle, type Material } from "../material.ts";
import { type Finding, finding, holds, type MeasureRule } from "../rule.ts";
import type { Subject } from "../subject.ts";

/**
 * Codes, choices and lists that were understood although they are written otherwise: „MW 6“,
 * „in Umsetzg.“, „Amt 61; Amt 66“. The repair is certain; it is applied only when asked.
 */
export const entriesAreWrittenOurWay: MeasureRule = {
  name: "entriesAreWrittenOurWay",
  code: "writtenDifferently",
  severity: "hint",
  about: "measure",
  gathered: true,
  check(subject, material) {
    let found: Finding[] | undefined;
    for (const name of watched(material)) {
      const ours = ourWay(subject, name);
      if (ours === undefined) continue;
      const place = finding(
        subject,
        name,
        isList(name) ? { entries: quotedLines(ours) } : { ours }
      );
      const { cell } = place.place;
      found = [
        ...(found ?? []),
        cell === undefined ? place : { ...place, fix: { cell, text: ours } },
      ];
    }
    return found ?? holds;
  },
};

const isList = (name: FieldName) => Object.is(kindOf(name), list);
const always = fieldNames.filter((name) => isList(name) || Object.is(kindOf(name), code));

function* watched({ choices }: Material): Generator<FieldName> {
  yield* always;
  yield* choices.keys();
}

/** The text of the catalogue, where it differs and the cell holds this one value of this one measure. */
function ourWay({ read, values }: Subject, name: FieldName): string | undefined {
  const value = values[name];
  const written = read.texts[name];
  const cell = read.cells[name];
  if (value === undefined || written === undefined || typeof cell !== "string") return undefined;
  const ours = kindOf(name).show(value);
  if (isList(name) && lines(written) >= lines(ours)) return undefined;
  // A choice in capitals or with another comma is no news.
  const same =
    isList(name) || isCode(ours) ? ours === written.trim() : foldTitle(ours) === foldTitle(written);
  return same || !isOwnCell(read, name, cell) ? undefined : ours;
}

function quotedLines(text: string): string {
  return join(text.split("\n").map((line) => `„${line.trim()}“`));
}

function lines(text: string): number {
  return text.split("\n").filter((line) => line.trim() !== "").length;
}

/** Not a group row above the measure, and not a cell that other fields were read from, too. */
function isOwnCell({ place, cells }: Subject["read"], name: FieldName, cell: string): boolean {
  const row = Number(/\d+$/.exec(cell)?.[0]);
  if (place.row !== undefined && row !== place.row) return false;
  return Object.entries(cells).every(
    ([other, theirs]) => other === name || ![theirs].flat().includes(cell)
  );
}
