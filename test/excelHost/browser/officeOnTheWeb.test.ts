import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { excelHost } from "../excelHost.ts";
import { edit } from "../model/edit.ts";
import { openPane } from "./openPane.ts";
import { type StartedChromium, startChromium } from "./startChromium.ts";

const pane = `<!doctype html><html lang="de"><title>Probe</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></html>`;
const served = () => ({ contentType: "text/html", body: pane });
const bytes = Uint8Array.from({ length: 150_000 }, (_, at) => (at * 7) % 256);

/** What the pane will do, in the pane's own words. */
const readFile = `new Promise((resolve, reject) => Office.onReady(() => {
  const sliceSize = 65536;
  Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize }, ({ value: file, error }) => {
    if (error) return reject(new Error(error.message));
    const slices = [];
    const next = () => {
      if (slices.length === file.sliceCount) return file.closeAsync(() => resolve({ size: file.size, slices }));
      file.getSliceAsync(slices.length, ({ value }) => {
        slices.push(Array.from(value.data));
        next();
      });
    };
    next();
  });
}))`;

interface FileRead {
  readonly size: number;
  readonly slices: readonly (readonly number[])[];
}

describe("the genuine office.js in Excel on the web", () => {
  let started: StartedChromium;
  beforeAll(async () => {
    started = await startChromium(inject("chromiumFolder"));
  });
  afterAll(() => started.close());

  it("delivers the file's own bytes in slices", async () => {
    const host = excelHost({ save: async () => bytes });
    const { pane, strays } = await openPane(started.browser, host, { served });
    const { size, slices } = await pane.evaluate<FileRead>(readFile);
    expect(size).toBe(150_000);
    expect(slices.map(({ length }) => length)).toEqual([65_536, 65_536, 18_928]);
    expect(Uint8Array.from(slices.flat())).toEqual(bytes);
    expect(strays).toEqual([]);
  });

  it("starts as Excel on the web, in German, with the requirement set of the host", async () => {
    const host = excelHost({ requirementSet: "1.14" });
    const { pane } = await openPane(started.browser, host, { served });
    const told = await pane.evaluate(`Office.onReady().then(({ host, platform }) => ({
      host, platform,
      language: Office.context.displayLanguage,
      older: Office.context.requirements.isSetSupported("ExcelApi", "1.14"),
      newer: Office.context.requirements.isSetSupported("ExcelApi", "1.17"),
    }))`);
    expect(told).toEqual({
      host: "Excel",
      platform: "OfficeOnline",
      language: "de-DE",
      older: true,
      newer: false,
    });
  });

  it("refuses more than 5 MB with the code of the web", async () => {
    const { pane } = await openPane(started.browser, excelHost({ limit: 10_000 }), { served });
    const code = await pane.evaluate(`Office.onReady().then(() => Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["x".repeat(20000)]];
      await context.sync();
    })).catch((error) => error.code)`);
    expect(code).toBe("RequestPayloadSizeLimitExceeded");
  });

  it("writes, reads and hears of a colleague's edit", async () => {
    const host = excelHost();
    const { pane } = await openPane(started.browser, host, { served });
    await pane.evaluate(`Office.onReady().then(() => Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      window.heard = new Promise((resolve) => sheet.onChanged.add(async (event) => resolve([event.address, event.source])));
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange("A1").values = [["MW6"]];
      await context.sync();
      context.runtime.enableEvents = true;
      await context.sync();
    }))`);
    expect(host.workbook.active.cells.get(0, 0)?.value).toBe("MW6");
    host.fromOutside((workbook) => edit(workbook.active, "B2", "von nebenan"));
    expect(await pane.evaluate("window.heard")).toEqual(["B2", "Remote"]);
  });
});
