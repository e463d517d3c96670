/**
 * How alike two measures are is judged here. In: two titles. Out: sure (the same), look (a person
 * decides) or no, a score from 0 to 1 and the reasons in German.
 */
import { join } from "../wording/join.ts";
import { opposites } from "./titleVocabulary.ts";
import { type TitleWord, type TitleWords, titleWords } from "./titleWords.ts";
import { typo } from "./typo.ts";

export interface Likeness {
  readonly class: "sure" | "look" | "no";
  /** 0 = nothing in common, 1 = the same words. */
  readonly score: number;
  readonly reasons: readonly string[];
  /** Numbers, directions, streets or other particulars exclude one another. */
  readonly contradicted: boolean;
}

const sureFrom = 0.72;
const lookFrom = 0.42;
const kinFrom = 0.2;

/** Compares two titles by their words, compound parts, numbers, directions and street names. */
export function titlesAlike(a: string, b: string): Likeness {
  return wordsAlike(titleWords(a), titleWords(b));
}

/** The same for titles taken apart before, where one title meets many. */
export function wordsAlike(a: TitleWords, b: TitleWords): Likeness {
  if (a.folded === b.folded && a.folded !== "") return sameTitle;
  const match = matchWords(a, b);
  const contradicting = contradictions(a, b);
  const against = [...contradicting, ...differingWords(match)];
  const likeness = Math.max(0, share(match) - against.reduce((sum, { cost }) => sum + cost, 0));
  const score = Math.round(Math.min(0.99, likeness) * 100) / 100;
  const reasons = [...inFavour(match), ...against.map(({ reason }) => reason)];
  return {
    class: classOf(score, match, against.length > 0),
    score,
    reasons,
    contradicted: contradicting.length > 0,
  };
}

const sameTitle: Likeness = {
  class: "sure",
  score: 1,
  reasons: ["Titel sagen dasselbe"],
  contradicted: false,
};

/**
 * Whether two titles under one code can be the same measure. The code speaks for it, so one telling
 * word in common is enough where nothing contradicts.
 */
export function alikeUnderOneCode({ class: likeness, score, contradicted }: Likeness): boolean {
  return likeness !== "no" || (!contradicted && score >= kinFrom);
}

interface Match {
  readonly shared: readonly TitleWord[];
  readonly typos: readonly (readonly [TitleWord, TitleWord])[];
  readonly onlyA: readonly TitleWord[];
  readonly onlyB: readonly TitleWord[];
}

function matchWords(a: TitleWords, b: TitleWords): Match {
  const inB = new Map(b.words.map((word) => [word.stem, word]));
  const shared = a.words.filter((word) => inB.has(word.stem));
  const taken = new Set(shared.map((word) => word.stem));
  const typos: [TitleWord, TitleWord][] = [];
  for (const word of a.words) {
    if (taken.has(word.stem)) continue;
    // Two words of the trade are two words, however alike they look.
    const slip = b.words.find(
      (other) => !taken.has(other.stem) && (word.name || other.name) && typo(word.stem, other.stem)
    );
    if (slip === undefined) continue;
    typos.push([word, slip]);
    taken.add(word.stem).add(slip.stem);
  }
  const rest = (words: readonly TitleWord[]) => words.filter((word) => !taken.has(word.stem));
  return { shared, typos, onlyA: rest(a.words), onlyB: rest(b.words) };
}

/** Half of it overlap (Dice), half of it how much of the shorter title is found in the longer one. */
function share({ shared, typos, onlyA, onlyB }: Match): number {
  const common = weight(shared) + 0.9 * weight(typos.map(([word]) => word));
  const shorter = common + Math.min(weight(onlyA), weight(onlyB));
  const both = 2 * common + weight(onlyA) + weight(onlyB);
  return both === 0 ? 0 : common / both + (0.5 * common) / shorter;
}

function weight(words: readonly TitleWord[]): number {
  return words.reduce((sum, word) => sum + word.weight, 0);
}

interface Contradiction {
  readonly cost: number;
  readonly reason: string;
}

function contradictions(a: TitleWords, b: TitleWords): Contradiction[] {
  const found: Contradiction[] = [];
  if (apart(a.numbers, b.numbers))
    found.push({ cost: 0.35, reason: `verschiedene Zahlen (${pair(a.numbers, b.numbers)})` });
  if (apart(a.directions, b.directions))
    found.push({ cost: 0.4, reason: "verschiedene Himmelsrichtungen" });
  if (apart(new Set(a.streets.keys()), new Set(b.streets.keys()))) {
    found.push({
      cost: 0.35,
      reason: `verschiedene Straßen oder Plätze (${pair(a.streets.values(), b.streets.values())})`,
    });
  }
  const stems = (title: TitleWords) => new Set(title.words.map((word) => word.stem));
  const [inA, inB] = [stems(a), stems(b)];
  for (const [one = "", other = ""] of opposites) {
    const meet = (inA.has(one) && inB.has(other)) || (inA.has(other) && inB.has(one));
    if (meet && !(inA.has(one) && inA.has(other)))
      found.push({ cost: 0.3, reason: "gegensätzliche Angaben" });
  }
  return found;
}

/** Each side states something the other does not. */
function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size > 0 && b.size > 0 && !within(a, b) && !within(b, a);
}

function within(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return [...a].every((entry) => b.has(entry));
}

function pair(a: Iterable<string>, b: Iterable<string>): string {
  return `${join([...a])} / ${join([...b])}`;
}

/** "Becken Auental" and "Becken Hohenbruch": each side has a telling word of its own. */
function differingWords({ onlyA, onlyB }: Match): Contradiction[] {
  const [a, b] = [onlyA.filter(tells), onlyB.filter(tells)];
  if (a.length === 0 || b.length === 0) return [];
  const cost = a.some((word) => word.name) && b.some((word) => word.name) ? 0.15 : 0.1;
  return [{ cost, reason: `verschieden: ${pair(texts(a), texts(b))}` }];
}

const tells = (word: TitleWord) => word.weight >= 1;

function texts(words: readonly TitleWord[]): string[] {
  return [...new Set(words.map((word) => word.text))];
}

function inFavour({ shared, typos }: Match): string[] {
  const common = texts(shared);
  const reasons = common.length > 0 ? [`gemeinsam: ${join(common)}`] : ["keine gemeinsamen Wörter"];
  for (const [a, b] of typos) reasons.push(`wohl dasselbe Wort: „${a.text}“ und „${b.text}“`);
  return typos.length > 0 && common.length === 0 ? reasons.slice(1) : reasons;
}

function classOf(score: number, match: Match, contradicted: boolean): Likeness["class"] {
  const telling = match.typos.length > 0 || match.shared.some(tells);
  if (!telling || score < lookFrom) return "no";
  const contained = match.onlyA.length === 0 || match.onlyB.length === 0;
  return score >= sureFrom && contained && !contradicted ? "sure" : "look";
}
