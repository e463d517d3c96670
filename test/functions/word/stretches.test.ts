import { describe, expect, it } from "vitest";
import { type FirstPage, stretches } from "../../../functions/word/stretches.ts";
import { type Block, paragraph } from "../../../shared/documents/block.ts";

const heading: Block = { type: "heading", level: 1, text: "Mobilität" };
const table = (columns: number): Block => ({
  ...{ type: "table", caption: "Liste", rows: [] },
  columns: Array.from({ length: columns }, () => ({ label: "Spalte", width: 1 })),
});
const wide = table(7);
const narrow = table(3);
const cut = (blocks: readonly Block[], firstPage?: FirstPage) =>
  [...stretches(blocks, firstPage)].map(({ landscape, blocks: some }) => [
    landscape ? "quer" : "hoch",
    ...some.map(({ type }) => type),
  ]);

describe("how pages lie", () => {
  it("keeps wide tables and the headings between them in one section", () => {
    expect(cut([narrow, heading, wide, heading, wide, heading, paragraph("Ende.")])).toEqual([
      ["hoch", "table"],
      ["quer", "heading", "table", "heading", "table"],
      ["hoch", "heading", "paragraph"],
    ]);
  });

  it("lays title and contents down with the wide table that follows them", () => {
    const list = [{ type: "title", text: "Liste" } as const, paragraph("43."), heading, wide];
    expect(cut(list)).toEqual([["quer", "title", "paragraph", "heading", "table"]]);
  });

  it("leaves the page upright that has a letterhead", () => {
    expect(cut([paragraph("43."), heading, wide], "upright")).toEqual([
      ["hoch", "paragraph"],
      ["quer", "heading", "table"],
    ]);
  });
});
