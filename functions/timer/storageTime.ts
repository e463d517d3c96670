import type { Backroom } from "../counter/backroom.ts";

/** So long after, a row is nobody's any more: whoever wrote it was stopped before taking it away. */
const leftBehind = 3_600_000;

/**
 * What time it is where the rows are. Nothing is ever thrown away by this machine's clock: one that jumps
 * ahead would take what is being written right now. Many may ask at once, since timers go off together:
 * each takes its own row away, and none the row that another is about to read.
 */
export async function storageTime({ tables, newId }: Backroom): Promise<string> {
  const partition = "clock";
  const key = newId();
  await tables.RateLimits.write(partition, [
    { kind: "create", row: { key, columns: {}, body: undefined } },
  ]);
  const rows: { readonly key: string; readonly at: string }[] = [];
  for await (const row of tables.RateLimits.keys(partition)) rows.push(row);
  const time = rows.find((row) => row.key === key)?.at;
  if (time === undefined) throw new Error("the storage's clock says nothing");
  const limit = new Date(Date.parse(time) - leftBehind).toISOString();
  for (const row of rows.filter(({ key: one, at }) => one === key || at < limit))
    await tables.RateLimits.write(partition, [{ kind: "drop", key: row.key }]);
  return time;
}
