/** Weights move by this share, up and down. */
const share = 0.2;
/** Beyond so many criteria all combinations would be too many: then one weight moves at a time. */
const mostTogether = 6;

/** The weights as they are, and every combination of each being a fifth lower or higher. */
export function moved(weights: readonly number[]): readonly (readonly number[])[] {
  if (weights.length === 0) return [weights];
  if (weights.length > mostTogether) {
    const single = weights.flatMap((_, at) =>
      [1 - share, 1 + share].map((by) =>
        weights.map((weight, index) => (index === at ? weight * by : weight))
      )
    );
    return [weights, ...single];
  }
  const corners = Array.from({ length: 2 ** weights.length }, (_, bits) =>
    weights.map((weight, index) => weight * (bits & (1 << index) ? 1 + share : 1 - share))
  );
  return [weights, ...corners];
}

interface RankRange {
  readonly rank: number;
  readonly best: number;
  readonly worst: number;
}

/**
 * Rank by the first weights, best and worst rank by any of them. There are few different ratings (at most 7 to
 * the power of the criteria), so each is ranked once, however many measures share it.
 */
export function rangesOf(
  all: readonly (readonly number[])[],
  variants: readonly (readonly number[])[]
): (dots: readonly number[]) => RankRange {
  const profiles = new Map<string, { readonly dots: readonly number[]; count: number }>();
  for (const dots of all) {
    const known = profiles.get(dots.join());
    if (known) known.count++;
    else profiles.set(dots.join(), { dots, count: 1 });
  }
  const ranges = new Map<string, RankRange>();
  for (const weights of variants) {
    for (const [key, rank] of ranksBy(weights, profiles)) {
      const { rank: first, best, worst } = ranges.get(key) ?? { rank, best: rank, worst: rank };
      ranges.set(key, {
        rank: first,
        best: Math.min(best, rank),
        worst: Math.max(worst, rank),
      });
    }
  }
  return (dots) => ranges.get(dots.join()) ?? { rank: 1, best: 1, worst: 1 };
}

function ranksBy(
  weights: readonly number[],
  profiles: ReadonlyMap<string, { readonly dots: readonly number[]; readonly count: number }>
): readonly (readonly [string, number])[] {
  const scored = [...profiles].map(([key, { dots, count }]) => ({
    key,
    count,
    score: weights.reduce((total, weight, index) => total + weight * (dots[index] ?? 0), 0),
  }));
  scored.sort((a, b) => b.score - a.score);
  let better = 0;
  let rank = 1;
  return scored.map(({ key, count, score }, index) => {
    const before = scored[index - 1]?.score ?? Number.POSITIVE_INFINITY;
    if (before - score > dust) rank = better + 1;
    better += count;
    return [key, rank] as const;
  });
}

/** Sums of binary fractions that should be equal differ by less. */
const dust = 1e-9;
