import { type Amounts, amountsOf, sharedAmount } from "./amounts.ts";
import { circlesIn, type Spoken } from "./circlesIn.ts";
import { type Contradiction, otherNumbers } from "./contradictions.ts";
import { type DescriptionWords, describe } from "./describe.ts";
import { describedApart } from "./describedApart.ts";
import type { Dictionary } from "./dictionary.ts";
import { sameSubject } from "./sameSubject.ts";
import { sharedPlace } from "./sharedPlace.ts";
import { explained, type Judgement, judge, type Likeness, lookFrom } from "./titlesAlike.ts";
import { type TitleWords, titleWords } from "./titleWords.ts";

/** What likeness looks at; a measure of the catalogue fits. */
export interface LikelyMeasure {
  /** The title that stands, and other wordings of it. */
  readonly titles: readonly string[];
  readonly description?: string;
  readonly start?: string;
  readonly end?: string;
  readonly department?: string;
  /** Who else is named: partners, participants. */
  readonly partners?: readonly string[];
  readonly investment?: { readonly min?: number; readonly max?: number };
}

/** A measure taken apart once, to be compared with many. */
export interface MeasureWords {
  readonly measure: LikelyMeasure;
  readonly titles: readonly TitleWords[];
  readonly amounts: Amounts;
  /** Made when it is first needed: few measures ever come so near. */
  description(): DescriptionWords;
  /** What title and description speak of; made like the description. */
  circles(): Spoken;
}

/** Takes title and description apart. */
export function measureWords(measure: LikelyMeasure, dictionary?: Dictionary): MeasureWords {
  let taken: DescriptionWords | undefined;
  let circles: Spoken | undefined;
  return {
    measure,
    titles: measure.titles.map((title) => titleWords(title, dictionary)),
    amounts: amountsOf(measure.description ?? ""),
    description() {
      taken ??= describe(measure.description ?? "", dictionary);
      return taken;
    },
    circles() {
      circles ??= circlesIn([...measure.titles, measure.description ?? ""].join(" "));
      return circles;
    },
  };
}

/**
 * The same for pairs of which most are not alike: undefined as soon as nothing besides the titles can
 * make them one.
 */
export function measuresLikely(a: MeasureWords, b: MeasureWords): Likeness | undefined {
  const titles = titlesOf(a, b);
  if (titles.class === "no" && sharedAmount(a.amounts, b.amounts) === undefined) {
    if (!titles.kin || titles.score < evidenceFrom) return undefined;
    const most = titles.score + worthOf(factsOf(a.measure, b.measure)) + mostSaid;
    if (most < lookFrom && sameSubject(a, b).length === 0) return undefined;
  }
  const judged = allHeard(titles, a, b);
  return judged.class === "no" ? undefined : explained(judged);
}

const worthOf = (evidence: readonly Evidence[]) =>
  evidence.reduce((sum, { worth }) => sum + worth, 0);
/** What a description adds at most, with what rounding may add. */
const mostSaid = 0.13;

/** What description, amount, time, cost and people add at most. */
export const mostBesides = 0.34;
/** Below it, nothing besides the titles can make two measures one. */
export const evidenceFrom = 0.35;

/** Compares two measures: by their titles first; description, time, cost and people can only add. */
export function measuresAlike(a: MeasureWords, b: MeasureWords): Likeness {
  return explained(allHeard(titlesOf(a, b), a, b));
}

/** Titles may say one word for two things; then the descriptions say what is meant. */
function allHeard(titles: Judgement, a: MeasureWords, b: MeasureWords): Judgement {
  const judged = withEvidence(titles, a, b);
  if (judged.class === "no" || !describedApart(a, b)) return judged;
  return { ...because(judged, ["Beschreibungen sagen anderes"]), class: "no", kin: false };
}

/** With more reasons, in front of which those stand that there are. */
const because = (judged: Judgement, reasons: readonly string[]): Judgement => ({
  ...judged,
  reasons: () => [...new Set([...judged.reasons(), ...reasons])],
});

function withEvidence(titles: Judgement, a: MeasureWords, b: MeasureWords): Judgement {
  const amount = titles.class === "no" ? sharedAmount(a.amounts, b.amounts) : undefined;
  const told = amount === undefined ? undefined : sameAmountThere(a, b);
  if (told !== undefined) {
    const reasons = [`gleicher Ort: ${told}`, `gleiche Menge: ${amount}`];
    return { ...because(titles, reasons), class: "look", score: lookFrom };
  }
  if (titles.score < evidenceFrom) return titles;
  const subject = titles.class === "no" && titles.kin ? sameSubject(a, b) : [];
  if (subject.length > 0) return ofOneSubject(titles, subject);
  return raised(titles, evidenceOf(a, b));
}

/** Told in words that belong together. */
function ofOneSubject(titles: Judgement, subject: readonly string[]): Judgement {
  const score = Math.max(lookFrom, titles.score);
  return {
    ...because(titles, [`beide sprechen von: ${subject.join(", ")}`]),
    class: "look",
    score,
  };
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

/** The place that both name, where nothing else is said of two different things. */
function sameAmountThere(a: MeasureWords, b: MeasureWords): string | undefined {
  for (const one of a.titles) {
    for (const other of b.titles) {
      const place = sharedPlace(one, other);
      if (place !== undefined) return place;
    }
  }
  return undefined;
}

/** By the two wordings that are most alike; one that leaves out a number does not undo the number of another. */
function titlesOf(a: MeasureWords, b: MeasureWords): Judgement {
  let best = nothingAlike;
  for (const one of a.titles) {
    for (const other of b.titles) {
      const next = judge(one, other);
      if (next.score > best.score) best = next;
    }
  }
  if (best.contradicted || a.titles.length + b.titles.length <= 2) return best;
  const numbers = otherNumbers(numbersOf(a), numbersOf(b));
  return numbers === undefined ? best : judgedApart(best, numbers);
}

const numbersOf = ({ titles }: MeasureWords): ReadonlySet<string> =>
  new Set(titles.flatMap(({ numbers }) => [...numbers]));

const judgedApart = (judged: Judgement, against: Contradiction): Judgement => ({
  ...judged,
  class: "no",
  score: Math.round(Math.max(0, judged.score - against.cost) * 100) / 100,
  reasons: () => [...judged.reasons(), against.reason()],
  contradicted: true,
  kin: false,
});

const nothingAlike: Judgement = {
  class: "no",
  score: 0,
  reasons: () => [],
  contradicted: false,
  kin: false,
};

interface Evidence {
  readonly worth: number;
  readonly reason: string;
}

function evidenceOf(a: MeasureWords, b: MeasureWords): readonly Evidence[] {
  return [...saidOf(a, b), ...factsOf(a.measure, b.measure)];
}

const leastSaid = 2;

function saidOf(a: MeasureWords, b: MeasureWords): readonly Evidence[] {
  const [one, other] = [a.description(), b.description()];
  if (one.total < leastSaid || other.total < leastSaid) return [];
  const overlap = overlapOf(one, other);
  const amount = sharedAmount(a.amounts, b.amounts);
  return [
    ...(overlap >= 0.9
      ? [{ worth: 0.12, reason: "gleiche Beschreibung" }]
      : overlap >= 0.45
        ? [{ worth: 0.06, reason: "ähnliche Beschreibung" }]
        : []),
    ...(amount === undefined ? [] : [{ worth: 0.08, reason: `gleiche Menge: ${amount}` }]),
  ];
}

function overlapOf(one: DescriptionWords, other: DescriptionWords): number {
  let common = 0;
  for (const [stem, weight] of one.weights) if (other.weights.has(stem)) common += weight;
  return common / Math.max(one.total, other.total);
}

function factsOf(a: LikelyMeasure, b: LikelyMeasure): readonly Evidence[] {
  const time = a.start !== undefined && a.start === b.start && a.end === b.end;
  const cost = a.investment?.min;
  const sameCost =
    cost !== undefined &&
    cost > 0 &&
    cost === b.investment?.min &&
    a.investment?.max === b.investment.max;
  const named = names(a, b) || names(b, a);
  return [
    ...(time ? [{ worth: 0.04, reason: "gleicher Zeitraum" }] : []),
    ...(sameCost ? [{ worth: 0.06, reason: "gleiche Kosten" }] : []),
    ...(named ? [{ worth: 0.04, reason: "die eine Stelle nennt die andere" }] : []),
  ];
}

/** The department of one is a partner of the other. */
function names({ department }: LikelyMeasure, { partners }: LikelyMeasure): boolean {
  return department !== undefined && (partners?.includes(department) ?? false);
}
