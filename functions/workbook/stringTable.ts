import { cellText } from "./cellText.ts";

/** The texts of a workbook, each once, by number. */
export interface StringTable {
  indexOf(text: string): number;
  toXml(): Uint8Array;
}

const rowsPerPiece = 2000;

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
    toXml() {
      const pieces = [Buffer.from(opening(count, indexes.size))];
      let xml = "";
      let waiting = 0;
      for (const text of indexes.keys()) {
        xml += `<si><t xml:space="preserve">${cellText(text)}</t></si>`;
        if (++waiting < rowsPerPiece) continue;
        pieces.push(Buffer.from(xml));
        xml = "";
        waiting = 0;
      }
      pieces.push(Buffer.from(`${xml}</sst>`));
      return Buffer.concat(pieces);
    },
  };
}

const opening = (count: number, unique: number) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${count}" uniqueCount="${unique}">`;
