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
  return explained(allHeard(wordingsAlike(a, b), a, b));
}

/**
 * The same for pairs of which most are not alike: undefined as soon as nothing besides the titles can
 * make them one.
 */
export function measuresLikely(a: MeasureWords, b: MeasureWords): Likeness | undefined {
  const titles = wordingsAlike(a, b);
  if (titles.class === "no" && sharedAmount(a.amounts, b.amounts) === undefined) {
    if (!titles.kin || titles.score < evidenceFrom) return undefined;
    const most = titles.score + worthOf(factsOf(a.measure, b.measure)) + mostSaid;
    if (most < lookFrom) return undefined;
  }
  const judged = allHeard(titles, a, b);
  return judged.class === "no" ? undefined : explained(judged);
}

/** Titles may say one word for two things; then the descriptions say what is meant. */
function allHeard(titles: Judgement, a: MeasureWords, b: MeasureWords): Judgement {
  const judged = withEvidence(titles, a, b);
  if (judged.class === "no" || !describedApart(a, b)) return judged;
  return { ...because(judged, ["Beschreibungen sagen anderes"]), class: "no", kin: false };
}

function withEvidence(titles: Judgement, a: MeasureWords, b: MeasureWords): Judgement {
  const amount = titles.class === "no" ? sharedAmount(a.amounts, b.amounts) : undefined;
  const told = amount === undefined ? undefined : placeOfBoth(a.titles, b.titles);
  if (told !== undefined) {
    const reasons = [`gleicher Ort: ${told}`, `gleiche Menge: ${amount}`];
    return { ...because(titles, reasons), class: "look", score: lookFrom };
  }
  if (titles.score < evidenceFrom) return titles;
  return raised(titles, evidenceOf(a, b));
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
