import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

export type Release = () => Promise<void>;

const step = 100;

/**
 * Holds a name that one process of this machine can have at a time; undefined when another keeps it for
 * longer than `patience` (ms). The system takes it back when its holder ends, however it ends: a number
 * written into a file would stay, and might later be that of another program.
 */
export async function holdName(name: string, patience: number): Promise<Release | undefined> {
  const address = addressOf(name);
  for (let waited = 0; waited <= patience; waited += step) {
    const server = await listening(address);
    if (server !== undefined) return () => closed(server);
    await wait(step);
  }
  return undefined;
}

/** Linux and Windows have names outside of any folder; elsewhere a file stands for it. */
function addressOf(name: string): string {
  const short = `klimakatalog-${createHash("sha256").update(name).digest("hex").slice(0, 32)}`;
  if (process.platform === "linux") return `\0${short}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${short}` : join(tmpdir(), `${short}.sock`);
}

/** Undefined: somebody else has it. */
function listening(address: string): Promise<Server | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer((visitor) => visitor.destroy());
    server.once("error", (error) => {
      if (!("code" in error) || error.code !== "EADDRINUSE") reject(error);
      else removedIfLeft(address).then(() => resolve(undefined), reject);
    });
    server.listen(address, () => resolve(server.unref()));
  });
}

/** A file of one that was killed stays, and nobody answers there. */
function removedIfLeft(address: string): Promise<void> {
  return new Promise((resolve) => {
    const visitor = connect(address, () => {
      visitor.destroy();
      resolve();
    });
    visitor.once("error", () => {
      if (address.startsWith("\0")) resolve();
      else rm(address, { force: true }).then(resolve, () => resolve());
    });
  });
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => server.close(() => resolve()));
