import { describe, expect, it } from "vitest";
import { type Meeting, nearestOnes } from "../../../../shared/likeness/nearest/nearestOnes.ts";
import { raritiesIn } from "../../../../shared/likeness/nearest/rarity.ts";
import { newUnits } from "../../../../shared/likeness/nearest/units.ts";

/** Nothing is rarer than another: each unit tells 1. */
function nearest(
  spoken: readonly (readonly string[])[],
  meeting: Meeting = { mayMeet: () => true },
  known: readonly { a: number; b: number }[] = []
) {
  const all = newUnits();
  const profiles = spoken.map((words) => ({
    known: all,
    units: words.map(all.word),
    strengths: words.map(() => 1),
    isCounted: false,
  }));
  const { counts } = raritiesIn(profiles, { measures: 0, counts: new Map() });
  const rarity = { counts, rarities: new Float64Array(counts.length).fill(1) };
  return nearestOnes(profiles, rarity, meeting, known);
}

describe("measures of which one is nearest to the other", () => {
  it("share the most, and know how close the next best is", () => {
    const [pair] = nearest([["Deich", "Wärme"], ["Deich", "Wärme"], ["Deich"]]);
    expect(pair).toMatchObject({ a: 0, b: 1, isMutual: true });
    expect(pair?.closeness).toBeCloseTo(1);
    expect(pair?.nextBest).toBeCloseTo(Math.SQRT1_2);
  });

  it("are the first of the catalogue where several are as close, in whatever order they are met", () => {
    const spoken = [["Deich", "Wehr", "Bad"], ["Bad"], ["Wehr"], ["Deich"]];
    expect(nearest(spoken)[0]).toMatchObject({ a: 0, b: 1, isMutual: true });
  });

  it("are also paired where only one of them has no nearer one", () => {
    const spoken = [["Deich", "Wärme"], ["Deich", "Wärme"], ["Deich"], ["Bad"]];
    expect(nearest(spoken).map(({ a, b, isMutual }) => [a, b, isMutual])).toEqual([
      [0, 1, true],
      [0, 2, false],
    ]);
  });

  it("may meet, or were known before", () => {
    const spoken = [["Deich"], ["Deich"]];
    const meeting = { mayMeet: () => false };
    expect(nearest(spoken, meeting)).toEqual([]);
    expect(nearest(spoken, meeting, [{ a: 0, b: 1 }])).toMatchObject([{ a: 0, b: 1 }]);
  });

  it("never are two settled ones, and a settled one may be the nearest to an open one", () => {
    const mayMeet = () => true;
    const spoken = [["Deich", "Wehr"], ["Deich", "Wehr"], ["Deich"]];
    expect(nearest(spoken, { mayMeet, isSettled: () => true })).toEqual([]);
    const isSettled = (one: number) => one < 2;
    expect(nearest(spoken, { mayMeet, isSettled })).toMatchObject([
      { a: 0, b: 2, isMutual: true },
      { a: 1, b: 2, isMutual: false },
    ]);
  });
});
