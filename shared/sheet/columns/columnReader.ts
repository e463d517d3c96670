import { type FieldName, kindOf } from "../../catalogue/fields.ts";
import type { Kind, Reading, Source, Writing } from "../../catalogue/kind.ts";
import { checkedOptions } from "../../catalogue/settings/checkedOptions.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";

/** Error values of Excel, as values or typed as text. */
const excelError = /^\s*#(NV|N\/A|DIV\/0!|VALUE!|WERT!|REF!|BEZUG!|NAME\??|NULL!|NUM!|ZAHL!)/i;

/** What a cell says of a field; an error of Excel says nothing and is trouble. */
export function readCell(kind: Kind<unknown>, source: Source, writing: Writing): Reading<unknown> {
  if (excelError.test(source.text))
    return { trouble: { code: "formulaError", found: source.text } };
  const checked = source.number === undefined ? checkedOptions(source.text) : undefined;
  return kind.read(checked === undefined ? source : { text: checked }, writing);
}

export type CellReader = (source: Source) => Reading<unknown>;

/**
 * Reads the cells of one column. Where it repeats them, each text is read once, and so is each number, since equal ones
 * are one cell of the grid; where all are different, remembering them takes longer than reading.
 */
export function columnReader(field: FieldName, writing: Writing, repeats: boolean): CellReader {
  const kind = kindOf(field);
  if (!repeats)
    return (source) =>
      isPlainText(source) ? readCell(kind, source, writing) : kind.read(source, writing);
  const readText = textReader(field, writing);
  const known = new Map<Source, Reading<unknown>>();
  return (source) => {
    if (isPlainText(source)) return readText(source);
    const before = known.get(source);
    if (before) return before;
    const reading = kind.read(source, writing);
    if (known.size > most) known.clear();
    known.set(source, reading);
    return reading;
  };
}

const most = 10_000;

/** Longer texts do not come again. */
const longestRepeated = 160;

function textReader(field: FieldName, writing: Writing): CellReader {
  const kind = kindOf(field);
  const known = new Map<string, Reading<unknown>>();
  return (source) => {
    if (!isPlainText(source)) return kind.read(source, writing);
    if (source.text.length > longestRepeated) return readCell(kind, source, writing);
    const before = known.get(source.text);
    if (before) return before;
    const reading = readCell(kind, source, writing);
    if (known.size > most) known.clear();
    known.set(source.text, reading);
    return reading;
  };
}

const plainReaders = new WeakMap<Settings, Map<FieldName, CellReader>>();

/** Reads texts as a field of this town, whatever their column; remembered, since the files of a town repeat them. */
export function plainReader(field: FieldName, settings: Settings): CellReader {
  const readers = plainReaders.get(settings) ?? new Map<FieldName, CellReader>();
  plainReaders.set(settings, readers);
  const reader = readers.get(field) ?? textReader(field, { settings });
  readers.set(field, reader);
  return reader;
}

/** Its text is all that a kind can read of it. */
const isPlainText = ({ number, iso, runs }: Source) =>
  number === undefined && iso === undefined && runs === undefined;
