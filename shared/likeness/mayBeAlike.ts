import { marks } from "./marks.ts";
import { evidenceFrom, mostBesides } from "./measuresAlike.ts";
import { lookFrom } from "./titlesAlike.ts";
import type { TitleWord, TitleWords } from "./titleWords.ts";
import { typo } from "./typo.ts";

/** Scores are rounded before they are judged. */
const rounding = 0.006;
/** What a mistyped word and a related one count, and one that is short for others. */
const [mistyped, related, short] = [0.9, 0.6, 1];

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
  const one = beyond(a, b, foundInOne);
  const other = beyond(b, a, foundInOther);
  if ((one.rest & other.rest & marks.named) > 0) return false;
  const common = one.common + Math.max(one.near, other.near);
  if (!one.tells && (common === 0 || ((one.rest | other.rest) & marks.tells) > 0)) return false;
  const cost = costOf(one, other);
  const score = share(common, one.weight, other.weight) - cost + rounding;
  if (score >= lookFrom) return true;
  return (
    !isWeighty(one.rest & other.rest) && score >= evidenceFrom && score + mostBesides >= lookFrom
  );
}

/** What one title has in common with the other, and what it says beyond. */
interface Found {
  common: number;
  near: number;
  weight: number;
  rest: number;
  tells: boolean;
  /** A thing that is only related to one of the other's. */
  akin: boolean;
}

/** Of the last two titles; made once, for all pairs. */
const foundInOne: Found = { common: 0, near: 0, weight: 0, rest: 0, tells: false, akin: false };
const foundInOther: Found = { ...foundInOne };

function beyond(one: TitleWords, other: TitleWords, found: Found): Found {
  found.common = found.near = found.weight = found.rest = 0;
  found.tells = found.akin = false;
  for (let at = 0; at < one.words.length; at++) {
    const [word, mark] = [one.words[at], one.marks[at]];
    if (word === undefined || mark === undefined) continue;
    if (other.byStem.has(word.stem)) {
      found.common += word.weight;
      if ((mark & marks.tells) > 0) found.tells = true;
      continue;
    }
    const near = nearness(word, mark, one, other);
    if (near === 0) {
      found.weight += word.weight;
      found.rest |= mark;
    } else note(found, word, mark, near);
  }
  return found;
}

function note(found: Found, { weight }: TitleWord, mark: number, near: number): void {
  found.near += near * (near === short ? 1 : weight);
  found.tells = true;
  if (near !== related) return;
  found.weight += (1 - related) * weight;
  if ((mark & marks.thing) > 0) found.akin = true;
}

/** How much of a word that the other title lacks it may yet have: mistyped, related, or in short. */
function nearness(word: TitleWord, mark: number, one: TitleWords, other: TitleWords): number {
  let most = 0;
  for (let at = 0; at < other.words.length; at++) {
    const each = other.words[at];
    if (each === undefined || one.byStem.has(each.stem)) continue;
    if (((mark | (other.marks[at] ?? 0)) & marks.short) > 0) return short;
    if (word.name && each.name && typo(word.stem, each.stem)) most = mistyped;
    else if (most === 0 && word.near?.has(each.stem)) most = related;
  }
  return most;
}

function costOf(one: Found, other: Found): number {
  const uneven = ((one.rest ^ other.rest) & (marks.where | marks.thing)) > 0;
  let cost = uneven || one.akin ? oneSided : 0;
  for (const [bit, each] of costs) if ((one.rest & other.rest & bit) > 0) cost += each;
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
