import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "klimakatalog-pane-"));
  await promisify(execFile)(process.execPath, ["addin/build.mjs", folder]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** A script and everything it needs before it can run; what comes with import() is not among it. */
async function neededFirst(name: string, seen = new Set<string>()): Promise<ReadonlySet<string>> {
  if (seen.has(name)) return seen;
  seen.add(name);
  const text = await readFile(`${folder}/${name}`, "utf8");
  for (const [, next = ""] of text.matchAll(/(?:from|import)\s*"\.\/([\w-]+\.js)"/g)) {
    await neededFirst(next, seen);
  }
  return seen;
}

describe("npm run build:addin", () => {
  it("needs at most 60 KB before the pane is there", async () => {
    const names = [...(await neededFirst("taskpane.js"))];
    const sizes = await Promise.all(
      names.map(async (name) => gzipSync(await readFile(`${folder}/${name}`)).length)
    );
    expect(names.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(60 * 1024);
  });

  it("asks Microsoft for office.js in Excel only, and allows no script in the page", async () => {
    const [excel, browser] = await Promise.all(
      ["taskpane.html", "index.html"].map((name) => readFile(`${folder}/${name}`, "utf8"))
    );
    expect(excel).toContain("https://appsforoffice.microsoft.com/lib/1/hosted/office.js");
    expect(browser).not.toContain("microsoft");
    for (const page of [excel, browser]) {
      expect(page).toContain("default-src 'none'");
      expect(page).not.toMatch(/unsafe-inline|unsafe-eval|<script(?![^>]*src=)|<style|\sstyle=/);
      expect(page).not.toContain("{{");
    }
  });
});
