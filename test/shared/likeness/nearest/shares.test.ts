import { describe, expect, it } from "vitest";
import { clueNames } from "../../../../shared/likeness/nearest/clues.ts";
import { sharesAmong } from "../../../../shared/likeness/nearest/shares.ts";

/** What hardly shares a word, and what says most of the same. */
const cluesWith = (said: Readonly<Partial<Record<(typeof clueNames)[number], number>>>) =>
  clueNames.map((name) => said[name] ?? 0);
const apart = cluesWith({ always: 1, closeness: 0.15, covered: 0.1, length: 0.8 });
const alike = cluesWith({ always: 1, aheadOfNextBest: 2, covered: 0.9, length: 1, mutual: 1 });

const pairs = (clues: readonly number[], count: number, isTitled = false) =>
  Array.from({ length: count }, () => ({ clues, isTitled }));

describe("how likely pairs are one measure", () => {
  it("is more where many pairs look it, and less where hardly one does", () => {
    const [among = 0] = sharesAmong([...pairs(alike, 50), ...pairs(apart, 50)]);
    const [alone = 0] = sharesAmong([...pairs(alike, 1), ...pairs(apart, 99)]);
    expect(alone).toBeGreaterThan(0);
    expect(among).toBeGreaterThan(alone);
  });

  it("does not hang on the others where the titles say so", () => {
    const [among] = sharesAmong([...pairs(alike, 50, true), ...pairs(apart, 50)]);
    const [alone] = sharesAmong([...pairs(alike, 1, true), ...pairs(apart, 99)]);
    expect(among).toBe(alone);
  });
});
