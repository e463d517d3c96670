import type { Backroom } from "../counter/backroom.ts";
import { listTenants } from "../counter/members.ts";
import { keyOf } from "../tables/keys.ts";
import type { Table } from "../tables/table.ts";
import {
  type BackupFile,
  type BackupRow,
  blobFile,
  linesOf,
  type Manifest,
  manifestName,
  sha256Of,
  tableFile,
} from "./manifest.ts";

/** Folders of blobs, each with one folder a municipality. */
const folders = ["catalogue", "drafts", "submissions", "documents", "templates"];

/**
 * Everything of one municipality, file by file, the manifest last. Blobs come after the rows: what a row
 * names was written before it, and never changes.
 */
export async function* exportTown(
  backroom: Backroom,
  municipality: string
): AsyncIterable<BackupFile> {
  const { tables, blobs, outbox, now } = backroom;
  await outbox.drain(municipality, Object.values(tables));
  const files: { name: string; sha256: string }[] = [];
  const noted = (file: BackupFile) => {
    files.push({ name: file.name, sha256: sha256Of(file.content) });
    return file;
  };
  for (const table of Object.values(tables).filter(({ name }) => name !== "RateLimits")) {
    const rows = table.name === "Tenants" ? await tenantRows(backroom, municipality) : [];
    for await (const row of rowsOf(table, municipality)) rows.push(row);
    yield noted({ name: tableFile(table.name), content: linesOf(rows) });
  }
  for (const folder of folders) {
    for (const { name } of await blobs.list(`${folder}/${keyOf(municipality)}/`)) {
      const content = await blobs.get(name);
      if (content !== undefined) yield noted({ name: blobFile(name), content });
    }
  }
  const manifest: Manifest = { schema: 1, municipality, at: now(), files };
  const content = new TextEncoder().encode(`${JSON.stringify(manifest, null, 2)}\n`);
  yield { name: manifestName, content };
}

async function* rowsOf(table: Table, municipality: string): AsyncIterable<BackupRow> {
  for await (const { partition, key, columns, body } of table.everything(keyOf(municipality))) {
    const isLeftOver = columns["isGone"] === true || key.startsWith("O|");
    if (!isLeftOver) yield { partition, key, columns, body };
  }
}

/** Directories stand outside of any municipality. */
async function tenantRows(backroom: Backroom, municipality: string): Promise<BackupRow[]> {
  const tenants = await listTenants(backroom);
  return tenants
    .filter((tenant) => tenant.municipality === municipality)
    .map((tenant) => ({
      partition: keyOf("T"),
      key: keyOf(tenant.tid),
      columns: { municipality },
      body: tenant,
    }));
}
