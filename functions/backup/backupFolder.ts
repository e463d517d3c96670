import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BackupFiles } from "./importTown.ts";
import { type BackupFile, manifestName, manifestOf } from "./manifest.ts";

/** Writes a backup into a folder, the manifest last. Answers how many files. */
export async function writeBackup(
  files: AsyncIterable<BackupFile>,
  folder: string
): Promise<number> {
  let count = 0;
  for await (const { name, content } of files) {
    const path = join(folder, ...name.split("/"));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
    count++;
  }
  return count;
}

/** The files a backup's manifest names; none where there is no manifest. Throws when there is no such folder. */
export async function readBackup(folder: string): Promise<BackupFiles> {
  await readdir(folder);
  const files = new Map<string, Uint8Array>();
  const manifest = await readFile(join(folder, manifestName)).catch(() => undefined);
  if (manifest === undefined) return files;
  files.set(manifestName, manifest);
  for (const { name } of manifestOf(manifest)?.files ?? []) {
    const content = await readFile(join(folder, ...partsOf(name))).catch(() => undefined);
    if (content !== undefined) files.set(name, content);
  }
  return files;
}

/** A name that climbs out of the folder is no file of a backup. */
const partsOf = (name: string) => name.split("/").map((part) => (part === ".." ? "-" : part));
