import type { Backroom } from "../counter/backroom.ts";
import { noteOf } from "../counter/backroom.ts";
import { Refusal } from "../counter/refusal.ts";
import { chunked } from "../tables/chunked.ts";
import { keyOf } from "../tables/keys.ts";
import type { Change, Table } from "../tables/table.ts";
import { checkBackup } from "./checkBackup.ts";
import { type BackupRow, type Manifest, rowsIn, tableFile } from "./manifest.ts";

/** The files of a backup by their names. */
export type BackupFiles = ReadonlyMap<string, Uint8Array>;

/**
 * A backup into a store where this municipality is not yet. It is checked whole before anything is
 * written; its settings come last, so that an import that broke off can be done again.
 */
export async function importTown(backroom: Backroom, files: BackupFiles): Promise<Manifest> {
  const { manifest, troubles } = checkBackup(files, backroom.hashes);
  if (manifest === undefined || troubles.length > 0) {
    throw new Refusal("inputRefused", troubles.join(" "));
  }
  const { municipality, at } = manifest;
  const { tables, blobs, audit, now } = backroom;
  if ((await tables.Directory.get(keyOf(municipality), "SETTINGS")) !== undefined) {
    throw new Refusal(
      "wrongState",
      "Diese Kommune gibt es hier schon. Eine Sicherung lässt sich nur in einen leeren Speicher einspielen."
    );
  }
  for (const [name, content] of files) {
    if (name.startsWith("blobs/")) await blobs.put(name.slice(6), content, "application/gzip");
  }
  const last: BackupRow[] = [];
  for (const table of Object.values(tables)) {
    const rows = rowsIn(files.get(tableFile(table.name)) ?? new Uint8Array());
    last.push(...rows.filter(({ key }) => key === "SETTINGS"));
    await writeRows(
      table,
      rows.filter(({ key }) => key !== "SETTINGS")
    );
  }
  await writeRows(tables.Directory, last);
  const call = { municipality, by: "system", role: "operator", at: now() };
  await audit.append(municipality, [noteOf(backroom, call, "backup.restored", `backup ${at}`)]);
  return manifest;
}

async function writeRows(table: Table, rows: readonly BackupRow[]): Promise<void> {
  for (const [partition, ofOne] of Map.groupBy(rows, (row) => row.partition)) {
    const changes = ofOne.map(
      ({ key, columns, body }): Change => ({ kind: "create", row: { key, columns, body } })
    );
    for (const some of chunked(changes)) {
      const written = await table.write(partition, some);
      if (!written.isWritten) for (const one of some) await table.write(partition, [one]);
    }
  }
}
