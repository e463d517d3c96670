import type { Likeness } from "../judgement.ts";

/** Two measures, by number, that are surely one or worth asking about. */
export interface LikelyPair {
  readonly a: number;
  readonly b: number;
  readonly likeness: Likeness;
}
