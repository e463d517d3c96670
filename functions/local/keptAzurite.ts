import { type ChildProcess, spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Azurite } from "./azurite.ts";
import { FolderRefused, inUse, madeFolder } from "./stateFolder.ts";

/**
 * Azurite over a folder, in a process of its own. What was acknowledged survives a crash of this process:
 * the other one notices, writes everything down and ends.
 */
export async function startKeptAzurite(folder: string): Promise<Azurite> {
  const place = await madeFolder(folder);
  const script = fileURLToPath(new URL("./azuriteProcess.ts", import.meta.url));
  const child = spawn(process.execPath, [script, place], {
    detached: true,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const connectionString = await connectionOf(child);
  if (connectionString === "") throw new FolderRefused(inUse(folder));
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
    },
  };
}

function connectionOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    child.once("message", (message) => resolve(connectionIn(message)));
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the storage process ended (${code})`)));
  });
}

/** Empty: another one works on this folder. */
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
