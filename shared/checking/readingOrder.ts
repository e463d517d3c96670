import type { Issue } from "../catalogue/issue.ts";
import type { FileReading } from "../sheet/sheetReading.ts";

/** An issue and where a person meets it, as numbers. */
interface Placed {
  readonly issue: Issue;
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

/**
 * Issues as a person meets them: file by file, sheet by sheet, row by row, from left to right.
 * Reading and a claim may meet the same trouble in the same cell; it is said once.
 */
export function inReadingOrder(issues: readonly Issue[], files: readonly FileReading[]): Issue[] {
  const sheetOf = sheetNumbers(files);
  const placed = issues.map((issue) => placedAt(issue, sheetOf(issue)));
  placed.sort(inOrder);
  const told: Issue[] = [];
  let start = 0;
  let before: Placed | undefined;
  for (const each of placed) {
    if (before === undefined || inOrder(before, each) !== 0) start = told.length;
    if (!isRepeat(each.issue, told, start)) told.push(each.issue);
    before = each;
  }
  return told;
}

function inOrder(a: Placed, b: Placed): number {
  return a.sheet - b.sheet || a.row - b.row || a.column - b.column;
}

/** The number of an issue's sheet; neighbours mostly share it. */
function sheetNumbers(files: readonly FileReading[]): (issue: Issue) => number {
  const keys = files.flatMap(({ file, sheets }) => sheets.map(({ sheet }) => `${file}\n${sheet}`));
  const positions = new Map(keys.map((key, index) => [key, index]));
  let [file, sheet] = ["", ""];
  let position = -1;
  return ({ place }) => {
    if (place.sheet !== sheet || place.file !== file) {
      [file, sheet] = [place.file, place.sheet];
      position = positions.get(`${file}\n${sheet}`) ?? -1;
    }
    return position;
  };
}

function placedAt(issue: Issue, sheet: number): Placed {
  const { cell = "", row = 0 } = issue.place;
  let at = 0;
  let column = 0;
  for (; at < cell.length && isLetter(cell.charCodeAt(at)); at++)
    column = column * 26 + cell.charCodeAt(at) - 64;
  const digits = at === 0 ? Number.NaN : Number(cell.slice(at) || Number.NaN);
  return Number.isNaN(digits)
    ? { issue, sheet, row, column: 0 }
    : { issue, sheet, row: digits, column };
}

const isLetter = (code: number) => code >= 65 && code <= 90;

/** Whether the issues told from `start` on, all of one cell, say it already. */
function isRepeat(issue: Issue, told: readonly Issue[], start: number): boolean {
  for (let at = start; at < told.length; at++) {
    const other = told[at];
    if (other !== undefined && sayTheSame(issue, other)) return true;
  }
  return false;
}

function sayTheSame(a: Issue, b: Issue): boolean {
  return (
    a.code === b.code &&
    a.field === b.field &&
    codeNamed(a) === codeNamed(b) &&
    (a.place.cell ?? a.place.row) === (b.place.cell ?? b.place.row) &&
    a.place.sheet === b.place.sheet &&
    a.place.file === b.place.file
  );
}

const codeNamed = ({ facts: { code } = {} }: Issue) => code;
