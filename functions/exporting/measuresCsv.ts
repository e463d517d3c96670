import { fieldNamed, fieldNames } from "../../shared/catalogue/fields.ts";
import type { Measure } from "../../shared/catalogue/measures/measure.ts";

/** One measure a record, a field a column; for Excel: semicolons, and a byte order mark for the umlauts. */
export function measuresCsv(measures: readonly Measure[]): Uint8Array {
  const names = fieldNames.filter((name) => measures.some((one) => one[name] !== undefined));
  const head = names.map((name) => fieldNamed(name)?.label ?? name);
  const rows = measures.map((measure) =>
    names.map((name) => {
      const value = measure[name];
      return value === undefined ? "" : (fieldNamed(name)?.kind.show(value) ?? String(value));
    })
  );
  const lines = [head, ...rows].map((cells) => cells.map(cell).join(";"));
  return new TextEncoder().encode(`\ufeff${lines.join("\r\n")}\r\n`);
}

/** A cell that begins like a formula would be one to whoever opens the file; plain numbers stay. */
function cell(text: string): string {
  const isFormula = /^\s*[=+\-@\t\r]/.test(text) && !/^\s*[+-]?[\d.,]+\s*%?$/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[;"\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
