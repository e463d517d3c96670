import type { Measure } from "../catalogue/measure.ts";
import type { Settings } from "../catalogue/settings.ts";
import { type Identity, identify } from "./actorIdentity.ts";
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
  const entries = new Map<string, Entry>();
  for (const [spelling, identity] of identify([...mentions.keys()], settings)) {
    const entry = entries.get(identity.key) ?? { ...identity, spellings: [], mentions: [] };
    entries.set(identity.key, entry);
    const found = mentions.get(spelling) ?? [];
    entry.spellings.push({ value: spelling, count: found.length });
    entry.mentions.push(...found);
  }
  return [...entries.values()]
    .map((entry) => actorFrom(entry, measures))
    .sort((a, b) => b.measures.length - a.measures.length || (a.name < b.name ? -1 : 1));
}

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

function actorFrom(
  { key, name, kind, spellings, mentions }: Entry,
  measures: readonly Measure[]
): Actor {
  const written = spellings.sort((a, b) => b.count - a.count || byText(a.value, b.value));
  const places = rolesByPlace(mentions);
  const involved = [...places.keys()].flatMap((at) => measures[at] ?? []);
  return {
    name: name ?? written[0]?.value ?? key,
    ...(kind === undefined ? {} : { kind }),
    spellings: written,
    measures: [...places].flatMap(([at, roles]) => {
      const measure = measures[at];
      return measure === undefined ? [] : [{ measure: named(measure), roles }];
    }),
    emissionSaving: sum(involved, (one) => one.emissionSaving),
    investment: costSum(involved, (one) => one.investment),
  };
}

function rolesByPlace(mentions: readonly Mention[]): ReadonlyMap<number, readonly ActorRole[]> {
  const places = new Map<number, ActorRole[]>();
  for (const { at, role } of mentions.toSorted((a, b) => a.at - b.at)) {
    const roles = places.get(at);
    if (roles === undefined) places.set(at, [role]);
    else if (!roles.includes(role)) roles.push(role);
  }
  return places;
}

const byText = (a = "", b = "") => (a < b ? -1 : 1);
