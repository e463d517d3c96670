import type { ByteSink } from "../zip/byteSink.ts";
import { cellText } from "./cellText.ts";

/** The texts of a workbook, each once, by number. */
export interface StringTable {
  indexOf(text: string): number;
  /** Writes the part that holds them all, text after text. */
  writeTo(sink: ByteSink): Generator<void>;
}

export function stringTable(): StringTable {
  const indexes = new Map<string, number>();
  let count = 0;
  return {
    indexOf(text) {
      count++;
      const known = indexes.get(text);
      if (known !== undefined) return known;
      indexes.set(text, indexes.size);
      return indexes.size - 1;
    },
    *writeTo(sink) {
      sink.text(opening(count, indexes.size));
      for (const text of indexes.keys()) {
        sink.bytes(before);
        sink.text(cellText(text));
        sink.bytes(after);
        yield;
      }
      sink.text("</sst>");
    },
  };
}

const before = Buffer.from('<si><t xml:space="preserve">');
const after = Buffer.from("</t></si>");

const opening = (count: number, unique: number) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${count}" uniqueCount="${unique}">`;
