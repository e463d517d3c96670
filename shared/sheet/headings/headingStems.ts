import { meanings } from "./words/meanings.ts";

/** What each stem means; where two meanings claim one, the first. */
const known = new Map<string, string>();
for (const [meaning, { stems }] of Object.entries(meanings)) {
  for (const stem of stems) if (stem && !known.has(stem)) known.set(stem, meaning);
}
export const meaningOfStem: ReadonlyMap<string, string> = known;

export const longestFirst: readonly string[] = [...known.keys()].sort(
  (a, b) => b.length - a.length
);
/** By their first two letters, longest first. */
export const stemsByStart: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  longestFirst,
  (stem) => stem.slice(0, 2)
);
