import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FolderRefused, takeStateFolder } from "../../../functions/local/stateFolder.ts";
import { staticFile } from "../../../functions/local/staticFiles.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "klimakatalog-state-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe("takeStateFolder", () => {
  it("keeps the token of the address, readable for its owner only", async () => {
    const first = await takeStateFolder(folder);
    await first.release();
    const second = await takeStateFolder(folder);
    expect(second.token).toBe(first.token);
    expect(second.token.length).toBeGreaterThanOrEqual(32);
    const { mode } = await stat(join(folder, "token"));
    if (process.platform !== "win32") expect(mode & 0o077).toBe(0);
  });

  it("belongs to one at a time, whatever it is called", async () => {
    const first = await takeStateFolder(folder);
    await expect(takeStateFolder(join(folder, "..", basename(folder)))).rejects.toThrow(
      "läuft schon mit dem Ordner"
    );
    await first.release();
    await (await takeStateFolder(folder)).release();
  });

  it("says what to do where no folder can be", async () => {
    const file = join(folder, "Notiz.txt");
    await writeFile(file, "kein Ordner");
    for (const path of [file, join(file, "darin"), join(folder, "n".repeat(300))]) {
      await expect(takeStateFolder(path)).rejects.toThrow("lässt sich nicht schreiben. Bitte");
    }
  });

  it.runIf(process.platform === "linux")("does not wait for ever on /proc", async () => {
    for (const path of ["/proc/nix", "/proc/nix/darin"]) {
      await expect(takeStateFolder(path)).rejects.toThrow(FolderRefused);
    }
  });

  it("makes every folder on the way", async () => {
    const deep = join(folder, "a", "b", "c");
    await (await takeStateFolder(deep)).release();
    expect((await stat(deep)).isDirectory()).toBe(true);
  });

  it("starts again a moment after one was killed", async () => {
    const script = fileURLToPath(new URL("./holdingFolder.ts", import.meta.url));
    const child = spawn(process.execPath, [script, folder], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    await once(child.stdout, "data");
    await expect(takeStateFolder(folder)).rejects.toThrow(FolderRefused);
    child.kill("SIGKILL");
    await (await takeStateFolder(folder)).release();
  });

  it("is not kept by a number that now belongs to another program", async () => {
    await writeFile(join(folder, "in-use"), String(process.ppid));
    await (await takeStateFolder(folder)).release();
  });
});

describe("staticFile", () => {
  it("gives files of the folder, and nothing outside of it", async () => {
    await writeFile(join(folder, "seite.html"), "<p>");
    expect(await staticFile(folder, "/seite.html")).toMatchObject({
      media: "text/html; charset=utf-8",
    });
    for (const path of [
      "/../package.json",
      "/%2e%2e/package.json",
      "/..%2fpackage.json",
      "/..%5cpackage.json",
      "/a\0.html",
      "/token",
      "//etc/passwd.html",
    ]) {
      expect(await staticFile(folder, path), path).toBeUndefined();
    }
  });
});
