import { isShortForm } from "./shortForms.ts";
import { lookFrom } from "./titlesAlike.ts";
import type { TitleWord, TitleWords } from "./titleWords.ts";
import { typo } from "./typo.ts";

/** What description, time and cost can add at most. */
const mostBesides = 0.3;
/** What speaks against at least, where each title has a subject, place or action of its own. */
const costOfOther = 0.3;

/**
 * Whether two titles can be alike at all. Cheap and generous: it never says no where a full
 * comparison would say look; most pairs that share two words end here.
 */
export function mayBeAlike(a: TitleWords, b: TitleWords): boolean {
  const onlyA = beyond(a, b);
  let common = a.total;
  for (const word of onlyA) common -= word.weight;
  const likeness = share(common, a.total, b.total);
  if (likeness - costOfOther >= lookFrom) return true;
  const onlyB = beyond(b, a);
  if (onlyA.some((one) => onlyB.some((other) => isNear(one, other)))) return true;
  const against = onlyA.some((one) => onlyB.some((other) => excludes(one, other)));
  return !against && likeness + mostBesides >= lookFrom;
}

function beyond(a: TitleWords, b: TitleWords): readonly TitleWord[] {
  return a.words.filter((word) => !b.byStem.has(word.stem));
}

function share(common: number, a: number, b: number): number {
  if (common === 0) return 0;
  return 0.75 * ((2 * common) / (a + b)) + 0.25 * (common / Math.min(a, b));
}

function isNear(one: TitleWord, other: TitleWord): boolean {
  return (
    (one.near?.has(other.stem) ?? false) || (one.name && other.name && typo(one.stem, other.stem))
  );
}

/** Both name a subject, both a place, both an action, both people: other ones. */
function excludes(one: TitleWord, other: TitleWord): boolean {
  if (isShortForm(one) || isShortForm(other)) return false;
  const sort = one.where ? "place" : one.sort;
  return sort === (other.where ? "place" : other.sort) && weighty.has(sort);
}

const weighty: ReadonlySet<string> = new Set(["thing", "place", "action", "people", "name"]);
