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
 * For each: rank by the first weights, best and worst rank by any of them. There are few different ratings (at
 * most 7 to the power of the criteria), so each is ranked once, however many measures share it.
 */
export function rangesOf(
  all: readonly (readonly number[])[],
  variants: readonly (readonly number[])[]
): readonly RankRange[] {
  const profiles = new Map<string, Profile>();
  const own = all.map((dots) => {
    const key = dots.join();
    const profile = profiles.get(key) ?? { dots, count: 0, score: 0, range: undefined };
    profiles.set(key, profile);
    profile.count++;
    return profile;
  });
  for (const weights of variants) rankBy(weights, [...profiles.values()]);
  return own.map(({ range }) => range ?? { rank: 1, best: 1, worst: 1 });
}

interface Profile {
  readonly dots: readonly number[];
  count: number;
  /** By the weights that are being tried. */
  score: number;
  range: RankRange | undefined;
}

function rankBy(weights: readonly number[], profiles: Profile[]): void {
  for (const profile of profiles) profile.score = weighed(profile.dots, weights);
  profiles.sort((a, b) => b.score - a.score);
  let better = 0;
  let rank = 1;
  let before = Number.POSITIVE_INFINITY;
  for (const profile of profiles) {
    const { score, count, range } = profile;
    if (before - score > dust) rank = better + 1;
    better += count;
    before = score;
    if (range === undefined || rank < range.best || rank > range.worst)
      profile.range = widened(range, rank);
  }
}

function weighed(dots: readonly number[], weights: readonly number[]): number {
  let total = 0;
  for (let at = 0; at < weights.length; at++) total += (weights[at] ?? 0) * (dots[at] ?? 0);
  return total;
}

function widened(range: RankRange | undefined, rank: number): RankRange {
  if (range === undefined) return { rank, best: rank, worst: rank };
  return { ...range, best: Math.min(range.best, rank), worst: Math.max(range.worst, rank) };
}

/** Sums of binary fractions that should be equal differ by less. */
const dust = 1e-9;
