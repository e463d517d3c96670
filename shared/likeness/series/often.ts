/** A frequent phrase stands in so many titles at least, and in such a share of what most of them stand in. */
const [fewest, shareOfMost] = [4, 0.35];

/** In how many titles a phrase must stand to be a frequent one, by how many each stands in. */
export function leastOften(counts: Iterable<number>): number {
  const all = [...counts].flatMap((count) => Array.from({ length: count }, () => count));
  const median = all.sort((a, b) => a - b)[all.length >> 1] ?? 0;
  return Math.max(fewest, shareOfMost * median);
}
