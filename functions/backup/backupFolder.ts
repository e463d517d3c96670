import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import type { BackupFiles } from "./importTown.ts";
import type { BackupFile } from "./manifest.ts";

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

/** The files of a folder by their names in the backup. */
export async function readBackup(folder: string): Promise<BackupFiles> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map<string, Uint8Array>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const path = join(entry.parentPath, entry.name);
    files.set(relative(folder, path).split(sep).join("/"), await readFile(path));
  }
  return files;
}
