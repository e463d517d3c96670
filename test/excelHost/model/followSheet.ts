import { sameName } from "./place.ts";
import type { Workbook } from "./workbook.ts";

/** Defined names follow a sheet that is called otherwise now, and point nowhere (#REF!) once it is gone. */
export function followSheet({ names }: Workbook, before: string, after: string | undefined): void {
  for (const name of names) {
    const [whole = "", quoted, plain] = /^=(?:'((?:[^']|'')*)'|([^'!]+))!/.exec(name.formula) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (sheet === undefined || !sameName(sheet, before)) continue;
    const rest = name.formula.slice(whole.length);
    name.formula = after === undefined ? "=#REF!" : `='${after.replaceAll("'", "''")}'!${rest}`;
  }
}
