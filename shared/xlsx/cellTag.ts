/** The opening tag of a cell, filled anew for every cell: the scanner must not make garbage. */
export interface CellTag {
  /** From 0; -1 where the file does not say. */
  column: number;
  row: number;
  style: number;
  /** "n", "s", "str", "inlineStr", "b", "e", "d". */
  type: string;
  empty: boolean;
  /** Behind the ">". */
  end: number;
}

export const newCellTag = (): CellTag => ({
  column: -1,
  row: -1,
  style: 0,
  type: "n",
  empty: false,
  end: 0,
});

const SPACE = 32;
const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const LETTER_R = 114;
const LETTER_S = 115;
const LETTER_T = 116;

/** Reads the tag whose name ends at `start`. */
export function readCellTag(xml: string, start: number, tag: CellTag): void {
  tag.column = -1;
  tag.row = -1;
  tag.style = 0;
  tag.type = "n";
  tag.empty = false;
  let at = start;
  while (at < xml.length) {
    const code = xml.charCodeAt(at);
    if (code <= SPACE) at++;
    else if (code === GREATER) break;
    else if (code === SLASH) {
      tag.empty = true;
      at++;
    } else at = readAttribute(xml, at, tag);
  }
  tag.end = at + 1;
}

function readAttribute(xml: string, at: number, tag: CellTag): number {
  if (xml.charCodeAt(at + 1) !== EQUALS) return readSpacedAttribute(xml, at, tag);
  const quote = xml.charCodeAt(at + 2);
  switch (xml.charCodeAt(at)) {
    case LETTER_R:
      return readPlace(xml, at + 3, quote, tag);
    case LETTER_S:
      return readStyle(xml, at + 3, quote, tag);
    case LETTER_T:
      return readType(xml, at + 3, quote, tag);
    default:
      return behind(xml, at + 3, quote);
  }
}

/** Attributes of several letters, and those written `r = "A1"`. */
function readSpacedAttribute(xml: string, at: number, tag: CellTag): number {
  const equals = xml.indexOf("=", at);
  if (equals < 0) return xml.length;
  let from = equals + 1;
  while (xml.charCodeAt(from) <= SPACE) from++;
  const quote = xml.charCodeAt(from);
  const name = xml.slice(at, equals).trim();
  if (name === "r") return readPlace(xml, from + 1, quote, tag);
  if (name === "s") return readStyle(xml, from + 1, quote, tag);
  if (name === "t") return readType(xml, from + 1, quote, tag);
  return behind(xml, from + 1, quote);
}

function behind(xml: string, from: number, quote: number): number {
  const end = xml.indexOf(String.fromCharCode(quote), from);
  return end < 0 ? xml.length : end + 1;
}

/** "B5": letters are a number to base 26. */
function readPlace(xml: string, from: number, quote: number, tag: CellTag): number {
  let at = from;
  let column = 0;
  let code = xml.charCodeAt(at);
  while (code > 64 && code < 123) {
    column = column * 26 + (code & 31);
    code = xml.charCodeAt(++at);
  }
  let row = 0;
  while (code >= 48 && code <= 57) {
    row = row * 10 + code - 48;
    code = xml.charCodeAt(++at);
  }
  tag.column = column - 1;
  tag.row = row - 1;
  return code === quote ? at + 1 : behind(xml, at, quote);
}

function readStyle(xml: string, from: number, quote: number, tag: CellTag): number {
  let at = from;
  let style = 0;
  let code = xml.charCodeAt(at);
  while (code >= 48 && code <= 57) {
    style = style * 10 + code - 48;
    code = xml.charCodeAt(++at);
  }
  tag.style = style;
  return code === quote ? at + 1 : behind(xml, at, quote);
}

function readType(xml: string, from: number, quote: number, tag: CellTag): number {
  if (xml.charCodeAt(from) === LETTER_S && xml.charCodeAt(from + 1) === quote) {
    tag.type = "s";
    return from + 2;
  }
  const next = behind(xml, from, quote);
  tag.type = xml.slice(from, next - 1);
  return next;
}
