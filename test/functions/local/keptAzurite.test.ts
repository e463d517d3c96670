import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openBlobs } from "../../../functions/blobs/blobs.ts";
import { startKeptAzurite } from "../../../functions/local/keptAzurite.ts";
import { openTables } from "../../../functions/tables/openTables.ts";
import { aStoreHost } from "../store.ts";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "klimakatalog-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const keysIn = async (connectionString: string) => {
  const { Work } = await openTables(await aStoreHost(connectionString));
  return (await Work.list("town")).map(({ key }) => key);
};

/** Kills the host after it acknowledged some rows; answers how many it said. */
async function crash(signal: NodeJS.Signals): Promise<number> {
  const script = fileURLToPath(new URL("./crashingHost.ts", import.meta.url));
  const host: ChildProcess = spawn(process.execPath, [script, folder], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  let said = "";
  await new Promise<void>((resolve) => {
    host.stdout?.on("data", (more) => {
      said += more;
      if (said.split("\n").length > 60) host.kill(signal);
    });
    host.once("exit", () => resolve());
  });
  return said.split("\n").length - 1;
}

describe("what is kept in a folder", () => {
  it("is there again after a clean stop", async () => {
    const first = await startKeptAzurite(folder);
    const { Work } = await openTables(await aStoreHost(first.connectionString));
    const blobs = await openBlobs(await aStoreHost(first.connectionString));
    const row = { key: "M|1", columns: {}, body: "Straße" };
    await Work.write("town", [{ kind: "create", row }]);
    await blobs.put("town/1", new Uint8Array([1, 2, 3]), "x/x");
    await first.close();
    const second = await startKeptAzurite(folder);
    expect(await keysIn(second.connectionString)).toEqual(["M|1"]);
    const again = await openBlobs(await aStoreHost(second.connectionString));
    expect(await again.get("town/1")).toEqual(Buffer.from([1, 2, 3]));
    await second.close();
  });

  it.each(["SIGKILL", "SIGINT"] as const)(
    "holds every acknowledged row after %s of the functions process",
    async (signal) => {
      const acknowledged = await crash(signal);
      expect(acknowledged).toBeGreaterThan(50);
      const azurite = await startKeptAzurite(folder);
      const keys = new Set(await keysIn(azurite.connectionString));
      const lost = Array.from({ length: acknowledged }, (_, at) => `M|${at}`).filter(
        (key) => !keys.has(key)
      );
      expect(lost).toEqual([]);
      await azurite.close();
    }
  );

  it("belongs to one at a time: a backup beside a running Klimakatalog is told so", {
    timeout: 40_000,
  }, async () => {
    const first = await startKeptAzurite(folder);
    await expect(startKeptAzurite(folder)).rejects.toThrow("läuft schon mit dem Ordner");
    await first.close();
  });
});
