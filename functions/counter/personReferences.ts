import type { Person, Settings } from "../../shared/catalogue/settings/settings.ts";

/**
 * Names of persons stand in the register alone; settings, and so every version, hold "person:ID" in
 * their place. A name that is erased or corrected then changes no hash.
 */
const mark = "person:";

export const referenceTo = (id: string) => `${mark}${id}`;
export const referredId = (name: string): string | undefined =>
  name.startsWith(mark) ? name.slice(mark.length) : undefined;

/** What a name is replaced by; `functionName` says what the person is there. */
export type Renaming = (name: string, functionName?: string) => string;

/** Settings with every name of a person replaced. */
export function withPersons(settings: Settings, rename: Renaming): Settings {
  const { municipality, topics, departments } = settings;
  const { head } = municipality;
  const person = (one: Person): Person => ({
    ...one,
    name: rename(one.name, one.function),
    ...(one.deputy === undefined ? {} : { deputy: rename(one.deputy) }),
  });
  return {
    ...settings,
    municipality: {
      ...municipality,
      ...(head && { head: { ...head, name: rename(head.name, head.title) } }),
    },
    topics: topics.map((topic) => ({
      ...topic,
      sponsors: topic.sponsors.map(person),
      coordinators: topic.coordinators.map(person),
    })),
    departments: departments.map((one) =>
      one.head === undefined ? one : { ...one, head: rename(one.head) }
    ),
  };
}
