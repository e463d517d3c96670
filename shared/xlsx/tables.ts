import { attribute, elements, firstElement } from "./elements.ts";
import type { Parts } from "./parts.ts";
import { toArea } from "./reference.ts";
import type { Relationship } from "./relationships.ts";
import type { ReadTable } from "./workbookReading.ts";

/** The Excel tables of one sheet. */
export function readTables(
  parts: Parts,
  sheet: string,
  relationships: readonly Relationship[]
): ReadTable[] {
  return relationships
    .filter(({ type }) => type === "table")
    .flatMap(({ target }) => readTable(parts.xml(target) ?? "", sheet) ?? []);
}

function readTable(xml: string, sheet: string): ReadTable | undefined {
  const table = firstElement(xml, "table");
  if (table === undefined) return undefined;
  const ref = attribute(table.attributes, "ref") ?? "";
  const area = toArea(ref);
  if (area === undefined) return undefined;
  const name = attribute(table.attributes, "displayName") ?? attribute(table.attributes, "name");
  const columns = elements(table.content, "tableColumn");
  const headers = columns.map(({ attributes }) => attribute(attributes, "name") ?? "");
  return { sheet, name: name ?? "", ref, area, headers };
}
