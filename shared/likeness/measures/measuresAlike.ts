import { because, explained, type Judgement, type Likeness, lookFrom } from "../judgement.ts";
import { sharedAmount } from "./amounts.ts";
import { describedApart } from "./describedApart.ts";
import { type Evidence, evidenceOf, factsOf, mostSaid, worthOf } from "./evidenceOf.ts";
import type { MeasureWords } from "./measureWords.ts";
import { placeOfBoth } from "./sharedPlace.ts";
import { wordingsAlike } from "./wordingsAlike.ts";

/** Below it, nothing besides the titles can make two measures one. */
export const evidenceFrom = 0.35;

/** Compares two measures: by their titles first; description, time, cost and people can only add. */
export function measuresAlike(a: MeasureWords, b: MeasureWords): Likeness {
  const amount = sharedAmount(a.amounts, b.amounts);
  return explained(allHeard(wordingsAlike(a, b), { a, b, amount }));
}

/**
 * The same for pairs of which most are not alike: undefined as soon as nothing besides the titles can
 * make them one.
 */
export function measuresLikely(a: MeasureWords, b: MeasureWords): Likeness | undefined {
  const titles = wordingsAlike(a, b);
  const amount = sharedAmount(a.amounts, b.amounts);
  if (titles.class === "no" && amount === undefined) {
    if (!titles.kin || titles.score < evidenceFrom) return undefined;
    const most = titles.score + worthOf(factsOf(a.measure, b.measure)) + mostSaid;
    if (most < lookFrom) return undefined;
  }
  const judged = allHeard(titles, { a, b, amount });
  return judged.class === "no" ? undefined : explained(judged);
}

/** Two measures, and the amount that both name. */
interface Two {
  readonly a: MeasureWords;
  readonly b: MeasureWords;
  readonly amount: string | undefined;
}

/** Titles may say one word for two things; then the descriptions say what is meant, unless they share an amount. */
function allHeard(titles: Judgement, two: Two): Judgement {
  const judged = withEvidence(titles, two);
  if (judged.class === "no" || two.amount !== undefined) return judged;
  if (!describedApart(two.a, two.b)) return judged;
  return { ...because(judged, ["Beschreibungen sagen anderes"]), class: "no", kin: false };
}

function withEvidence(titles: Judgement, { a, b, amount }: Two): Judgement {
  const isPlaced = titles.class === "no" && amount !== undefined;
  const told = isPlaced ? placeOfBoth(a.titles, b.titles) : undefined;
  if (told !== undefined) {
    const reasons = [`gleicher Ort: ${told}`, `gleiche Menge: ${amount}`];
    return { ...because(titles, reasons), class: "look", score: lookFrom };
  }
  if (titles.score < evidenceFrom) return titles;
  return raised(titles, evidenceOf(a, b, amount));
}

function raised(titles: Judgement, evidence: readonly Evidence[]): Judgement {
  if (evidence.length === 0) return titles;
  const bonus = titles.kin ? worthOf(evidence) : 0;
  const most = Math.round(Math.min(0.99, titles.score + bonus) * 100) / 100;
  const lifted = titles.class === "no" && titles.kin && most >= lookFrom;
  const reasons = evidence.map(({ reason }) => reason);
  return {
    ...because(titles, reasons),
    class: lifted ? "look" : titles.class,
    score: titles.class === "no" && !lifted ? titles.score : Math.max(titles.score, most),
  };
}
