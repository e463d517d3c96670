import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { carryOut, sideloading } from "../../../../functions/local/excel/sideloading.ts";

const runOf = (step: object | undefined) => (step && "run" in step ? [step.run].flat() : []);

describe("sideloading", () => {
  it("writes one value into the registry on Windows, and takes it back", () => {
    const { add, remove } = sideloading("win32", { id: "ID", path: "C:\\m.xml" });
    expect(runOf(add[0]).slice(0, 2)).toEqual(["reg", "add"]);
    expect(runOf(add[0])).toContain("C:\\m.xml");
    expect(runOf(remove[0]).slice(0, 2)).toEqual(["reg", "delete"]);
  });

  it("lays the manifest into Excel's folder on a Mac, and takes it away again", async () => {
    const home = await mkdtemp(join(tmpdir(), "mac-"));
    const steps = sideloading("darwin", { id: "ID", path: "manifest.xml" }, home);
    const target = join(
      home,
      "Library/Containers/com.microsoft.Excel/Data/Documents/wef/ID.manifest.xml"
    );
    await carryOut(steps.add);
    expect(await readFile(target, "utf8")).toBe(await readFile("manifest.xml", "utf8"));
    await carryOut(steps.remove);
    await expect(readFile(target)).rejects.toThrow("ENOENT");
    await rm(home, { recursive: true });
  });

  it("names the file to upload everywhere else", () => {
    const { add, say } = sideloading("linux", { id: "ID", path: "/x/manifest.trial.xml" });
    expect(add).toEqual([]);
    expect(say).toContain("/x/manifest.trial.xml");
  });
});
