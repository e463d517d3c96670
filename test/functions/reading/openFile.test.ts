import { mkdtempSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { largestFile, openFile } from "../../../functions/reading/openFile.ts";
import { workbookOf } from "../../shared/xlsx/archiveOf.ts";

const folder = mkdtempSync(join(tmpdir(), "katalog-"));
const fileOf = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

describe("openFile", () => {
  it("reads a workbook and a csv", async () => {
    const workbook = await openFile(
      fileOf("Grün.xlsx", workbookOf({ rows: '<row r="1"><c r="A1"><v>7</v></c></row>' }))
    );
    expect(workbook.refused ?? workbook.grids[0]?.rows).toEqual([
      [{ kind: "number", text: "7", number: 7 }],
    ]);
    const csv = await openFile(fileOf("a.CSV", "a;b\n"));
    expect(csv.refused ?? csv.grids[0]?.rows[0]?.length).toBe(2);
  });

  it("refuses what is not there, folders and files too large to open", async () => {
    const large = fileOf("groß.xlsx", "PK");
    truncateSync(large, largestFile + 1);
    expect(await openFile(join(folder, "fehlt.xlsx"))).toEqual({ refused: "notFound" });
    symlinkSync(join(folder, "Kreis.xlsx"), join(folder, "Kreis.xlsx"));
    expect(await openFile(join(folder, "Kreis.xlsx"))).toEqual({ refused: "notFound" });
    expect(await openFile(folder)).toEqual({ refused: "folder" });
    expect(await openFile(large)).toEqual({ refused: "tooLarge" });
  });
});
