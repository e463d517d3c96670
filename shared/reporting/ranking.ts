import type { Measure } from "../catalogue/measures/measure.ts";
import type { RatingSettings } from "../catalogue/settings/settings.ts";
import { type Criterion, criteriaOf, type RatedField } from "./criteria.ts";
import { type Named, named } from "./named.ts";
import { exact } from "./tally.ts";
import { moved, rangesOf } from "./weightMoves.ts";

/** A measure's place by weighted dots. */
interface Ranked {
  readonly measure: Named;
  /** Weighted mean of the dots, 0 to 6. */
  readonly score: number;
  /** 1 is the best; equals share a rank. */
  readonly rank: number;
  /** The best and the worst rank while every weight moves by ±20 %. */
  readonly best: number;
  readonly worst: number;
}

export interface Ranking {
  readonly weights: { readonly [Field in RatedField]?: number };
  readonly unknownCriteria: readonly string[];
  /** How many sets of moved weights were tried. */
  readonly variants: number;
  /** Only measures rated in every criterion can be ranked fairly. */
  readonly ranked: readonly Ranked[];
  readonly unranked: readonly Unranked[];
  /** Of the first `size`, how many stay among the first `size` whatever the weights. */
  readonly top: { readonly size: number; readonly steady: number };
  readonly largestShift: number;
}

/** A criterion is missing, or „indirekt“. */
interface Unranked {
  readonly measure: Named;
  /** Weighted mean of what is rated; absent when nothing is. */
  readonly score?: number;
  readonly missing: readonly RatedField[];
}

const topSize = 10;

/** Scores, ranks, and how firmly the ranks stand. */
export function rankingOf(measures: readonly Measure[], rating: RatingSettings): Ranking {
  const { criteria, unknown } = criteriaOf(rating);
  const complete: { readonly measure: Measure; readonly dots: readonly number[] }[] = [];
  const unranked: Unranked[] = [];
  for (const measure of measures) {
    const dots = criteria.flatMap(({ field }) => measure[field]?.dots ?? []);
    if (dots.length === criteria.length && dots.length > 0) complete.push({ measure, dots });
    else unranked.push(unrankedOf(measure, criteria));
  }
  const variants = moved(criteria.map(({ weight }) => weight));
  const ranges = rangesOf(
    complete.map(({ dots }) => dots),
    variants
  );
  const ranked = complete
    .map(({ measure, dots }, at): Ranked => {
      const { rank = 1, best = 1, worst = 1 } = ranges[at] ?? {};
      return { measure: named(measure), score: mean(dots, criteria), rank, best, worst };
    })
    .sort((a, b) => a.rank - b.rank);
  const top = ranked.filter(({ rank }) => rank <= topSize);
  return {
    weights: Object.fromEntries(criteria.map(({ field, weight }) => [field, weight])),
    unknownCriteria: unknown,
    variants: variants.length - 1,
    ranked,
    unranked,
    top: { size: top.length, steady: top.filter(({ worst }) => worst <= top.length).length },
    largestShift: ranked.reduce(
      (most, { rank, best, worst }) => Math.max(most, rank - best, worst - rank),
      0
    ),
  };
}

function mean(dots: readonly number[], criteria: readonly Criterion[]): number {
  const whole = criteria.reduce((total, { weight }) => total + weight, 0);
  const weighed = criteria.reduce(
    (total, { weight }, index) => total + weight * (dots[index] ?? 0),
    0
  );
  return exact(weighed / whole);
}

function unrankedOf(measure: Measure, criteria: readonly Criterion[]): Unranked {
  const isRated = ({ field }: Criterion) => measure[field]?.dots !== undefined;
  const rated = criteria.filter(isRated);
  const dots = rated.flatMap(({ field }) => measure[field]?.dots ?? []);
  return {
    measure: named(measure),
    ...(rated.length > 0 && { score: mean(dots, rated) }),
    missing: criteria.filter((one) => !isRated(one)).map(({ field }) => field),
  };
}
