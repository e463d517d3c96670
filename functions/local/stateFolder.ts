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
  await mkdir(path, { recursive: true, mode: 0o700 });
  const lock = join(path, "in-use");
  await takeLock(lock, path);
  return {
    path,
    token: await keptToken(join(path, "token")),
    release: () => rm(lock, { force: true }),
  };
}

async function takeLock(lock: string, path: string): Promise<void> {
  try {
    await writeFile(lock, String(process.pid), { flag: "wx" });
  } catch (error) {
    if (!isExisting(error)) throw error;
    const owner = Number(await readFile(lock, "utf8"));
    if (owner > 0 && owner !== process.pid && isAlive(owner)) throw new InUse(path);
    await writeFile(lock, String(process.pid)); // left behind by one that was killed
  }
}

/** The host's one error: the folder belongs to a counter that is running. */
export class InUse extends Error {
  constructor(path: string) {
    super(
      `Klimakatalog läuft schon mit dem Ordner ${path}. Bitte dort weiterarbeiten oder es zuerst mit Strg+C beenden.`
    );
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

const isExisting = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "EEXIST";

export const newToken = () => randomBytes(24).toString("base64url");

async function keptToken(file: string): Promise<string> {
  const kept = await readFile(file, "utf8").catch(() => "");
  if (kept.length >= 32) return kept;
  const token = newToken();
  await writeFile(file, token, { mode: 0o600 });
  return token;
}
