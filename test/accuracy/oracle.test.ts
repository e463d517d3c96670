import { globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { nodeHost } from "../../functions/reading/nodeHost.ts";
import { readWorkbook } from "../../shared/xlsx/readWorkbook.ts";
import { agreedFromExceljs, agreedFromGrid } from "../shared/xlsx/exceljsOracle.ts";
import { expectSamples, samples } from "./samples.ts";

const workbooks = [
  ...globSync(`${samples}/**/*.xlsx`),
  ...globSync("test/accuracy/**/*.xlsx"),
  ...globSync("demo/**/*.xlsx"),
].filter((path) => !basename(path).startsWith("~$"));

describe("readWorkbook beside exceljs, on workbooks people made", () => {
  it("finds the samples beside the checkout", () => {
    expectSamples(samples);
    expect(workbooks.length).toBeGreaterThan(10);
  });

  it.each(workbooks)("agrees on %s", async (path) => {
    const bytes = readFileSync(path);
    const reading = readWorkbook(bytes, nodeHost);
    if (reading.refused !== undefined) throw new Error(reading.refused);
    const ours = reading.grids.map(agreedFromGrid);
    expect(ours).toEqual(await agreedFromExceljs(bytes));
    expect(JSON.stringify(ours)).not.toContain("\ufffd");
  });
});
