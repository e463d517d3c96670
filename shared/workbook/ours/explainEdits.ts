import { join } from "../../wording/join.ts";
import { fromXml } from "./hiddenValues.ts";
import { editedRows } from "./rowSums.ts";

type Workbook = {
  readonly grids: Parameters<typeof editedRows>[0];
  readonly customXml: readonly { readonly xml: string }[];
};

const mostNamed = 5;

/**
 * The German sentence about edits in the catalogue of a town's workbook, where there are some: they
 * do not count, since nobody could tell whose word they are.
 */
export function explainEdits({ grids, customXml }: Workbook): readonly string[] {
  const memory = customXml.map(({ xml }) => fromXml(xml)).find(Boolean)?.values ?? [];
  const rows = editedRows(grids, memory);
  if (rows.length === 0) return [];
  const named = rows.slice(0, mostNamed);
  const more = rows.length - named.length;
  const which = join([...named, ...(more > 0 ? [`${more} weitere`] : [])]);
  return [
    `Im Blatt „Katalog“ wurde geändert: ${which}. Das gilt nicht, denn dort steht, was die Dienststellen gemeldet haben. Bitte die geänderten Zeilen mit ihren Überschriften in eine eigene Datei der Stabsstelle kopieren und mit zusammenführen.`,
  ];
}
