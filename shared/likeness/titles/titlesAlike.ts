/**
 * How alike two measures are is judged here. In: two titles. Out: sure (the same), look (worth asking
 * a person) or no, a score from 0 to 1 and the reasons in German.
 */

import { foldWord, stem } from "../dictionary/foldWord.ts";
import { slip } from "../dictionary/typo.ts";
import { explained, type Judgement, type Likeness, lookFrom } from "../judgement.ts";
import { type Contradiction, contradictions } from "./contradictions.ts";
import { inFavour } from "./inFavour.ts";
import { type Match, matchWords } from "./matchWords.ts";
import { exchanged, replaced } from "./replaced.ts";
import { isShort } from "./shortForms.ts";
import { type TitleWord, type TitleWords, titleWords } from "./titleWords.ts";
import { isWhat } from "./wordSorts.ts";

const sureFrom = 0.8;
const kinFrom = 0.2;
/** What one title may say beyond the other and still surely mean the same. */
const mostBeyond = 0.4;

/** Compares two titles by what they mean, by numbers, directions and names. */
export function titlesAlike(a: string, b: string): Likeness {
  return wordsAlike(titleWords(a), titleWords(b));
}

/** The same for titles taken apart before, where one title meets many. */
export function wordsAlike(a: TitleWords, b: TitleWords): Likeness {
  return explained(judge(a, b));
}

/** How alike two titles are, with reasons for whoever asks. */
export function judge(a: TitleWords, b: TitleWords): Judgement {
  const match = matchWords(a, b);
  if (a.folded === b.folded && a.folded !== "") return sameMeaning(a, b, match);
  const against = contradictions(a, b, match);
  const likeness = Math.max(0, share(match) - costOf(against));
  const score = Math.round(Math.min(0.99, likeness) * 100) / 100;
  const judged = classOf(score, match, against);
  const other = judged === "no" ? undefined : replaced(a, b, match);
  if (other !== undefined) return neighbours(match, other);
  return {
    class: judged,
    score,
    reasons: () => [...inFavour(match), ...against.map(({ reason }) => reason())],
    contradicted: against.some(({ excludes }) => excludes),
    kin: shareSubject(match) && against.every(({ cost }) => cost < 0.3),
  };
}

/** Every word means the same. In titles of one form, "Klimatag" for "Energietag" a person must see. */
function sameMeaning(a: TitleWords, b: TitleWords, match: Match): Judgement {
  if (match.pairs.every(isLiteral)) return sameTitle;
  const isSure =
    match.pairs.every(saysTheSame) || (isSaid(match) && !exchanged(a, b)) || isLearned(a, b);
  return { ...sameTitle, class: isSure ? "sure" : "look", reasons: () => inFavour(match) };
}

/** Our own words do not say so, those of the municipality do. */
const isLearned = ({ text: a }: TitleWords, { text: b }: TitleWords) =>
  titleWords(a).folded !== titleWords(b).folded;

/** Something that tells is said with the same word. */
const isSaid = ({ pairs }: Pick<Match, "pairs">) =>
  pairs.some((pair) => (isWhat(pair[0]) || pair[0].where) && saysTheSame(pair));

const neighbours = (match: Match, [one, other]: readonly [string, string]): Judgement => ({
  class: "no",
  score: 0.5,
  reasons: () => [...inFavour(match), `sonst wortgleich, aber „${one}“ statt „${other}“`],
  contradicted: false,
  kin: false,
});

const isLiteral = ([one, other]: readonly [TitleWord, TitleWord]) =>
  one.text.toLowerCase() === other.text.toLowerCase();

/** One word in another form, in a compound or in short. */
function saysTheSame([one, other]: readonly [TitleWord, TitleWord]): boolean {
  if (one.sort === "action" || one.sort === "general") return true;
  const [a, b] = [foldWord(one.text), foldWord(other.text)];
  return a.slice(0, 4) === b.slice(0, 4) || isWithin(a, b) || saysShort(one) || saysShort(other);
}

const saysShort = ({ text }: TitleWord) => text.split(/[\s-]/).some(isShort);
const isWithin = (a: string, b: string) => a.includes(stem(b)) || b.includes(stem(a));

const sameTitle: Judgement = {
  class: "sure",
  score: 1,
  reasons: () => ["Titel sagen dasselbe"],
  contradicted: false,
  kin: true,
};

/**
 * Whether two titles under one code can be the same measure. The code speaks for it, so one telling
 * word in common is enough where nothing contradicts.
 */
export function alikeUnderOneCode({
  class: likeness,
  score,
  contradicted,
}: Omit<Likeness, "reasons">): boolean {
  return likeness !== "no" || (!contradicted && score >= kinFrom);
}

/** The same of titles that nobody has compared yet. */
export const mayShareCode = (a: string, b: string): boolean =>
  alikeUnderOneCode(judge(titleWords(a), titleWords(b)));

const costOf = (against: readonly Contradiction[]) =>
  against.reduce((sum, { cost }) => sum + cost, 0);

/** Overlap (Dice), and how much of the shorter title is found in the longer one. */
function share({ shared, typos, related, onlyA, onlyB }: Match): number {
  const near = related.reduce((sum, [one, other]) => sum + one.weight + other.weight, 0) / 2;
  const common = weight(shared) + 0.9 * weight(typos.map(([word]) => word)) + 0.6 * near;
  const [a, b] = [weight(onlyA) + 0.4 * near, weight(onlyB) + 0.4 * near];
  if (common === 0) return 0;
  return 0.75 * ((2 * common) / (2 * common + a + b)) + 0.25 * (common / (common + Math.min(a, b)));
}

function weight(words: readonly TitleWord[]): number {
  return words.reduce((sum, word) => sum + word.weight, 0);
}

function classOf(
  score: number,
  { shared, pairs, typos, related, onlyA, onlyB }: Match,
  against: readonly Contradiction[]
): Likeness["class"] {
  if (against.some(({ excludes }) => excludes)) return "no";
  if (score < lookFrom || !shareSubject({ shared, typos, related, onlyA, onlyB })) return "no";
  const whole = shared.some(isWhat) && weight(shared) >= 1;
  const beyond = Math.max(weight(onlyA), weight(onlyB));
  const eachMore = onlyA.length > 0 && onlyB.length > 0;
  const isSlip = typos.every(([a, b]) => !a.where || slip(a.stem, b.stem));
  const same =
    whole &&
    isSlip &&
    isSaid({ pairs }) &&
    !eachMore &&
    related.length === 0 &&
    beyond <= mostBeyond &&
    against.length === 0;
  return score >= sureFrom && same ? "sure" : "look";
}

/** A common place alone is no common measure, unless neither title says more than a place. */
function shareSubject({ shared, typos, related, onlyA, onlyB }: Omit<Match, "pairs">): boolean {
  const kin = related.some(([one, other]) => isWhat(one) && isWhat(other));
  if (kin || shared.some(isWhat) || typos.some(([one]) => isWhat(one))) return true;
  return shared.length > 0 && ![...onlyA, ...onlyB].some(isWhat);
}
