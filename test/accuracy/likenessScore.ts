import type { LikelyPair } from "../../shared/likeness/pairs/likelyPair.ts";
import type { LikenessSet, Tier } from "./likenessSet.ts";

/** Shares from 0 to 1, over all that is sure or worth asking. */
export interface LikenessScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly sure: { readonly precision: number; readonly share: number };
  readonly recallOf: Readonly<Record<Tier, number>>;
}

export function scoreLikeness(
  pairs: readonly LikelyPair[],
  { truth }: Pick<LikenessSet, "truth">
): LikenessScore {
  const key = ({ a, b }: LikelyPair) => `${a}|${b}`;
  const right = pairs.filter((pair) => truth.has(key(pair)));
  const sure = pairs.filter(({ likeness }) => likeness.class === "sure");
  const found = new Set(right.map(key));
  const of = (tier: Tier) => {
    const all = [...truth].filter(([, each]) => each === tier);
    return share(all.filter(([pair]) => found.has(pair)).length, all.length);
  };
  const precision = share(right.length, pairs.length);
  const recall = share(right.length, truth.size);
  const surelyRight = sure.filter((pair) => truth.has(key(pair))).length;
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    sure: { precision: share(surelyRight, sure.length), share: share(surelyRight, truth.size) },
    recallOf: { easy: of("easy"), medium: of("medium"), hard: of("hard") },
  };
}

const share = (part: number, whole: number) => (whole === 0 ? 1 : part / whole);
