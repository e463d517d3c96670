import { describe, expect, it } from "vitest";
import { likelyPairs } from "../../../shared/consolidation/likelyPairs.ts";

const words = (title: string) => title.split(" ").map((stem) => ({ stem, weight: 1 }));

describe("likelyPairs", () => {
  it("pairs titles that share most of their words", () => {
    const titles = ["radweg bahnhof", "bahnhof radweg ausbau", "trink brunnen"].map(words);
    expect(likelyPairs(titles)).toEqual([[0, 1]]);
  });

  it("leaves out what is in every title, and keeps a rare meeting of two common words", () => {
    const crowd = Array.from({ length: 60 }, (_, at) => words(`led licht schule${at}`));
    const pair = ["led turm", "turm led"].map(words);
    const halls = Array.from({ length: 60 }, (_, at) => words(`turm halle${at}`));
    expect(likelyPairs([...crowd, ...halls])).toEqual([]);
    expect(likelyPairs([...crowd, ...halls, ...pair])).toEqual([[120, 121]]);
  });
});
