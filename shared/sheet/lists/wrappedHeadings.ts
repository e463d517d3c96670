import { filledOf, type GridView, textOf } from "../gridView.ts";

/** Ends in the middle of a word or of what it says: "Wichtig-", "Kosten/", "Bezeichnung der". */
const open = /(?<=\p{L})[-/]$|\s[-/]$|(?:^|\s)(?:der|des|die|das|und|von|für|zu|im|in|aus)$/iu;

/**
 * A row that only ends the headings of the row above, as people write who break lines by hand: "Wichtig-" over "keit",
 * "Träger der" over "Baulast".
 */
export function wraps(view: GridView, header: number, row: number): boolean {
  const cells = filledOf(view, row);
  if (cells.length < 3) return false;
  const isWord = cells.every(
    ({ column, cell }) =>
      cell.kind === "text" &&
      cell.text.length <= 30 &&
      !/\d/.test(cell.text) &&
      textOf(view.at(header, column)) !== ""
  );
  const broken = cells.filter(({ column }) => open.test(textOf(view.at(header, column)))).length;
  return isWord && broken >= Math.max(2, cells.length * 0.3);
}

/** "Wichtig-" and "keit" are one word, "PSP-" and "Element" keep the hyphen. */
export function joined(above: string, below: string): string {
  const start = above.trim();
  if (/\p{L}-$/u.test(start))
    return /^\p{Ll}/u.test(below) ? `${start.slice(0, -1)}${below}` : `${start}${below}`;
  return start.endsWith("/") ? `${start}${below}` : `${start} ${below}`;
}
