import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { DeskTrouble } from "../pane/deskTrouble.ts";
import type { CellChange } from "../pane/workbookHost.ts";
import { patchSheet } from "./patchSheet.ts";

/**
 * The same workbook with other texts in some cells; everything else stays as it is, byte for byte
 * inside its parts. What cannot be written without harm is refused in German.
 */
export function patchWorkbook(bytes: Uint8Array, changes: readonly CellChange[]): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (name: string) => strFromU8(parts[name] ?? new Uint8Array(0));
  const bySheet = Map.groupBy(changes, ({ sheet }) => sheet);
  const patched: Record<string, Uint8Array> = {};
  for (const [sheet, inSheet] of bySheet) {
    const part = sheetPart(sheet, text("xl/workbook.xml"), text("xl/_rels/workbook.xml.rels"));
    if (part === undefined || parts[part] === undefined) throw new DeskTrouble(sheetGone(sheet));
    patched[part] = strToU8(patchSheet(text(part), inSheet));
  }
  return zipSync({ ...parts, ...patched });
}

const sheetGone = (sheet: string) =>
  `Das Blatt „${sheet}“ wurde in der Datei nicht gefunden. Bitte die Datei neu auswählen.`;

/** "xl/worksheets/sheet1.xml" */
function sheetPart(sheet: string, workbook: string, relations: string): string | undefined {
  const id = [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => plain(attribute(tag, "name") ?? "") === sheet);
  const wanted = id && attribute(id, "r:id");
  const relation = [...relations.matchAll(/<Relationship\b[^>]*>/g)]
    .map(([tag]) => tag)
    .find((tag) => attribute(tag, "Id") === wanted);
  const target = relation && attribute(relation, "Target");
  return target?.startsWith("/") ? target.slice(1) : target && `xl/${target}`;
}

const attribute = (tag: string, name: string) =>
  new RegExp(`\\s${name}\\s*=\\s*"([^"]*)"`).exec(tag)?.[1];

const signs: Readonly<Record<string, string>> = {
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  amp: "&",
};

const plain = (text: string) =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    if (name !== undefined) return signs[name] ?? whole;
    return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal));
  });
