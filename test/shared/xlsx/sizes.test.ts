import { describe, expect, it } from "vitest";
import { nodeHost } from "../../../functions/reading/nodeHost.ts";
import { mayBeNeeded, packedBytes } from "../../../shared/xlsx/archive.ts";
import { openParts } from "../../../shared/xlsx/parts.ts";
import { openWorkbook, readWorkbook } from "../../../shared/xlsx/readWorkbook.ts";
import { readParts } from "../../../shared/xlsx/workbook.ts";
import { workbookOf, workbookParts } from "./archiveOf.ts";
import { gridOf, number, opened, text } from "./readGrid.ts";

describe("hosts and sizes", () => {
  it("reads parts that a browser has inflated before, asynchronously", async () => {
    const bytes = workbookOf({ rows: '<row r="1"><c r="A1" t="str"><v>Grün</v></c></row>' });
    const archive = openWorkbook(bytes, nodeHost);
    if (typeof archive === "string") throw new Error(archive);
    const ready = new Map<string, Uint8Array>();
    for (const entry of [...archive.entries.values()].filter(mayBeNeeded)) {
      const packed = Uint8Array.from(packedBytes(archive, entry) ?? []);
      const stream = new Blob([packed])
        .stream()
        .pipeThrough(new DecompressionStream("deflate-raw"));
      ready.set(entry.name, new Uint8Array(await new Response(stream).arrayBuffer()));
    }
    const { decode } = nodeHost;
    const host = { decode, inflate: () => new Uint8Array(0) };
    const lookUp = (_: Uint8Array, { name }: { name: string }) =>
      ready.get(name) ?? new Uint8Array(0);
    expect(readParts(openParts(archive, host, lookUp))).toEqual(opened(bytes));
  });

  it("reads a large sheet the same in pieces as whole, which a comment makes it, umlauts and merges included", () => {
    const count = 5000;
    const rows = Array.from(
      { length: count },
      (_, r) =>
        `<row r="${r + 1}"${r % 9 === 0 ? ' hidden="1"' : ""}><c r="A${r + 1}" t="s"><v>${r}</v></c><c r="C${r + 1}" t="inlineStr"><is><t>Grün – ${r}</t></is></c><c r="D${r + 1}"><v>${r / 4}</v></c></row>`
    ).join("");
    const strings = Array.from({ length: count }, (_, r) => `<si><t>Größe ${r} €</t></si>`).join(
      ""
    );
    const tail = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
    const pieces = gridOf({ rows, strings, tail });
    const comment = "<!-- </row></si> -->";
    const whole = gridOf({ rows: comment + rows, strings: comment + strings, tail });
    expect(pieces).toEqual(whole);
    expect(pieces.rows.at(-1)).toEqual([
      text("Größe 4999 €"),
      undefined,
      text("Grün – 4999"),
      number(1249.75, "1249,75"),
    ]);
    expect(pieces.merged).toEqual([{ top: 0, left: 0, bottom: 1, right: 1 }]);
    expect(pieces.hiddenRows.size).toBe(Math.ceil(count / 9));
  });

  it("reads 100,000 rows and 250 columns", () => {
    const long = Array.from(
      { length: 100_000 },
      (_, r) => `<row r="${r + 1}"><c><v>${r}</v></c></row>`
    );
    expect(gridOf({ rows: long.join("") }).rows.length).toBe(100_000);
    const wide = `<row r="1">${"<c><v>1</v></c>".repeat(250)}</row>`;
    expect(gridOf({ rows: wide }).rows[0]?.length).toBe(250);
  });

  it("refuses more filled rows than any town has measures, on one sheet or on several", () => {
    const rowsOf = (count: number) =>
      Array.from({ length: count }, (_, r) => `<row r="${2 * r + 1}"><c><v>1</v></c></row>`).join(
        ""
      );
    const refusalOf = (bytes: Uint8Array) => readWorkbook(bytes, nodeHost).refused;
    expect(refusalOf(workbookOf({ rows: rowsOf(120_000) }))).toBeUndefined();
    expect(refusalOf(workbookOf({ rows: rowsOf(120_001) }))).toBe("tooManyRows");
    const sheet = (id: number) => `<sheet name="${id}" sheetId="${id}" r:id="s"/>`;
    const twice = workbookParts({ rows: rowsOf(60_001) })["xl/workbook.xml"];
    const workbook = String(twice).replace(
      /<sheets>.*<\/sheets>/,
      `<sheets>${sheet(1)}${sheet(2)}</sheets>`
    );
    const parts = { "xl/workbook.xml": workbook };
    expect(refusalOf(workbookOf({ rows: rowsOf(60_001), parts }))).toBe("tooManyRows");
    expect(refusalOf(workbookOf({ rows: rowsOf(60_000), parts }))).toBeUndefined();
  });

  it("refuses a workbook whose rows are spread too far apart", () => {
    const rows = Array.from(
      { length: 2000 },
      (_, r) => `<row r="${r + 1}"><c r="XFD${r + 1}"><v>1</v></c></row>`
    );
    expect(readWorkbook(workbookOf({ rows: rows.join("") }), nodeHost)).toEqual({
      refused: "tooLarge",
    });
  });
});
