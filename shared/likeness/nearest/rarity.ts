import type { Profile } from "./profile.ts";

/** In how many measures something is spoken of, by its text, and how many measures that were. */
export interface Heard {
  readonly measures: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** Counts each thing once a measure, however often it is said there. */
export function heardIn(profiles: readonly Profile[]): Heard {
  const texts = profiles[0]?.known.texts ?? [];
  const counts = new Map<string, number>();
  countsIn(profiles).forEach((count, unit) => {
    if (count > 0) counts.set(texts[unit] ?? "", count);
  });
  return { measures: profiles.length, counts };
}

/** How often and how rarely each unit is heard, by its number. */
export interface Rarities {
  /** In how many of these measures. */
  readonly counts: Int32Array;
  /** How much it tells that two measures speak of it: what is heard often, here or in general, tells little. */
  readonly rarities: Float64Array;
}

/** Of what is spoken of in these measures; `general`: how often it is in others (natural logarithm, from 0 on). */
export function raritiesIn(profiles: readonly Profile[], general: Heard): Rarities {
  return raritiesOf(countsIn(profiles), profiles.length, profiles[0]?.known.texts ?? [], general);
}

/** The same by the counts of so many measures. */
export function raritiesOf(
  counts: Int32Array,
  measures: number,
  texts: readonly string[],
  general: Heard
): Rarities {
  const rarities = new Float64Array(counts.length);
  const all = measures + general.measures;
  counts.forEach((count, unit) => {
    if (count > 0)
      rarities[unit] = Math.log(all / (count + (general.counts.get(texts[unit] ?? "") ?? 0)));
  });
  return { counts, rarities };
}

function countsIn(profiles: readonly Profile[]): Int32Array {
  const counts = new Int32Array(profiles[0]?.known.texts.length ?? 0);
  for (const { units } of profiles)
    for (const unit of units) counts[unit] = (counts[unit] ?? 0) + 1;
  return counts;
}
