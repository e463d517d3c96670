import type { Measure } from "../catalogue/measures/measure.ts";
import type { Settings } from "../catalogue/settings/settings.ts";
import { type Identity, identify } from "./actorIdentity.ts";
import { type Counted, countedOf } from "./counted.ts";
import type { CostSum, Count, Sum } from "./figures.ts";
import { type Named, named } from "./named.ts";
import { amountSum, sum } from "./tally.ts";

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

/** Where a spelling stands: the measure's place in the list, and the role. */
interface Mention {
  readonly at: number;
  readonly role: ActorRole;
}
type Mentions = ReadonlyMap<string, readonly Mention[]>;

interface Entry extends Identity {
  readonly spellings: Count[];
  readonly mentions: Mention[];
}

/** The register of actors, those named by most measures first. */
export function actorsOf(measures: readonly Measure[], settings: Settings): readonly Actor[] {
  const mentions = mentionsIn(measures);
  const involved = measures.map((one) => ({ measure: named(one), counted: countedOf(one) }));
  const entries = new Map<string, Entry>();
  for (const [spelling, identity] of identify([...mentions.keys()], settings)) {
    const entry = entries.get(identity.key) ?? { ...identity, spellings: [], mentions: [] };
    entries.set(identity.key, entry);
    const found = mentions.get(spelling) ?? [];
    entry.spellings.push({ value: spelling, count: found.length });
    entry.mentions.push(...found);
  }
  return [...entries.values()]
    .map((entry) => actorFrom(entry, involved))
    .sort((a, b) => b.measures.length - a.measures.length || (a.name < b.name ? -1 : 1));
}

/** The register where amounts of some measures, by id, changed and nobody came or went; undefined where ids do not tell. */
export function actorsAgain(
  before: readonly Actor[],
  measures: readonly Measure[],
  changed: ReadonlySet<string>
): readonly Actor[] | undefined {
  const byId = new Map(measures.map((one) => [one.id, one]));
  if (byId.size < measures.length || byId.has(undefined)) return undefined;
  return before.map((actor) => {
    if (!actor.measures.some(({ measure: { id = "" } }) => changed.has(id))) return actor;
    const counted = actor.measures.map(({ measure: { id } }) => countedOf(byId.get(id) ?? {}));
    return { ...actor, ...sumsOf(counted) };
  });
}

const sumsOf = (counted: readonly Counted[]) => ({
  emissionSaving: sum(counted, (one) => one.emissionSaving),
  investment: amountSum(counted, (one) => one.investment),
});

function mentionsIn(measures: readonly Measure[]): Mentions {
  const mentions = new Map<string, Mention[]>();
  measures.forEach((measure, at) => {
    for (const role of actorRoles) {
      for (const spelling of spelledIn(measure[role] ?? [])) {
        const known = mentions.get(spelling);
        if (known) known.push({ at, role });
        else mentions.set(spelling, [{ at, role }]);
      }
    }
  });
  return mentions;
}

/** Nested entries name actors as well. */
function spelledIn(entries: readonly string[]): readonly string[] {
  if (!entries.some((entry) => entry.includes("\n"))) return entries;
  return entries.flatMap((entry) =>
    entry.split("\n").map((line) => line.replace(/^\s*[-–•]\s+/, ""))
  );
}

/** A measure that actors take part in. */
interface Involving {
  readonly measure: Named;
  readonly counted: Counted;
}

function actorFrom(
  { key, name, kind, spellings, mentions }: Entry,
  measures: readonly Involving[]
): Actor {
  const written = spellings.sort((a, b) => b.count - a.count || byText(a.value, b.value));
  // One spelling is mentioned in the order of the list; of several the mentions are mixed.
  const mixed = written.length > 1 ? mentions.sort((a, b) => a.at - b.at) : mentions;
  const parts = partsOf(mixed, measures);
  return {
    name: name ?? written[0]?.value ?? key,
    ...(kind === undefined ? {} : { kind }),
    spellings: written,
    measures: parts.map(({ of: { measure }, roles }) => ({ measure, roles })),
    ...sumsOf(parts.map(({ of: { counted } }) => counted)),
  };
}

/** A measure and in which roles somebody takes part in it. */
interface Part {
  readonly of: Involving;
  roles: readonly ActorRole[];
}

/** Mentions stand in the order of the measures. */
function partsOf(mentions: readonly Mention[], measures: readonly Involving[]): readonly Part[] {
  const parts: Part[] = [];
  let place = -1;
  let last: Part | undefined;
  for (const { at, role } of mentions) {
    const of = measures[at];
    if (of === undefined) continue;
    if (at !== place || last === undefined) {
      last = { of, roles: alone[role] };
      parts.push(last);
      place = at;
    } else if (!last.roles.includes(role)) last.roles = [...last.roles, role];
  }
  return parts;
}

/** Most take part in one role: the list is the same for all of them. */
const alone: Readonly<Record<ActorRole, readonly ActorRole[]>> = {
  lead: ["lead"],
  partners: ["partners"],
  supporters: ["supporters"],
  funders: ["funders"],
};

const byText = (a = "", b = "") => (a < b ? -1 : 1);
