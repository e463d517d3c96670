import type { Measure } from "../catalogue/measures/measure.ts";
import { type Named, named } from "./named.ts";

/** One measure's saving and dots of THG-Minderungspotenzial. */
export interface Judged {
  readonly measure: Named;
  readonly topic?: string;
  /** t CO₂e/a */
  readonly tonnes: number;
  readonly dots: number;
}

/** `less` saves less than `more` and still has more dots. */
interface Inversion {
  readonly less: Judged;
  readonly more: Judged;
}

export interface Inversions {
  readonly inside: InversionCount;
  readonly across: InversionCount;
}

export interface InversionCount {
  readonly inversions: number;
  /** All pairs where both have a saving and dots. */
  readonly pairs: number;
  /** The widest: most dots apart, then most tonnes apart. */
  readonly widest: readonly Inversion[];
}

/** The widest that are named; to count them all, nobody needs to list them all. */
const most = 10;
const none: InversionCount = { inversions: 0, pairs: 0, widest: [] };

/**
 * How often fewer tonnes have more dots, inside a topic and between topics: dots that were given relative to
 * the topic cannot be compared across topics. Measures without topic are a topic of their own.
 */
export function inversionsOf(
  measures: readonly Measure[],
  topicOf: (measure: Measure) => string | undefined
): Inversions {
  const all = measures.flatMap((measure) => judged(measure, topicOf(measure)));
  const topics = Map.groupBy(all, ({ topic }) => topic);
  const within = [...topics.values()].map((rows) => countIn(rows, () => true));
  const inside = within.reduce(plus, none);
  const whole = countIn(all, (less, more) => less.topic !== more.topic);
  return {
    inside,
    across: {
      inversions: whole.inversions - inside.inversions,
      pairs: whole.pairs - inside.pairs,
      widest: whole.widest,
    },
  };
}

function judged(measure: Measure, topic: string | undefined): readonly Judged[] {
  const { emissionSaving: tonnes, emissionReduction } = measure;
  const dots = emissionReduction?.dots;
  if (tonnes === undefined || dots === undefined) return [];
  return [{ measure: named(measure), ...(topic === undefined ? {} : { topic }), tonnes, dots }];
}

const plus = (a: InversionCount, b: InversionCount): InversionCount => ({
  inversions: a.inversions + b.inversions,
  pairs: a.pairs + b.pairs,
  widest: [...a.widest, ...b.widest].sort(byWidth).slice(0, most),
});

type Fits = (less: Judged, more: Judged) => boolean;

function countIn(rows: readonly Judged[], fits: Fits): InversionCount {
  const rising = rows.toSorted((a, b) => a.tonnes - b.tonnes);
  return {
    inversions: invertedPairs(rising),
    pairs: (rows.length * (rows.length - 1)) / 2,
    widest: widest(rising, fits),
  };
}

/** In one pass over rising tonnes: each row is inverted with those of fewer tonnes and more dots. */
function invertedPairs(rising: readonly Judged[]): number {
  const passed = [0, 0, 0, 0, 0, 0, 0];
  let waiting: number[] = [];
  let inversions = 0;
  rising.forEach(({ tonnes, dots }, index) => {
    if (tonnes !== rising[index - 1]?.tonnes) {
      for (const each of waiting) passed[each] = (passed[each] ?? 0) + 1;
      waiting = [];
    }
    for (let higher = dots + 1; higher <= 6; higher++) inversions += passed[higher] ?? 0;
    waiting.push(dots);
  });
  return inversions;
}

/** Looks at the extremes of each number of dots only: the smallest with many, the largest with few. */
function widest(rising: readonly Judged[], fits: Fits): readonly Inversion[] {
  const byDots = Map.groupBy(rising, ({ dots }) => dots);
  const found: Inversion[] = [];
  for (let gap = 6; gap > 0 && found.length < most; gap--) {
    for (let few = 0; few + gap <= 6; few++) {
      const largest = (byDots.get(few) ?? []).slice(-extremes).reverse();
      const smallest = (byDots.get(few + gap) ?? []).slice(0, extremes);
      for (const less of smallest) {
        const pairs = largest.filter((more) => more.tonnes > less.tonnes && fits(less, more));
        found.push(...pairs.map((more) => ({ less, more })));
      }
    }
  }
  return found.sort(byWidth).slice(0, most);
}

const extremes = 40;

const byWidth = (a: Inversion, b: Inversion) =>
  dotsApart(b) - dotsApart(a) || tonnesApart(b) - tonnesApart(a);
const dotsApart = ({ less, more }: Inversion) => less.dots - more.dots;
const tonnesApart = ({ less, more }: Inversion) => more.tonnes - less.tonnes;
