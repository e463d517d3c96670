import type { Department, Settings, Topic } from "../../../shared/catalogue/settings/settings.ts";
import type { Tagged } from "../withEtag.ts";

/** Parts of the settings, one at a time. */
export const settingsParts = {
  town: "Kommune",
  topics: "Themenfelder",
  departments: "Dienststellen",
  committees: "Gremien",
  rating: "Bewertung",
  papers: "Vorlagen",
  members: "Mitglieder",
  file: "Als Datei",
} as const;
export type SettingsPart = keyof typeof settingsParts;

/** Everything the step "Einstellungen" knows at the moment. */
export interface SettingsDesk {
  /** As the service has them. */
  readonly kept: Tagged<Settings>;
  /** As they stand here. */
  readonly wish: Settings;
  readonly part: SettingsPart;
  /** Place in its list of the entry that is being changed. */
  readonly opened?: number | undefined;
  /** Place of a field → what was typed there and cannot be read. */
  readonly unread: Readonly<Record<string, string>>;
  /** Place of a field of several lines → what is being typed there. */
  readonly typing: Readonly<Record<string, string>>;
  /** Only what somebody wanted to save is found fault with. */
  readonly isTried: boolean;
  /** What the service, a file or somebody else had to say. */
  readonly notes: readonly string[];
}

const partNames: readonly (readonly [keyof Settings, string])[] = [
  ["municipality", "Kommune"],
  ["council", "Kommune"],
  ["genderForm", "Kommune"],
  ["releasedBy", "Kommune"],
  ["visibility", "Kommune"],
  ["topics", "Themenfelder"],
  ["departments", "Dienststellen"],
  ["committees", "Gremien"],
  ["rating", "Bewertung"],
  ["paperTypes", "Vorlagen"],
  ["relations", "Strukturbild"],
  ["balance", "Bilanz"],
  ["targets", "Ziele"],
  ["fieldCare", "Pflege der Felder"],
  ["words", "Wörter"],
  ["rules", "Prüfregeln"],
];

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** Names of the parts that are different here; periods change elsewhere. */
export function changedParts(kept: Settings, wish: Settings): readonly string[] {
  const changed = partNames.filter(([key]) => !isSame(kept[key], wish[key]));
  return [...new Set(changed.map(([, name]) => name))];
}

interface Merged {
  readonly settings: Settings;
  /** Parts that both have changed; the own wording stands. */
  readonly both: readonly string[];
}

/** What was changed here, put onto what somebody else has saved meanwhile. */
export function mergeSettings(base: Settings, own: Settings, theirs: Settings): Merged {
  const ownKeys = partNames.filter(([key]) => !isSame(base[key], own[key]));
  const both = ownKeys.filter(
    ([key]) => !isSame(base[key], theirs[key]) && !isSame(own[key], theirs[key])
  );
  const settings = ownKeys.reduce((merged, [key]) => withPart(merged, own, key), theirs);
  return { settings, both: [...new Set(both.map(([, name]) => name))] };
}

/** One part as another one has it; what is absent there is absent then. */
function withPart(settings: Settings, other: Settings, key: keyof Settings): Settings {
  const { [key]: _, ...rest } = settings;
  // What is never absent in one is never absent in the other.
  return { ...rest, ...(other[key] !== undefined && { [key]: other[key] }) } as Settings;
}

/** What got another name is still found under the old one, in older tables as well. */
export function withOldNames(kept: Settings, wish: Settings): Settings {
  const topics = wish.topics.map((topic) =>
    alsoCalled(topic, kept.topics.find(({ code }) => code === topic.code)?.name)
  );
  const departments = wish.departments.map((one) =>
    alsoCalled(one, kept.departments.find(({ id }) => id === one.id)?.name)
  );
  return { ...wish, topics, departments };
}

function alsoCalled<Named extends Topic | Department>(one: Named, old: string | undefined): Named {
  if (old === undefined || old === one.name || one.aliases.includes(old)) return one;
  return { ...one, aliases: [...one.aliases, old] };
}

/** What members answer for, under its old name → under its new one. */
export interface Renamed {
  readonly departments: ReadonlyMap<string, string>;
  /** Codes of topics. */
  readonly topics: ReadonlyMap<string, string>;
}

export const renamedIn = (kept: Settings, wish: Settings): Renamed => ({
  departments: new Map(
    kept.departments.flatMap(({ id, name }) => {
      const now = wish.departments.find((one) => one.id === id)?.name;
      return now === undefined || now === name ? [] : [[name, now] as const];
    })
  ),
  topics: new Map(
    kept.topics.flatMap(({ code, name }) => {
      const now = wish.topics.find((one) => one.name === name)?.code;
      return now === undefined || now === code ? [] : [[code, now] as const];
    })
  ),
});

/** An id that no department has. */
export function freshId(departments: readonly Department[]): string {
  const taken = new Set(departments.map(({ id }) => id));
  let number = departments.length + 1;
  while (taken.has(`dienststelle-${number}`)) number++;
  return `dienststelle-${number}`;
}

/** An entry goes up by one place. */
export function movedUp<Entry>(entries: readonly Entry[], at: number): readonly Entry[] {
  const [before, one] = [entries[at - 1], entries[at]];
  if (before === undefined || one === undefined) return entries;
  return [...entries.slice(0, at - 1), one, before, ...entries.slice(at + 1)];
}

/** The area of a field's place, or of a choice. */
export const partNamed = (word: string): SettingsPart =>
  word in settingsParts ? (word as SettingsPart) : "town";
