import { randomBytes } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where one machine keeps everything. */
export interface StateFolder {
  readonly path: string;
  /** The token of the printed address: the same at every start, so that a bookmark stays good. */
  readonly token: string;
  release(): Promise<void>;
}

/** Takes the folder for this process alone; two would overwrite each other's work. */
export async function takeStateFolder(path: string): Promise<StateFolder> {
  const lock = join(path, "in-use");
  try {
    await mkdir(path, { recursive: true, mode: 0o700 });
    await takeLock(lock, path);
    const token = await keptToken(join(path, "token"));
    return { path, token, release: () => rm(lock, { force: true }) };
  } catch (error) {
    throw unwritable.has(codeOf(error)) ? new FolderRefused(cannotWrite(path)) : error;
  }
}

/** What the system says of a folder that is none, may not be written, or has no room left. */
const unwritable = new Set(["EEXIST", "ENOTDIR", "EISDIR", "EACCES", "EPERM", "EROFS", "ENOSPC"]);

const cannotWrite = (path: string) =>
  `In den Ordner ${path} lässt sich nicht schreiben. Bitte mit --folder einen anderen angeben oder Rechte und freien Platz prüfen. Mit --memory geht es auch ohne Ordner.`;

async function takeLock(lock: string, path: string): Promise<void> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
  } catch (error) {
    if (codeOf(error) !== "EEXIST") throw error;
    const owner = Number(await readFile(lock, "utf8"));
    if (owner > 0 && owner !== process.pid && isAlive(owner)) throw new FolderRefused(inUse(path));
    await writeFile(lock, String(process.pid)); // left behind by one that was killed
  }
}

/** The host's one error: why this folder cannot be taken, as a sentence that says what to do. */
export class FolderRefused extends Error {}

const inUse = (path: string) =>
  `Klimakatalog läuft schon mit dem Ordner ${path}. Bitte dort weiterarbeiten oder es zuerst mit Strg+C beenden.`;

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === "EPERM";
  }
}

const codeOf = (error: unknown) =>
  error instanceof Error && "code" in error ? String(error.code) : "";

export const newToken = () => randomBytes(24).toString("base64url");

async function keptToken(file: string): Promise<string> {
  const kept = await readFile(file, "utf8").catch(() => "");
  if (kept.length >= 32) return kept;
  const token = newToken();
  await writeFile(file, token, { mode: 0o600 });
  return token;
}
