import { typo } from "../dictionary/typo.ts";
import { lookFrom } from "../judgement.ts";
import { evidenceFrom } from "../measures/measuresAlike.ts";
import { marks } from "../titles/marks.ts";
import type { TitleWords } from "../titles/titleWords.ts";
import type { TitleTable } from "./titleTable.ts";

/** Scores are rounded before they are judged. */
export const rounding = 0.006;
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
/** Side by side: pairs without number are judged by them. */
const [bits, each] = [costs.map(([bit]) => bit), costs.map(([, cost]) => cost)];
const weighty = 0.3;
const weightyBits = costs.reduce((all, [bit, cost]) => (cost >= weighty ? all | bit : all), 0);
const oneSided = 0.2;

/**
 * What two titles of a table lack at least to be alike, as a score that other evidence would have to add: 0 where
 * the titles alone may do, Infinity where nothing helps. Cheap and generous: never more than a full
 * comparison would find. Most pairs that meet end here, so nothing is made anew for them.
 */
export function lacking(table: TitleTable, a: number, b: number): number {
  if (table.folded[a] === table.folded[b]) return 0;
  if (apart(table.titles[a], table.titles[b])) return Number.POSITIVE_INFINITY;
  const one = beyond(table, a, b, foundInOne);
  const other = beyond(table, b, a, foundInOther);
  const both = one.rest & other.rest;
  if ((both & marks.named) > 0) return Number.POSITIVE_INFINITY;
  const common = one.common + Math.max(one.near, other.near);
  if (!one.tells && (common === 0 || ((one.rest | other.rest) & marks.tells) > 0))
    return Number.POSITIVE_INFINITY;
  const cost = costOf(one, other);
  const score = share(common, one.weight, other.weight) - cost + rounding;
  if (score >= lookFrom) return 0;
  return score < evidenceFrom || isWeighty(both) ? Number.POSITIVE_INFINITY : lookFrom - score;
}

/** Whether a title names a place that the other names as well. */
export function sharePlace(table: TitleTable, one: number, other: number): boolean {
  const end = table.from[one + 1] ?? 0;
  for (let at = table.from[one] ?? 0; at < end; at++) {
    const isPlace = ((table.marks[at] ?? 0) & (marks.where | marks.name)) > 0;
    if (isPlace && names(table, other, table.stems[at])) return true;
  }
  return false;
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

function beyond(table: TitleTable, one: number, other: number, found: Found): Found {
  found.common = found.near = found.weight = found.rest = 0;
  found.tells = found.akin = false;
  const end = table.from[one + 1] ?? 0;
  for (let at = table.from[one] ?? 0; at < end; at++) {
    const mark = table.marks[at] ?? 0;
    const weight = table.weights[at] ?? 0;
    if (names(table, other, table.stems[at])) {
      found.common += weight;
      if ((mark & marks.tells) > 0) found.tells = true;
      continue;
    }
    const near = nearness(table, at, one, other);
    if (near === 0) {
      found.weight += weight;
      found.rest |= mark;
    } else note(found, weight, mark, near);
  }
  return found;
}

/** Whether a title has a word of this stem. */
function names({ from, stems }: TitleTable, title: number, stem: number | undefined): boolean {
  const end = from[title + 1] ?? 0;
  for (let at = from[title] ?? 0; at < end; at++) if (stems[at] === stem) return true;
  return false;
}

function note(found: Found, weight: number, mark: number, near: number): void {
  found.near += near * (near === short ? 1 : weight);
  found.tells = true;
  if (near !== related) return;
  found.weight += (1 - related) * weight;
  if ((mark & marks.thing) > 0) found.akin = true;
}

/** How much of a word that the other title lacks it may yet have: mistyped, related, or in short. */
function nearness(table: TitleTable, word: number, one: number, other: number): number {
  const mark = table.marks[word] ?? 0;
  if (!maybeNear(mark, table.together[other] ?? 0)) return 0;
  const end = table.from[other + 1] ?? 0;
  let most = 0;
  for (let at = table.from[other] ?? 0; at < end; at++) {
    if (!maybeNear(mark, table.marks[at] ?? 0)) continue;
    const near = nearnessOf(table, word, at);
    if (near > most && !names(table, one, table.stems[at])) most = near;
    if (most === short) return short;
  }
  return most;
}

/** What is related to a word is so in both directions. */
const maybeNear = (mark: number, other: number) =>
  (((mark | other) & marks.short) | (mark & other & (marks.related | marks.proper))) > 0;

function nearnessOf(table: TitleTable, word: number, other: number): number {
  const mark = table.marks[word] ?? 0;
  const each = table.marks[other] ?? 0;
  if (((mark | each) & marks.short) > 0) return short;
  if ((mark & each & marks.proper) > 0 && isTypo(table, word, other)) return mistyped;
  return isRelated(table, word, other) ? related : 0;
}

/** Most words differ in their first letter or by far in length: only the others are spelled out. */
function isTypo({ letters, lengths, words }: TitleTable, a: number, b: number): boolean {
  if (letters[a] !== letters[b] || Math.abs((lengths[a] ?? 0) - (lengths[b] ?? 0)) > 2)
    return false;
  return typo(words[a]?.stem ?? "", words[b]?.stem ?? "");
}

function isRelated({ marks: said, words }: TitleTable, a: number, b: number): boolean {
  if (((said[a] ?? 0) & marks.related) === 0) return false;
  return words[a]?.near?.has(words[b]?.stem ?? "") ?? false;
}

function costOf(one: Found, other: Found): number {
  const uneven = ((one.rest ^ other.rest) & (marks.where | marks.thing)) > 0;
  let cost = uneven || one.akin ? oneSided : 0;
  const both = one.rest & other.rest;
  for (let at = 0; at < bits.length; at++) if ((both & (bits[at] ?? 0)) > 0) cost += each[at] ?? 0;
  return cost;
}

function isWeighty(both: number): boolean {
  return (both & weightyBits) > 0;
}

function share(common: number, a: number, b: number): number {
  if (common === 0) return 0;
  return 0.75 * ((2 * common) / (2 * common + a + b)) + 0.25 * (common / (common + Math.min(a, b)));
}

/** Each side states a number that the other does not. */
function apart(a: TitleWords | undefined, b: TitleWords | undefined): boolean {
  if (!a?.numbers.size || !b?.numbers.size) return false;
  return !within(a.numbers, b.numbers) && !within(b.numbers, a.numbers);
}

function within(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const entry of a) if (!b.has(entry)) return false;
  return true;
}
