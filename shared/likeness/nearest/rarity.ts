import type { Profile } from "./profile.ts";

/** In how many measures something is spoken of, and how many measures that were. */
export interface Heard {
  readonly measures: number;
  readonly counts: ReadonlyMap<string, number>;
}

/** Counts each thing once a measure, however often it is said there. */
export function heardIn(profiles: readonly Profile[]): Heard {
  const counts = new Map<string, number>();
  for (const profile of profiles)
    for (const unit of profile.keys()) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  return { measures: profiles.length, counts };
}

/** How much it tells that two measures speak of one thing: what is heard often, here or in general, tells little. */
export function rarityIn(here: Heard, general: Heard): (unit: string) => number {
  const all = here.measures + general.measures;
  return (unit) =>
    Math.log(all / Math.max(1, (here.counts.get(unit) ?? 0) + (general.counts.get(unit) ?? 0)));
}
