import { mkdtemp, readFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { nodeHost } from "../../../functions/reading/nodeHost.ts";
import { explainEdits } from "../../../shared/workbook/ours/explainEdits.ts";
import { ownWorkbook } from "../../../shared/workbook/ours/ownWorkbook.ts";
import { readFileBytes } from "../../../shared/xlsx/readFileBytes.ts";
import type { Workbook } from "../../../shared/xlsx/workbookReading.ts";
import { katalog } from "../cli/katalog.ts";
import { edited } from "./editing.ts";

const town = "demo/eschenfurt";
let bytes = new Uint8Array();
let written: Workbook;

const opened = (of: Uint8Array): Workbook => {
  const workbook = readFileBytes("Katalog.xlsx", of, nodeHost);
  if (workbook.refused !== undefined) throw new Error(workbook.refused);
  return workbook;
};

beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), "katalog-"));
  const output = join(folder, "Katalog.xlsx");
  await katalog("consolidate", town, "--settings", `${town}/settings.json`, "-o", output);
  bytes = new Uint8Array(await readFile(output));
  written = opened(bytes);
});

/** What a person changes in the catalogue; exceljs drops custom XML, which Excel keeps. */
async function afterwards(change: Parameters<typeof edited>[1]): Promise<readonly string[]> {
  const { grids } = opened(await edited(bytes, change));
  return explainEdits({ grids, customXml: written.customXml });
}

describe("the workbook of a town's draft", () => {
  it("has the sheets a clerk works through, in this order", () => {
    expect(written.grids.map(({ name }) => name)).toEqual([
      "Katalog",
      "Klärungsfälle",
      "Änderungen",
      "Prüfung",
      "Übersicht",
      "Verlauf",
      "Zuordnung",
      "Akteure",
      "Listen",
    ]);
  });

  it("does not take itself for edited, even when another program saved it", async () => {
    expect(explainEdits(written)).toEqual([]);
    expect(await afterwards(() => undefined)).toEqual([]);
  });

  it("does not mind sorting, and names the rows in which a value was changed", async () => {
    const sentences = await afterwards((book) => {
      const sheet = book.getWorksheet("Katalog");
      if (!sheet) throw new Error("no catalogue");
      const [first, second] = [3, 4].map((row) =>
        Array.from({ length: sheet.columnCount }, (_, i) => sheet.getCell(row, i + 1).value)
      );
      for (let at = 0; at < sheet.columnCount; at++) {
        sheet.getCell(3, at + 1).value = second?.[at] ?? null;
        sheet.getCell(4, at + 1).value = first?.[at] ?? null;
      }
      sheet.getCell(5, 3).value = "Ein anderer Titel";
    });
    expect(sentences).toEqual([
      expect.stringMatching(/^Im Blatt „Katalog“ wurde geändert: Zeile 5: \w+\. Das gilt nicht/),
    ]);
  });

  it("is known as ours after a program dropped its custom XML", async () => {
    const workbook = opened(await edited(bytes, () => undefined));
    expect(workbook.customXml).toEqual([]);
    expect(ownWorkbook(workbook)?.memory).toMatchObject({
      municipality: "eschenfurt",
      kind: "town",
      period: "2025",
    });
  });
});
