import { describe, expect, it } from "vitest";
import { mutuallyNearest } from "../../../../shared/likeness/nearest/mutuallyNearest.ts";

const nearest = (
  spoken: readonly (readonly string[])[],
  mayMeet: (a: number, b: number) => boolean = () => true,
  known: readonly { a: number; b: number }[] = []
) =>
  mutuallyNearest(
    spoken.map((units) => new Map(units.map((unit) => [unit, 1]))),
    () => 1,
    mayMeet,
    known
  );

describe("measures that are nearest to one another", () => {
  it("share the most, and know how close the next best is", () => {
    const [pair, ...others] = nearest([["Deich", "Wärme"], ["Deich", "Wärme"], ["Deich"]]);
    expect(others).toEqual([]);
    expect(pair).toMatchObject({ a: 0, b: 1 });
    expect(pair?.closeness).toBeCloseTo(1);
    expect(pair?.nextBest).toBeCloseTo(Math.SQRT1_2);
  });

  it("are the first of the catalogue where several are as close, in whatever order they are met", () => {
    const spoken = [["Deich", "Wehr", "Bad"], ["Bad"], ["Wehr"], ["Deich"]];
    expect(nearest(spoken)).toMatchObject([{ a: 0, b: 1 }]);
  });

  it("may meet, or were known before", () => {
    const spoken = [["Deich"], ["Deich"]];
    expect(nearest(spoken, () => false)).toEqual([]);
    expect(nearest(spoken, () => false, [{ a: 0, b: 1 }])).toMatchObject([{ a: 0, b: 1 }]);
  });
});
