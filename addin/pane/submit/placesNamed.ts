import { quotedTitle } from "../../../shared/wording/quotedTitle.ts";
import type { NamedRow } from "../../reading/namedRows.ts";

/** A row that a text speaks of. */
export interface NamedPlace {
  readonly name: string;
  readonly sheet: string;
  readonly cell: string;
}

const most = 3;

/** Rows whose Maßnahmen-Nr. or title stands in the text: "Bei MO 2 fehlt …". */
export function placesNamed(text: string, rows: readonly NamedRow[]): readonly NamedPlace[] {
  const tight = text.replace(/(\p{Lu})[\s-]+(?=\d)/gu, "$1");
  const isNamed = ({ code, title }: NamedRow) =>
    (code !== undefined &&
      new RegExp(`(?<![\\p{L}\\d])${code.replace(".", "\\.")}(?![\\d.]?\\d)`, "u").test(tight)) ||
    (title !== undefined && title.length > 8 && text.includes(title));
  return rows
    .filter(isNamed)
    .slice(0, most)
    .map(({ sheet, cell, code, title = "" }) => ({
      sheet,
      cell,
      name: code ?? quotedTitle(title),
    }));
}
