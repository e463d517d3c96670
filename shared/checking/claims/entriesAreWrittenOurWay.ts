import { code } from "../../catalogue/code.ts";
import { type FieldName, fieldNames, kindOf } from "../../catalogue/fields.ts";
import { list } from "../../catalogue/list.ts";
import { join } from "../../wording/join.ts";
import { isCode } from "../codeForm.ts";
import { foldTitle } from "../material.ts";
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
  check(subject, { choiceFields }) {
    const found = [...among(always, subject), ...among(choiceFields, subject)];
    return found.length === 0 ? holds : found;
  },
};

const lists: ReadonlySet<FieldName> = new Set(
  fieldNames.filter((name) => Object.is(kindOf(name), list))
);
const always = fieldNames.filter((name) => lists.has(name) || Object.is(kindOf(name), code));

function among(names: readonly FieldName[], subject: Subject): readonly Finding[] {
  let found: Finding[] | undefined;
  for (const name of names) {
    const ours = ourWay(subject, name);
    if (ours !== undefined) found = [...(found ?? []), rewritten(subject, name, ours)];
  }
  return found ?? holds;
}

function rewritten(subject: Subject, name: FieldName, ours: string): Finding {
  const facts: Record<string, string> = lists.has(name) ? { entries: quotedLines(ours) } : { ours };
  const place = finding(subject, name, facts);
  const { cell } = place.place;
  return cell === undefined ? place : { ...place, fix: { cell, text: ours } };
}

/** The text of the catalogue, where it differs and the cell holds this one value of this one measure. */
function ourWay({ read, values }: Subject, name: FieldName): string | undefined {
  const value: unknown = values[name];
  if (value === undefined) return undefined;
  const written = read.texts[name];
  if (written === undefined || written === value) return undefined;
  if (Array.isArray(value) && isJoined(written, value)) return undefined;
  const ours = kindOf(name).show(value);
  if (lists.has(name) && lines(written) >= lines(ours)) return undefined;
  const cell = read.cells[name];
  if (typeof cell !== "string" || isSame(written, ours, name)) return undefined;
  return isOwnCell(read, name, cell) ? ours : undefined;
}

/** A choice in capitals or with another comma is no news. */
function isSame(written: string, ours: string, name: FieldName): boolean {
  if (written === ours) return true;
  return lists.has(name) || isCode(ours)
    ? ours === written.trim()
    : foldTitle(ours) === foldTitle(written);
}

function quotedLines(text: string): string {
  return join(text.split("\n").map((line) => `„${line.trim()}“`));
}

/** Most lists stand in the cell as they are kept, one entry a line; seen without taking it apart. */
function isJoined(written: string, entries: readonly unknown[]): boolean {
  let at = 0;
  for (const entry of entries) {
    if (typeof entry !== "string" || !written.startsWith(entry, at)) return false;
    at += entry.length;
    if (at < written.length && written[at] !== "\n") return false;
    at++;
  }
  return at === written.length + 1;
}

/** Lines that are not blank. */
function lines(text: string): number {
  if (!text.includes("\n")) return text.trim() === "" ? 0 : 1;
  return text.split("\n").filter((line) => line.trim() !== "").length;
}

/** Not a group row above the measure, and not a cell that other fields were read from, too. */
function isOwnCell({ place, cells }: Subject["read"], name: FieldName, cell: string): boolean {
  const row = Number(/\d+$/.exec(cell)?.[0]);
  if (place.row !== undefined && row !== place.row) return false;
  return Object.entries(cells).every(
    ([other, theirs]) =>
      other === name || (typeof theirs === "string" ? theirs !== cell : !theirs.includes(cell))
  );
}
