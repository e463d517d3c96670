import { describe, expect, it } from "vitest";
import {
  type MeasureWords,
  measureWords,
} from "../../../../shared/likeness/measures/measureWords.ts";
import { candidatesAmong } from "../../../../shared/likeness/nearest/candidates.ts";
import { generallyHeard } from "../../../../shared/likeness/nearest/experience.ts";
import { likelyPairs } from "../../../../shared/likeness/pairs/likelyPairs.ts";

const titles = [
  "Trinkbrunnen am Marktplatz",
  "Trinkbrunnen Marktplatz aufstellen",
  "Solardach Rathaus",
  "PV-Anlage auf dem Rathaus",
  "Radweg Nordring 12",
];
const settled = { mayMeet: () => false, isSettled: () => true };
const taken = titles.map((title) => measureWords({ titles: [title] }));
const pairs = likelyPairs(taken.map(({ measure }) => measure));
const clues = (all: readonly MeasureWords[], known = pairs) =>
  candidatesAmong(all, settled, generallyHeard(), known);
const anew = (all: readonly MeasureWords[]) =>
  clues(
    all.map(({ measure }) => measureWords(measure)),
    structuredClone(pairs)
  );

describe("candidates where every measure is settled", () => {
  it("have the same clues in the next run, whatever the others say by then", () => {
    expect(clues(taken)).toEqual(anew(taken));
    expect(clues(taken)).toHaveLength(pairs.length);
    for (const news of ["Rathaus am Marktplatz", "Radweg Südring", "Brunnen am Nordring"]) {
      const next = taken.with(4, measureWords({ titles: [news] }));
      expect(clues(next)).toEqual(anew(next));
    }
    const longer = [...taken, measureWords({ titles: ["Solardach Marktplatz"] })];
    expect(clues(longer)).toEqual(anew(longer));
  });
});
