import { describe, expect, it } from "vitest";
import type { Block, Run } from "../../../shared/documents/block.ts";
import { paragraph } from "../../../shared/documents/block.ts";
import { typesetAll } from "../../../shared/documents/typeset.ts";
import { typesetBlocks } from "../../../shared/documents/typesetBlocks.ts";

const rough = "z. B. 5 t CO2 für 3 Mio. €";
const inserted = { kind: "inserted", by: "Amt 20", at: "2026-01-01T00:00:00Z" } as const;
const runs: readonly Run[] = [
  { text: rough, tone: "muted" },
  { text: rough, anchor: "Massnahme1" },
  { text: rough, change: inserted },
];
const content = [
  { type: "paragraph", role: "lead", runs },
  { type: "list", entries: [{ runs }] },
] as const;

const blocks: readonly Block[] = [
  { type: "title", text: rough },
  { type: "heading", level: 1, text: rough, anchor: "Massnahme1", onNewPage: true },
  { type: "heading", level: 2, text: rough, marked: runs },
  ...content,
  {
    ...{ type: "facts", caption: rough, head: [rough, "Inhalt"] },
    rows: [
      { label: rough, content },
      { label: rough, content, change: inserted },
    ],
  },
  {
    ...{ type: "table", caption: rough, columns: [{ label: rough, width: 3, align: "right" }] },
    ...{ rows: [[content], [[]]], sum: true, number: 2 },
  },
  { type: "contents", heading: "Inhalt", entries: [{ level: 1, text: rough, anchor: "A" }] },
  { type: "signature", name: "Dr. Amt 20", function: rough },
];

describe("typesetting the blocks of a paper", () => {
  it("reaches every text that a walk through plain data reaches", () => {
    expect(typesetBlocks(blocks)).toEqual(typesetAll(blocks));
    expect(JSON.stringify(typesetBlocks(blocks))).not.toContain("CO2");
  });

  it("leaves what needs nothing done the very object it is", () => {
    const fine = [paragraph("Die Stadt plant."), ...blocks].slice(0, 1);
    expect(typesetBlocks(fine)).toBe(fine);
    const [first] = typesetBlocks([...fine, ...blocks]);
    expect(first).toBe(fine[0]);
  });
});
