import { describe, expect, it } from "vitest";
import { learnLogistic, type Sample } from "../../training/logistic.ts";

const sample = (isTrue: boolean, ...clues: readonly number[]): Sample => ({ clues, isTrue });

/** The first clue is always there; the second speaks for yes, the third against it, neither for certain. */
const samples = [
  sample(true, 1, 2, 0),
  sample(true, 1, 1, 0.5),
  sample(true, 1, 0.2, 0.4),
  sample(false, 1, 1.2, 1),
  sample(false, 1, 0.1, 1.5),
  sample(false, 1, 0, 0.3),
  sample(false, 1, 0.4, 2),
];

describe("weights learnt from samples", () => {
  it("say how often the answer is yes where nothing but the first clue is there", () => {
    const threeOfFour = Array.from({ length: 400 }, (_, at) => sample(at % 4 !== 0, 1));
    expect(learnLogistic(threeOfFour)[0]).toBeCloseTo(Math.log(3), 3);
  });

  it("are those of the greatest likelihood, less what pulls them towards 0", () => {
    const weights = learnLogistic(samples);
    const slopes = weights.map((weight, at) =>
      samples.reduce(
        (sum, { clues, isTrue }) => {
          const said = clues.reduce((all, clue, place) => all + clue * (weights[place] ?? 0), 0);
          return sum + ((isTrue ? 1 : 0) - 1 / (1 + Math.exp(-said))) * (clues[at] ?? 0);
        },
        at === 0 ? -1e-3 * weight : -weight
      )
    );
    for (const slope of slopes) expect(slope).toBeCloseTo(0, 9);
    expect(weights[1]).toBeGreaterThan(0);
    expect(weights[2]).toBeLessThan(0);
  });

  it("stay small where one clue tells yes from no for certain", () => {
    const [, weight = 0] = learnLogistic([
      ...Array.from({ length: 20 }, () => sample(true, 1, 1)),
      ...Array.from({ length: 20 }, () => sample(false, 1, -1)),
    ]);
    expect(weight).toBeGreaterThan(1);
    expect(weight).toBeLessThan(5);
  });

  it("are the same in whatever order the samples come, and none without samples", () => {
    const [one, other] = [learnLogistic(samples), learnLogistic(samples.toReversed())];
    one.forEach((weight, at) => {
      expect(weight).toBeCloseTo(other[at] ?? Number.NaN, 9);
    });
    expect(learnLogistic([])).toEqual([]);
  });
});
