import { marks } from "./marks.ts";
import { lookFrom } from "./titlesAlike.ts";
import type { TitleWord, TitleWords } from "./titleWords.ts";
import { typo } from "./typo.ts";

/** What description, time, cost and people can add at most, where nothing weighty speaks against. */
const mostBesides = 0.34;
/** Scores are rounded before they are judged. */
const rounding = 0.006;
/** What a pair needs before anything besides the titles counts. */
const evidenceFrom = 0.35;
/** A mistyped word counts nearly as much as the word. */
const mostNear = 0.9;

/** What it costs at least when each title has such a word of its own. */
const costs: readonly (readonly [number, number])[] = [
  [marks.where, 0.4],
  [marks.people, 0.3],
  [marks.thing, 0.3],
  [marks.action, 0.35],
  [marks.name, 0.3],
  [marks.other, 0.15],
];
const weighty = 0.3;
const oneSided = 0.2;

/**
 * Whether two titles can be alike at all. Cheap and generous: it never says no where a full comparison
 * would say look. Most pairs that meet end here, so nothing is made anew for them.
 */
export function mayBeAlike(a: TitleWords, b: TitleWords): boolean {
  if (a.folded === b.folded) return true;
  if (apart(a.numbers, b.numbers)) return false;
  beyond(a, b);
  const { common, near, tells } = found;
  const [left, restA] = [found.rest, found.weight];
  beyond(b, a);
  const [right, restB] = [found.rest, found.weight];
  if ((left & right & marks.named) > 0) return false;
  if (!tells && (common + near === 0 || ((left | right) & marks.tells) > 0)) return false;
  const cost = costOf(left, right);
  const score = share(common + near, restA, restB) - cost + rounding;
  if (score >= lookFrom) return true;
  return !isWeighty(left & right) && score >= evidenceFrom && score + mostBesides >= lookFrom;
}

/** What the last look beyond the other title found; one place for all pairs. */
const found = { common: 0, near: 0, weight: 0, rest: 0, tells: false };

function beyond(one: TitleWords, other: TitleWords): void {
  found.common = found.near = found.weight = found.rest = 0;
  found.tells = false;
  for (let at = 0; at < one.words.length; at++) {
    const [word, mark] = [one.words[at], one.marks[at]];
    if (word === undefined || mark === undefined) continue;
    if (other.byStem.has(word.stem)) {
      found.common += word.weight;
      if ((mark & marks.tells) > 0) found.tells = true;
    } else if (hasNear(word, mark, one, other)) {
      found.near += mostNear;
      found.tells = true;
    } else {
      found.weight += word.weight;
      found.rest |= mark;
    }
  }
}

/** A word that the other title lacks may be near to one that it has, or be short for it. */
function hasNear(word: TitleWord, mark: number, one: TitleWords, other: TitleWords): boolean {
  for (let at = 0; at < other.words.length; at++) {
    const each = other.words[at];
    if (each === undefined || one.byStem.has(each.stem)) continue;
    if (((mark | (other.marks[at] ?? 0)) & marks.short) > 0) return true;
    if (word.near?.has(each.stem)) return true;
    if (word.name && each.name && typo(word.stem, each.stem)) return true;
  }
  return false;
}

function costOf(left: number, right: number): number {
  let cost = ((left ^ right) & (marks.where | marks.thing)) > 0 ? oneSided : 0;
  for (const [bit, each] of costs) if ((left & right & bit) > 0) cost += each;
  return cost;
}

function isWeighty(both: number): boolean {
  return costs.some(([bit, each]) => each >= weighty && (both & bit) > 0);
}

function share(common: number, a: number, b: number): number {
  if (common === 0) return 0;
  return 0.75 * ((2 * common) / (2 * common + a + b)) + 0.25 * (common / (common + Math.min(a, b)));
}

/** Each side states something the other does not. */
function apart(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  return !within(a, b) && !within(b, a);
}

function within(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const entry of a) if (!b.has(entry)) return false;
  return true;
}
