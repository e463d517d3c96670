import { findDepartment } from "../catalogue/choices/findDepartment.ts";
import { isPlaceholder, saysNothing } from "../catalogue/choices/isPlaceholder.ts";
import { nameKey } from "../catalogue/choices/nameIndex.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import { tidy } from "../wording/tidy.ts";
import { actorKey, sameKey } from "./actorKey.ts";

/** Whom a spelling means: equal keys are one actor. */
export interface Identity {
  readonly key: string;
  /** The name settings give it. */
  readonly name?: string;
  readonly kind?: "Verwaltung" | "Politik";
}

const outside = new Set(["extern", "Tochter"]);
const political = new Set(["Rat", "Ausschuss"]);

/** Whom each spelling means; what only holds a place ("N. N.") means nobody and is left out. */
export function identify(
  spellings: readonly string[],
  settings: Settings
): ReadonlyMap<string, Identity> {
  const known = settingsNames(settings);
  const keys = new Map<string, string>();
  for (const spelling of spellings) {
    const key = namesNobody(tidy(spelling)) ? "" : actorKey(spelling);
    if (key !== "") keys.set(spelling, key);
  }
  const all = new Set(keys.values());
  const identities = [...keys].map(
    ([spelling, key]) => [spelling, known(spelling, key) ?? { key: sameKey(key, all) }] as const
  );
  return new Map(identities);
}

const namesNobody = (text: string) => text === "" || isPlaceholder(text) || saysNothing(text);

/** "Amt 61" is a department; a council or committee is one of settings, too. */
function settingsNames(settings: Settings) {
  const committees = new Map(settings.committees.map((one) => [nameKey(one.name), one]));
  return (spelling: string, key: string): Identity | undefined => {
    const department = findDepartment(settings, spelling);
    if (department) {
      const { id, name, kind } = department;
      const own = { key: `department ${id}`, name };
      return outside.has(kind) ? own : { ...own, kind: "Verwaltung" };
    }
    const committee = committees.get(key);
    if (!committee) return undefined;
    const { name, kind } = committee;
    return political.has(kind) ? { key, name, kind: "Politik" } : { key, name };
  };
}
