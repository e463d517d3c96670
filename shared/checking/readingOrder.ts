import type { Issue } from "../catalogue/issue.ts";
import type { FileReading } from "../sheet/sheetReading.ts";

/** Issues as a person meets them: file by file, sheet by sheet, row by row, from left to right. */
export function inReadingOrder(issues: readonly Issue[], files: readonly FileReading[]): Issue[] {
  const sheets = files.flatMap(({ file, sheets }) =>
    sheets.map(({ sheet }) => `${file}\n${sheet}`)
  );
  const position = new Map(sheets.map((key, index) => [key, index]));
  return issues
    .map((issue) => ({ issue, key: sortKey(issue, position) }))
    .sort((a, b) => a.key[0] - b.key[0] || a.key[1] - b.key[1] || a.key[2] - b.key[2])
    .map(({ issue }) => issue);
}

function sortKey(
  { place }: Issue,
  position: ReadonlyMap<string, number>
): [number, number, number] {
  const [, letters = "", digits] = /^([A-Z]+)(\d+)$/.exec(place.cell ?? "") ?? [];
  const sheet = position.get(`${place.file}\n${place.sheet}`) ?? -1;
  return [sheet, Number(digits ?? place.row ?? 0), columnNumber(letters)];
}

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
