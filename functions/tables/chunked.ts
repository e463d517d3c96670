import type { Change } from "./table.ts";

/** Changes in transactions: one takes 100 and 4 MiB. */
export function chunked(changes: readonly Change[]): readonly (readonly Change[])[] {
  const budget = 3.5 * 1024 * 1024;
  const chunks: Change[][] = [];
  let size = 0;
  for (const change of changes) {
    const bytes = change.kind === "drop" ? 0 : JSON.stringify(change.row).length * 1.4 + 1000;
    const last = chunks.at(-1);
    if (last === undefined || last.length >= 100 || size + bytes > budget) {
      chunks.push([change]);
      size = bytes;
    } else {
      last.push(change);
      size += bytes;
    }
  }
  return chunks;
}
