import { describe, expect, it } from "vitest";
import type { MeasureSource } from "../../../../shared/catalogue/draft.ts";
import { baseIndex } from "../../../../shared/consolidation/identity/baseIndex.ts";
import { titlesIn } from "../../../../shared/consolidation/identity/titles.ts";
import { ownDictionary } from "../../../../shared/likeness/dictionary/dictionary.ts";
import { aFile, draftOf, published } from "../town.ts";

const title = "Radweg";
const version = published(draftOf([aFile("Tiefbau", [{ title, code: "M1" }])]));
const [measure] = version.catalogue;
const [source] = measure?.sources ?? [];
if (measure === undefined || source === undefined) throw new Error("one measure");

const said = (id: string, place: Partial<MeasureSource>) => ({
  ...measure,
  id,
  sources: [{ ...source, ...place }],
});
const foundIn = (catalogue: readonly ReturnType<typeof said>[], row: number) =>
  baseIndex({ ...version, catalogue }, titlesIn(ownDictionary())).byStatement(
    {
      source: { ...source, row },
      values: { title, code: "M1" },
      byPeriod: {},
      covers: new Set(),
      unread: [],
    },
    "M1",
    title
  )?.id;

describe("what a sender said last time", () => {
  it("is found wherever it says so now, where it said so once", () => {
    expect(foundIn([said("one", { row: 2 })], 2)).toBe("one");
    expect(foundIn([said("one", { row: 2 })], 9)).toBe("one");
  });

  it("is found in the same row where it said so twice, else as it said so last", () => {
    const both = [said("one", { row: 2 }), said("two", { row: 3 })];
    expect([2, 3, 9].map((row) => foundIn(both, row))).toEqual(["one", "two", "two"]);
  });

  it("outweighs what stood from an earlier version", () => {
    const both = [said("news", { row: 2 }), said("old", { row: 2, version: 1 })];
    expect([2, 9].map((row) => foundIn(both, row))).toEqual(["news", "news"]);
  });
});
