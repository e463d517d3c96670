import type { Backroom } from "../counter/backroom.ts";

/**
 * What time it is where the rows are. Nothing is ever thrown away by this machine's clock: one that jumps
 * ahead would take what is being written right now.
 */
export async function storageTime({ tables, newId }: Backroom): Promise<string> {
  const partition = "clock";
  const key = newId();
  await tables.RateLimits.write(partition, [
    { kind: "create", row: { key, columns: {}, body: undefined } },
  ]);
  let time = "";
  for await (const row of tables.RateLimits.keys(partition)) {
    if (row.key === key) time = row.at;
    await tables.RateLimits.write(partition, [{ kind: "drop", key: row.key }]);
  }
  if (time === "") throw new Error("the storage's clock says nothing");
  return time;
}
