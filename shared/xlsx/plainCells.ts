import { wholeNumberCell } from "./cellMaker.ts";
import { place, type Scan, sharedText } from "./sheetScan.ts";

const SPACE = 32;
const QUOTE = 34;
const SLASH = 47;
const ZERO = 48;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const LETTER_C = 99;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;
const LETTER_V = 118;

const mostDigits = 9;

/** Where the reader is, and what the cell in its hand said so far: filled anew for every cell. */
const hand = { at: 0, number: 0, column: 0, row: 0, style: 0 };

/**
 * Reads cells that stand one after the other and are written as nearly all are,
 * `<c r="B5" s="3" t="s"><v>12</v></c>` or `<c r="B5"/>`, straight from their bytes. Answers where other
 * ones, or anything else, begin.
 */
export function readPlainCells(scan: Scan, letters: Uint8Array, from: number): number {
  let at = from;
  for (let end = at; end >= 0; end = readPlainCell(scan, letters, at)) at = end;
  return at;
}

/** Behind the cell at `start`; -1 where it is written in another way. */
function readPlainCell(scan: Scan, letters: Uint8Array, start: number): number {
  if (letters[start] !== LESS || letters[start + 1] !== LETTER_C) return -1;
  hand.at = start + 2;
  if (!readPlace(letters) || !readStyle(letters)) return -1;
  const isText = opens(letters, LETTER_T);
  if (isText && !passes(letters, LETTER_S, QUOTE)) return -1;
  const isEmpty = letters[hand.at] === SLASH;
  if (isEmpty ? !passes(letters, SLASH, GREATER) : !readContent(letters)) return -1;
  scan.column = hand.column - 1;
  scan.row = hand.row - 1;
  if (isEmpty) return hand.at;
  const { number, style } = hand;
  const cell = isText ? sharedText(scan, number) : wholeNumberCell(scan.maker, number, style);
  if (cell !== undefined) place(scan, cell);
  return hand.at;
}

/** ` r="B5"`: letters are a number to base 26. */
function readPlace(letters: Uint8Array): boolean {
  if (!opens(letters, LETTER_R)) return false;
  hand.column = readLetters(letters);
  if (hand.column === 0 || !readNumber(letters, QUOTE)) return false;
  hand.row = hand.number;
  return hand.row > 0;
}

/** ` s="3"`, or nothing. */
function readStyle(letters: Uint8Array): boolean {
  hand.style = 0;
  if (!opens(letters, LETTER_S)) return true;
  const isNumber = readNumber(letters, QUOTE);
  hand.style = hand.number;
  return isNumber;
}

/** `><v>12</v></c>` */
const readContent = (letters: Uint8Array) =>
  passes(letters, GREATER, LESS) &&
  passes(letters, LETTER_V, GREATER) &&
  readNumber(letters, LESS) &&
  passes(letters, SLASH, LETTER_V) &&
  passes(letters, GREATER, LESS) &&
  passes(letters, SLASH, LETTER_C) &&
  letters[hand.at++] === GREATER;

/** ` r="` */
function opens(letters: Uint8Array, name: number): boolean {
  const { at } = hand;
  const isOpen =
    letters[at] === SPACE &&
    letters[at + 1] === name &&
    letters[at + 2] === EQUALS &&
    letters[at + 3] === QUOTE;
  if (isOpen) hand.at = at + 4;
  return isOpen;
}

function passes(letters: Uint8Array, first: number, second: number): boolean {
  const { at } = hand;
  hand.at = at + 2;
  return letters[at] === first && letters[at + 1] === second;
}

/** Capital letters as a number to base 26, "A" is 1. */
function readLetters(letters: Uint8Array): number {
  let { at } = hand;
  let column = 0;
  for (let code = letters[at] ?? 0; code > 64 && code < 91; code = letters[++at] ?? 0)
    column = column * 26 + code - 64;
  hand.at = at;
  return column;
}

/** Digits up to the letter that ends them; false where there are none, too many, or others end them. */
function readNumber(letters: Uint8Array, ending: number): boolean {
  const start = hand.at;
  let at = start;
  let number = 0;
  for (
    let digit = (letters[at] ?? 0) - ZERO;
    digit >= 0 && digit <= 9;
    digit = (letters[++at] ?? 0) - ZERO
  )
    number = number * 10 + digit;
  hand.number = number;
  hand.at = at + 1;
  return at > start && at - start <= mostDigits && letters[at] === ending;
}
