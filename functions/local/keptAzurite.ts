import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { Azurite } from "./azurite.ts";

/** Another host works on this folder. */
const folderInUse =
  "Klimakatalog läuft auf diesem Rechner schon mit diesem Ordner. Bitte das andere Fenster benutzen oder dort mit Strg+C beenden.";

/**
 * Azurite over a folder, in a process of its own. What was acknowledged survives a crash of this process:
 * the other one notices, writes everything down and ends.
 */
export async function startKeptAzurite(folder: string): Promise<Azurite> {
  await mkdir(folder, { recursive: true });
  const lock = join(folder, "process.txt");
  await otherIsGone(lock);
  const script = fileURLToPath(new URL("./azuriteProcess.ts", import.meta.url));
  const child = spawn(process.execPath, [script, folder], {
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await writeFile(lock, String(child.pid));
  const connectionString = await connectionOf(child);
  child.unref();
  child.channel?.unref();
  return {
    connectionString,
    async close() {
      // Nothing else may keep this process alive until the other has written everything down.
      child.ref();
      const isGone = gone(child);
      if (child.connected) child.send("stop");
      await isGone;
      await rm(lock, { force: true });
    },
  };
}

const patience = 15_000;
const step = 100;

/** A process that is just writing down what its dead host left gets the time it needs. */
async function otherIsGone(lock: string): Promise<void> {
  const pid = Number(await readFile(lock, "utf8").catch(() => ""));
  if (!Number.isInteger(pid) || pid <= 0) return;
  for (let waited = 0; isAlive(pid); waited += step) {
    if (waited >= patience) throw new Error(folderInUse);
    await wait(step);
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function connectionOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(connectionIn(message)));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the storage process ended (${code})`)));
  });
}

function connectionIn(message: unknown): string {
  const isOurs = typeof message === "object" && message !== null && "connectionString" in message;
  return isOurs ? String(message.connectionString) : "";
}

function gone(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    else child.once("exit", () => resolve());
  });
}
