import { describe, expect, it, vi } from "vitest";
import { type ReadingLimits, readInWorker } from "../../../functions/reading/readInWorker.ts";

/** A job that does what the file's name says, and counts the files its thread has read. */
const job = `data:text/javascript,${encodeURIComponent(`
  let count = 0;
  const jobs = {
    hang: () => { for (;;); },
    eat: () => { const all = []; for (;;) all.push(new Array(1e5).fill(all.length)); },
    fall: () => { throw new Error("Feld fehlt\\n at secret.ts"); },
    exit: () => process.exit(0),
  };
  export default async (path) => {
    jobs[path.split("/").at(-1).split(".")[0]]?.();
    return { file: path, department: String(++count), sheets: [] };
  };
`)}`;
const reader = (limits: ReadingLimits = {}) =>
  readInWorker<undefined>({ job, milliseconds: 20_000, heapMegabytes: 64, ...limits });

describe("readInWorker", () => {
  it("reads many files in one thread, one after the other", async () => {
    const { read, close } = reader();
    const readings = await Promise.all(["a", "b", "c"].map((path) => read(path, undefined)));
    expect(readings.map(({ department }) => department)).toEqual(["1", "2", "3"]);
    await close();
  });

  it("stops a file that takes too long, and reads the next one", async () => {
    const { read, close } = reader({ milliseconds: 1000 });
    expect(await read("x/hang.xlsx", undefined)).toEqual({
      file: "hang.xlsx",
      refused:
        "„hang.xlsx“ ließ sich nicht in angemessener Zeit lesen. Bitte nur die Blätter mit Maßnahmen in eine neue Arbeitsmappe kopieren und diese auswählen.",
      sheets: [],
    });
    expect((await read("b", undefined)).department).toBe("1");
    await close();
  });

  it("survives a file that eats all memory, and one that ends its thread", async () => {
    const onFault = vi.fn();
    const { read, close } = reader({ onFault });
    expect((await read("eat.xlsx", undefined)).refused).toContain("zu viel Speicher");
    expect((await read("exit.xlsx", undefined)).refused).toMatch(/^„exit\.xlsx“ .* Bitte /);
    expect((await read("b", undefined)).department).toBe("1");
    expect(onFault).not.toHaveBeenCalled();
    await close();
  });

  it("answers a fault with a sentence and gives the error to the log only", async () => {
    const onFault = vi.fn();
    const { read, close } = reader({ onFault });
    const reading = await read("fall.xlsx", undefined);
    expect(reading.refused).toBe(
      "„fall.xlsx“ ließ sich nicht lesen. Bitte in Excel öffnen, neu als Excel-Arbeitsmappe (.xlsx) sichern und es noch einmal versuchen."
    );
    expect(onFault.mock.calls[0]?.[0]).toMatchObject({
      message: expect.stringContaining("Feld fehlt"),
    });
    expect((await read("b", undefined)).department).toBe("1");
    await close();
  });
});
