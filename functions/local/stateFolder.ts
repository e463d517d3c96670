import { randomBytes } from "node:crypto";
import { access, mkdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { holdName } from "./holdName.ts";

/** Where one machine keeps everything. */
export interface StateFolder {
  readonly path: string;
  /** The token of the printed address: the same at every start, so that a bookmark stays good. */
  readonly token: string;
  release(): Promise<void>;
}

/** The host's one error: why this folder cannot be taken, as a sentence that says what to do. */
export class FolderRefused extends Error {}

/** One that was just killed or is ending holds its folder for a moment. */
const patience = 1500;

/** Takes the folder for this process alone; two would overwrite each other's work. */
export async function takeStateFolder(path: string): Promise<StateFolder> {
  const place = await madeFolder(path);
  const release = await holdName(`folder ${place}`, patience);
  if (release === undefined) throw new FolderRefused(inUse(path));
  return { path, token: await writing(path, () => keptToken(join(path, "token"))), release };
}

/** Makes the folder where it is not; answers its one true path. */
export const madeFolder = (path: string): Promise<string> =>
  writing(path, async () => {
    await makeFolder(path);
    return realpath(path);
  });

async function writing<Made>(path: string, work: () => Promise<Made>): Promise<Made> {
  try {
    return await work();
  } catch (error) {
    throw unwritable.has(codeOf(error)) ? new FolderRefused(cannotWrite(path)) : error;
  }
}

/** Step by step: asked for all of it at once, Node never comes back from a folder like /proc. */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (codeOf(error) === "EEXIST" && (await stat(path)).isDirectory()) return;
    const isRoot = dirname(path) === path;
    if (codeOf(error) !== "ENOENT" || isRoot || (await isThere(dirname(path)))) throw error;
    await makeFolder(dirname(path));
    await makeFolder(path);
  }
}

const isThere = (path: string) =>
  access(path).then(
    () => true,
    () => false
  );

/** What the system says of a folder that is none, may not be written, or has no room left. */
const unwritable = new Set([
  ...["EEXIST", "ENOENT", "ENOTDIR", "EISDIR", "EACCES", "EPERM", "EROFS"],
  ...["ENOSPC", "ENAMETOOLONG", "ELOOP"],
]);

const cannotWrite = (path: string) =>
  `In den Ordner ${path} lässt sich nicht schreiben. Bitte mit --folder einen anderen angeben oder Rechte und freien Platz prüfen. Mit --memory geht es auch ohne Ordner.`;

export const inUse = (path: string) =>
  `Klimakatalog läuft schon mit dem Ordner ${path}. Bitte dort weiterarbeiten oder es zuerst mit Strg+C beenden.`;

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
