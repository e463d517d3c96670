import type { Fix, Issue } from "../../shared/catalogue/issue.ts";
import { isUtf8 } from "../../shared/xlsx/decodePart.ts";
import { escapeXml, unescapeXml } from "../../shared/xlsx/escapeXml.ts";
import { readZipBytes } from "../zip/readZip.ts";
import { writeZip } from "../zip/writeZip.ts";

/** A certain repair with the sheet it belongs to. */
export interface SheetFix extends Fix {
  readonly sheet: string;
}

export interface FixedWorkbook {
  readonly bytes: Uint8Array;
  readonly done: readonly SheetFix[];
  /** Cells that hold a formula, or that the file writes in no way known here: they stay as they are. */
  readonly left: readonly SheetFix[];
}

/** All certain repairs of some issues, one a cell. */
export function fixesOf(issues: readonly Issue[]): readonly SheetFix[] {
  const all = issues.flatMap(({ place, fix, moreFixes = [] }) =>
    fix ? [fix, ...moreFixes].map((each) => ({ ...each, sheet: each.sheet ?? place.sheet })) : []
  );
  return [...new Map(all.map((fix) => [`${fix.sheet} ${fix.cell}`, fix])).values()];
}

/**
 * The workbook with other texts in these cells. Only the cells change: formats, formulas, pictures, hidden sheets and
 * all else are the bytes they were.
 */
export function writeFixes(
  workbook: Uint8Array,
  fixes: readonly SheetFix[],
  at: Date
): FixedWorkbook {
  const parts = new Map(readZipBytes(workbook));
  const sheets = sheetParts(parts);
  const done: SheetFix[] = [];
  for (const [sheet, own] of Map.groupBy(fixes, (fix) => fix.sheet)) {
    const name = sheets.get(sheet);
    const bytes = name === undefined ? undefined : parts.get(name);
    if (name === undefined || bytes === undefined || !isUtf8(bytes)) continue;
    const written = new Map(own.map((fix) => [fix.cell, fix]));
    const xml = bytes.toString("utf8").replace(cell, (whole, prefix, attributes, content) => {
      const fix = written.get(attributeOf(attributes, "r") ?? "");
      if (!fix || formula.test(content ?? "")) return whole;
      done.push(fix);
      return textCell(prefix ?? "", attributes, fix.text);
    });
    parts.set(name, Buffer.from(xml));
  }
  const entries = [...parts].map(([name, content]) => ({ name, content }));
  return {
    bytes: writeZip(entries, at),
    done,
    left: fixes.filter((fix) => !done.includes(fix)),
  };
}

const cell =
  /<((?:\w+:)?)c\b((?:\s+[\w:]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(?:\/>|>([\s\S]*?)<\/\1c>)/g;
const formula = /<(?:\w+:)?f[\s>/]/;

/** The cell keeps its format; its text stands in it, not in the table of texts that other cells share. */
function textCell(prefix: string, attributes: string, text: string): string {
  const kept = attributes.replace(/\s+t\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  const inline = `<${prefix}is><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}is>`;
  return `<${prefix}c${kept} t="inlineStr">${inline}</${prefix}c>`;
}

function attributeOf(attributes: string, name: string): string | undefined {
  const found = new RegExp(`(?:^|\\s)(?:\\w+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(
    attributes
  );
  return found?.[1] ?? found?.[2];
}

/** The name of each sheet → the part that holds it. */
function sheetParts(parts: ReadonlyMap<string, Buffer>): ReadonlyMap<string, string> {
  const book = parts.get("xl/workbook.xml")?.toString("utf8") ?? "";
  const links = parts.get("xl/_rels/workbook.xml.rels")?.toString("utf8") ?? "";
  const targets = new Map(
    [...links.matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].map(([, attributes = ""]) => [
      attributeOf(attributes, "Id"),
      attributeOf(attributes, "Target") ?? "",
    ])
  );
  return new Map(
    [...book.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)].map(([, attributes = ""]) => {
      const id = /\s?\w+:id\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
      const target = targets.get(id) ?? "";
      const part = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      return [unescapeXml(attributeOf(attributes, "name") ?? ""), part] as const;
    })
  );
}
