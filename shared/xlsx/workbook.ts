import type { CellMaker } from "./cellMaker.ts";
import { attribute, type Element, elements, firstElement, isOn } from "./elements.ts";
import { unescapeXml } from "./escapeXml.ts";
import type { Grid } from "./grid.ts";
import type { Parts } from "./parts.ts";
import { readProperties } from "./properties.ts";
import type { RefusalCode } from "./refusal.ts";
import { type Relationship, readRelationships } from "./relationships.ts";
import { readSharedStrings } from "./sharedStrings.ts";
import { readSheet } from "./sheet.ts";
import { mostRows } from "./sheetScan.ts";
import { readStyles } from "./styles.ts";
import { readTables } from "./tables.ts";
import type { CustomXml, DefinedName, ReadTable, WorkbookReading } from "./workbookReading.ts";

/** Parts of an .xlsx or .xlsm → grids, tables, names, our own XML and properties. */
export function readParts(parts: Parts): WorkbookReading {
  const reading = readSheets(parts);
  if (parts.damaged()) return { refused: "damaged" };
  return reading;
}

function readSheets(parts: Parts): WorkbookReading {
  const root = readRelationships(parts, "").find(({ type }) => type === "officeDocument");
  const part = root?.target ?? "xl/workbook.xml";
  const xml = parts.xml(part);
  if (xml === undefined) return { refused: "missingParts" };
  const relationships = readRelationships(parts, part);
  const sheets = elements(firstElement(xml, "sheets")?.content ?? "", "sheet");
  const maker = cellMaker(parts, xml, relationships);
  const grids: Grid[] = [];
  const tables: ReadTable[] = [];
  let rows = 0;
  for (const sheet of sheets) {
    const link = relationships.find(({ id }) => id === attribute(sheet.attributes, "\\w+:id"));
    if (link !== undefined && link.type !== "worksheet") continue; // chart and macro sheets
    const grid = gridOf(parts, sheet, link, maker);
    if (typeof grid === "string") return { refused: grid };
    rows += filledRows(grid);
    if (rows > mostRows) return { refused: "tooManyRows" };
    grids.push(grid);
    tables.push(...readTables(parts, grid.name, readRelationships(parts, link?.target ?? "")));
  }
  if (grids.length === 0) return { refused: "noSheets" };
  const names = readNames(xml, sheets);
  return {
    grids,
    tables,
    names,
    customXml: readCustomXml(parts),
    properties: readProperties(parts),
  };
}

function filledRows({ rows }: Grid): number {
  let filled = 0;
  for (const row of rows) if (row.length > 0) filled++;
  return filled;
}

function cellMaker(parts: Parts, xml: string, relationships: readonly Relationship[]): CellMaker {
  const partOf = (wanted: string) =>
    relationships.find(({ type }) => type === wanted)?.target ?? "";
  const styles = readStyles(parts.xml(partOf("styles")) ?? "");
  const texts = parts.pieces(partOf("sharedStrings"), "</si>") ?? [];
  const strings = readSharedStrings(texts, styles.palette);
  const settings = firstElement(xml, "workbookPr");
  const since1904 = isOn(settings && attribute(settings.attributes, "date1904"));
  return { styles, strings, since1904, made: [] };
}

function gridOf(
  parts: Parts,
  { attributes }: Element,
  link: Relationship | undefined,
  maker: CellMaker
): Grid | RefusalCode {
  const pieces = link && parts.pieces(link.target, "</row>");
  if (pieces === undefined) return "missingParts";
  const name = attribute(attributes, "name") ?? "";
  const state = attribute(attributes, "state") ?? "visible";
  return readSheet(pieces, name, state !== "visible", maker);
}

function readNames(xml: string, sheets: readonly Element[]): DefinedName[] {
  return elements(firstElement(xml, "definedNames")?.content ?? "", "definedName").map(
    ({ attributes, content }) => {
      const place = sheets[Number(attribute(attributes, "localSheetId") ?? -1)];
      const sheet = place && attribute(place.attributes, "name");
      const name = attribute(attributes, "name") ?? "";
      const refersTo = unescapeXml(content);
      return sheet === undefined ? { name, refersTo } : { name, refersTo, sheet };
    }
  );
}

const readCustomXml = (parts: Parts): CustomXml[] =>
  parts.names
    .filter((name) => /^customxml\/item\d+\.xml$/.test(name))
    .map((name) => ({ name, xml: parts.text(name) ?? "" }));
