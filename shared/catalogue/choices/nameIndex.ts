import { fold } from "../../wording/fold.ts";
import { remembering } from "../../wording/remembering.ts";

/** A name without blanks and marks, so that "FB 65", "FB65" and "FB_65" are one: "fb65"; "&" is "und". */
export const nameKey = remembering(5000, (text) =>
  fold(text)
    .replace(/ ?[&+] ?/g, "und")
    .replace(/[^\p{L}\p{N}]+/gu, "")
);

/** Things by their names (keys); a name that two of them bear in the same rank names none. */
export type NameIndex<Thing> = ReadonlyMap<string, Thing | undefined>;

/** Earlier lists of names outrank later ones: an official name is never taken by another's nickname. */
export function indexNames<Thing>(
  things: readonly Thing[],
  ranks: readonly ((thing: Thing) => readonly string[])[]
): NameIndex<Thing> {
  return new Map(ranks.toReversed().flatMap((namesOf) => [...oneRank(things, namesOf)]));
}

function oneRank<Thing>(
  things: readonly Thing[],
  namesOf: (thing: Thing) => readonly string[]
): NameIndex<Thing> {
  const rank = new Map<string, Thing | undefined>();
  for (const thing of things) {
    for (const key of namesOf(thing).map(nameKey)) {
      if (key !== "") rank.set(key, rank.has(key) && rank.get(key) !== thing ? undefined : thing);
    }
  }
  return rank;
}
