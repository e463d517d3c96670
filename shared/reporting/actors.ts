import { findDepartment } from "../catalogue/findDepartment.ts";
import { isPlaceholder, saysNothing } from "../catalogue/isPlaceholder.ts";
import type { Measure } from "../catalogue/measure.ts";
import { nameKey } from "../catalogue/nameIndex.ts";
import type { Settings } from "../catalogue/settings.ts";
import { tidy } from "../wording/tidy.ts";
import { actorKey, sameKey } from "./actorKey.ts";
import type { CostSum, Count, Sum } from "./figures.ts";
import { type Named, named } from "./named.ts";
import { costSum, sum } from "./tally.ts";

/** Fields that name actors. */
export const actorRoles = ["lead", "partners", "supporters", "funders"] as const;
export type ActorRole = (typeof actorRoles)[number];

/** Somebody whom measures name (MODEL.md section 5, Actor). */
export interface Actor {
  readonly name: string;
  /** Only what settings say: a department is Verwaltung, a council or committee Politik. */
  readonly kind?: "Verwaltung" | "Politik";
  /** Every way the name is written, the most frequent first. */
  readonly spellings: readonly Count[];
  readonly measures: readonly {
    readonly measure: Named;
    readonly roles: readonly ActorRole[];
  }[];
  readonly emissionSaving: Sum;
  readonly investment: CostSum;
}

interface Identity {
  readonly key: string;
  readonly name?: string;
  readonly kind?: "Verwaltung" | "Politik";
}

interface Entry extends Identity {
  readonly spellings: Map<string, number>;
  readonly roles: Map<Measure, Set<ActorRole>>;
}

/** The register of actors, those named by most measures first. */
export function actorsOf(measures: readonly Measure[], settings: Settings): readonly Actor[] {
  const identities = identify(spellingsIn(measures), settings);
  const entries = new Map<string, Entry>();
  for (const measure of measures) {
    for (const role of actorRoles) {
      for (const spelling of spelledIn(measure[role])) {
        const identity = identities.get(spelling);
        if (identity) note(entries, identity, spelling, measure, role);
      }
    }
  }
  return [...entries.values()]
    .map(actorFrom)
    .sort((a, b) => b.measures.length - a.measures.length || (a.name < b.name ? -1 : 1));
}

/** Nested entries name actors as well; what holds a place names nobody. */
function spelledIn(entries: readonly string[] | undefined): readonly string[] {
  if (entries === undefined) return [];
  return entries.flatMap((entry) =>
    entry.split("\n").map((line) => line.replace(/^\s*[-–•]\s+/, ""))
  );
}

function spellingsIn(measures: readonly Measure[]): ReadonlySet<string> {
  return new Set(measures.flatMap((one) => actorRoles.flatMap((role) => spelledIn(one[role]))));
}

/** Whom each spelling means, worked out once however often it is written. */
function identify(
  spellings: ReadonlySet<string>,
  settings: Settings
): ReadonlyMap<string, Identity> {
  const known = settingsNames(settings);
  const keys = new Map<string, string>();
  for (const spelling of spellings) {
    const text = tidy(spelling);
    const key = text === "" || isPlaceholder(text) || saysNothing(text) ? "" : actorKey(text);
    if (key !== "") keys.set(spelling, key);
  }
  const all = new Set(keys.values());
  return new Map(
    [...keys].map(([spelling, key]) => [
      spelling,
      known(spelling, key) ?? { key: sameKey(key, all) },
    ])
  );
}

const outside = new Set(["extern", "Tochter"]);
const political = new Set(["Rat", "Ausschuss"]);

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

function note(
  entries: Map<string, Entry>,
  identity: Identity,
  spelling: string,
  measure: Measure,
  role: ActorRole
): void {
  const entry = entries.get(identity.key) ?? {
    ...identity,
    spellings: new Map(),
    roles: new Map(),
  };
  entries.set(identity.key, entry);
  const text = tidy(spelling);
  entry.spellings.set(text, (entry.spellings.get(text) ?? 0) + 1);
  const roles = entry.roles.get(measure);
  if (roles) roles.add(role);
  else entry.roles.set(measure, new Set([role]));
}

function actorFrom({ key, name, kind, spellings, roles }: Entry): Actor {
  const written = [...spellings]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
  const measures = [...roles.keys()];
  return {
    name: name ?? written[0]?.value ?? key,
    ...(kind === undefined ? {} : { kind }),
    spellings: written,
    measures: [...roles].map(([measure, each]) => ({ measure: named(measure), roles: [...each] })),
    emissionSaving: sum(measures.map(({ emissionSaving }) => emissionSaving)),
    investment: costSum(measures.map(({ investment }) => investment)),
  };
}
