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
      circles ??= circlesIn([...measure.titles, beginning(measure.description)].join(" "));
      return circles;
    },
  };
}

/** Long texts speak of much else further down. */
const beginning = (description = "") => description.slice(0, 400);

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
  const likeness = withDescriptions(withEvidence(explained(titles), a, b), a, b);
  return likeness.class === "no" ? undefined : likeness;
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
  return withDescriptions(withEvidence(explained(titlesOf(a, b)), a, b), a, b);
}

/** Titles may say one word for two things; then the descriptions say what is meant. */
function withDescriptions(likeness: Likeness, a: MeasureWords, b: MeasureWords): Likeness {
  if (likeness.class === "no" || !describedApart(a, b)) return likeness;
  return {
    ...likeness,
    class: "no",
    reasons: [...likeness.reasons, "Beschreibungen sagen anderes"],
    kin: false,
  };
}

function withEvidence(likeness: Likeness, a: MeasureWords, b: MeasureWords): Likeness {
  const amount = sharedAmount(a.amounts, b.amounts);
  const told = amount === undefined || likeness.class !== "no" ? undefined : sameAmountThere(a, b);
  if (told !== undefined) return toldApart(likeness, told, `gleiche Menge: ${amount}`);
  if (likeness.score < evidenceFrom) return likeness;
  const subject = likeness.class === "no" && likeness.kin ? sameSubject(a, b) : [];
  if (subject.length > 0) return ofOneSubject(likeness, subject);
  const evidence = evidenceOf(a, b);
  if (evidence.length === 0) return likeness;
  const bonus = likeness.kin ? worthOf(evidence) : 0;
  const raised = Math.round(Math.min(0.99, likeness.score + bonus) * 100) / 100;
  const score = Math.max(likeness.score, raised);
  const lifted = likeness.class === "no" && likeness.kin && raised >= lookFrom;
  return {
    ...likeness,
    class: lifted ? "look" : likeness.class,
    score: likeness.class === "no" && !lifted ? likeness.score : score,
    reasons: [...likeness.reasons, ...evidence.map(({ reason }) => reason)],
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

/** Told in other words altogether: one place, one amount, and no two things that exclude one another. */
function toldApart(likeness: Likeness, place: string, amount: string): Likeness {
  const reasons = [...new Set([...likeness.reasons, `gleicher Ort: ${place}`, amount])];
  return { ...likeness, class: "look", score: lookFrom, reasons };
}

/** Told in words that belong together. */
function ofOneSubject(likeness: Likeness, subject: readonly string[]): Likeness {
  const reasons = [...likeness.reasons, `beide sprechen von: ${subject.join(", ")}`];
  return { ...likeness, class: "look", score: Math.max(lookFrom, likeness.score), reasons };
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
