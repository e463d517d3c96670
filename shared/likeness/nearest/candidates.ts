import type { Likeness } from "../judgement.ts";
import type { MeasureWords } from "../measures/measureWords.ts";
import type { LikelyPair } from "../pairs/likelyPair.ts";
import { cluesOf } from "./clues.ts";
import { type Meeting, type NearPair, nearestOnes, type TwoMeasures } from "./nearestOnes.ts";
import type { Profile } from "./profile.ts";
import type { Heard, Rarities } from "./rarity.ts";
import { type SpokenInPairs, spokenByAll, spokenInPairs, type Tally } from "./spoken.ts";

/** Two of which one is nearest to the other, with the clues of cluesOf. */
export interface Candidate extends NearPair {
  readonly clues: readonly number[];
}

type Known = TwoMeasures | LikelyPair;

/** Each measure with the nearest to it, and pairs known before, likely or not. */
export function candidatesAmong(
  taken: readonly MeasureWords[],
  meeting: Meeting,
  general: Heard,
  known: readonly Known[]
): readonly Candidate[] {
  const { isSettled = () => false } = meeting;
  const isAllSettled = taken.every((_, one) => isSettled(one));
  if (isAllSettled && known.length === 0) return [];
  if (isAllSettled) return settledOnes(taken, known, spokenInPairs(taken, known, general));
  const { profiles, rarity } = spokenByAll(taken, general);
  return withClues(nearestOnes(profiles, rarity, meeting, known), taken, rarity);
}

function withClues(
  pairs: readonly NearPair[],
  taken: readonly MeasureWords[],
  rarity: Rarities
): readonly Candidate[] {
  return pairs.flatMap((pair) => {
    const [one, other] = [taken[pair.a], taken[pair.b]];
    return one && other ? [{ ...pair, clues: cluesOf(one, other, pair, rarity) }] : [];
  });
}

interface Judged {
  readonly one: MeasureWords;
  readonly other: MeasureWords;
  /** Of the tally it was judged by. */
  readonly line: object;
  readonly run: number;
  readonly candidate: Candidate;
}

const judgedBefore = new WeakMap<Likeness, Judged>();
const nobodyMeets: Meeting = { mayMeet: () => false, isSettled: () => true };

/** Where nobody looks for the nearest, the clues of a pair hang on its own words alone, and on how rare these are. */
function settledOnes(
  taken: readonly MeasureWords[],
  known: readonly Known[],
  { profiles, rarity, tally }: SpokenInPairs
): readonly Candidate[] {
  const [kept, open]: [Candidate[], Known[]] = [[], []];
  for (const pair of known) {
    const before = "likeness" in pair ? judgedBefore.get(pair.likeness) : undefined;
    const isSame = before?.one === taken[pair.a] && before?.other === taken[pair.b];
    if (before && isSame && stands(before, tally, [profiles[pair.a], profiles[pair.b]]))
      kept.push({ ...before.candidate, ...pair });
    else open.push(pair);
  }
  const fresh = withClues(nearestOnes(profiles, rarity, nobodyMeets, open), taken, rarity);
  for (const candidate of fresh) {
    const [one, other] = [taken[candidate.a], taken[candidate.b]];
    if (one && other && hasLikeness(candidate))
      judgedBefore.set(candidate.likeness, {
        ...{ one, other, candidate },
        line: tally.line,
        run: tally.run,
      });
  }
  return [...kept, ...fresh].sort((one, other) => one.a - other.a || one.b - other.b);
}

const hasLikeness = (candidate: Candidate): candidate is Candidate & LikelyPair =>
  "likeness" in candidate;

/** Whether all that two measures speak of is as rare as it was. */
function stands(
  before: Judged,
  { line, changed }: Tally,
  profiles: readonly (Profile | undefined)[]
): boolean {
  if (before.line !== line) return false;
  const isSteady = (unit: number) => (changed[unit] ?? 0) <= before.run;
  return profiles.every((profile) => profile?.units.every(isSteady));
}
