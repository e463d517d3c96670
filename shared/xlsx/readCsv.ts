import { swapped } from "./decodePart.ts";
import { isWideText } from "./fileFormat.ts";
import type { Cell, Grid } from "./grid.ts";
import type { ReadingHost } from "./host.ts";
import { lastColumn, lastRow } from "./reference.ts";
import type { RefusalCode } from "./refusal.ts";
import { mostRows } from "./sheetScan.ts";
import type { WorkbookReading } from "./workbookReading.ts";

/**
 * Bytes of a csv → one grid named "CSV". A row is a record, blank ones included, so that row
 * numbers are record numbers as every csv reader and a spreadsheet count them; line breaks inside
 * quotes do not count. Cells are text: what a number means is for the kinds to say.
 */
export function readCsv(bytes: Uint8Array, host: ReadingHost): WorkbookReading {
  if (bytes.length === 0) return { refused: "empty" };
  const text = csvText(bytes, host);
  const marked = /^sep=(.)\r?\n/i.exec(text);
  const records = readRecords(
    text.slice(marked?.[0].length ?? 0),
    marked?.[1] ?? separatorOf(text)
  );
  if (typeof records === "string") return { refused: records };
  const none: ReadonlySet<number> = new Set();
  const grid: Grid = {
    name: "CSV",
    rows: records.map(toRow),
    merged: [],
    hiddenRows: none,
    hiddenColumns: none,
    hidden: false,
  };
  return { grids: [grid], tables: [], names: [], customXml: [], properties: {} };
}

/** By byte order mark, else UTF-8 if it is valid, else Windows-1252 as German Excels write. */
function csvText(bytes: Uint8Array, host: ReadingHost): string {
  const [first = 0, second = 0] = bytes;
  if (first === 0xff && second === 0xfe) return host.decode(bytes.subarray(2), "utf-16le");
  if (first === 0xfe && second === 0xff) return host.decode(swapped(bytes.subarray(2)), "utf-16le");
  if (isWideText(bytes)) return host.decode(bytes, "utf-16le");
  const text = host.decode(bytes, "utf-8");
  const plain = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  return plain.includes("\ufffd") && !hasReplacementCharacter(bytes)
    ? host.decode(bytes, "windows-1252")
    : plain;
}

/** U+FFFD itself, in UTF-8: somebody else's damage, faithfully kept. */
function hasReplacementCharacter(bytes: Uint8Array): boolean {
  for (let at = bytes.indexOf(0xef); at >= 0; at = bytes.indexOf(0xef, at + 1)) {
    if (bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd) return true;
  }
  return false;
}

const separators = [";", "\t", ","] as const;
const SAMPLE = 100_000;

/** The separator that cuts most records of the beginning into the same, large number of fields. */
function separatorOf(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const scores = separators.map((separator) => {
    const read = readRecords(sample, separator);
    const records = typeof read === "string" ? [] : read;
    const counts = new Map<number, number>();
    for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
    const weights = [...counts].map(([fields, times]) => times * Math.log2(fields));
    return Math.max(0, ...weights) / Math.max(1, records.length);
  });
  return separators[scores.indexOf(Math.max(...scores))] ?? ";";
}

/** RFC 4180, leniently: a quote inside an unquoted field is just a quote. Refuses more than a sheet holds. */
function readRecords(text: string, separator: string): string[][] | RefusalCode {
  const records: string[][] = [];
  let record: string[] = [];
  let filled = 0;
  for (let at = 0; at < text.length; ) {
    const refused = excessOf(records.length, record.length, filled);
    if (refused !== undefined) return refused;
    const { value, end } =
      text[at] === '"' ? quotedField(text, at, separator) : field(text, at, separator);
    record.push(value);
    at = end + 1;
    if (text[end] === separator && end + 1 < text.length) continue;
    if (text[end] === separator) record.push("");
    if (text[end] === "\r" && text[end + 1] === "\n") at++;
    records.push(record);
    filled += Number(record.some((value) => value !== ""));
    record = [];
  }
  return excessOf(0, 0, filled) ?? records;
}

function excessOf(row: number, column: number, filled: number): RefusalCode | undefined {
  if (row > lastRow || column > lastColumn) return "tooLarge";
  return filled > mostRows ? "tooManyRows" : undefined;
}

interface CsvField {
  readonly value: string;
  /** Where the separator or line break stands. */
  readonly end: number;
}

function field(text: string, from: number, separator: string): CsvField {
  let end = from;
  while (end < text.length) {
    const char = text[end];
    if (char === separator || char === "\n" || char === "\r") break;
    end++;
  }
  return { value: text.slice(from, end), end };
}

function quotedField(text: string, from: number, separator: string): CsvField {
  let quote = text.indexOf('"', from + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  // Never closed: then it was no quoted field but a text that begins with a quote.
  if (quote < 0) return field(text, from, separator);
  const value = text
    .slice(from + 1, quote)
    .replaceAll('""', '"')
    .replace(/\r\n?/g, "\n");
  const rest = field(text, quote + 1, separator);
  return { value: value + rest.value, end: rest.end };
}

function toRow(record: readonly string[]): (Cell | undefined)[] {
  const row = record.map((text): Cell | undefined =>
    text === "" ? undefined : { kind: "text", text }
  );
  while (row.length > 0 && row.at(-1) === undefined) row.pop();
  return row;
}
