import type { Settings } from "../../shared/catalogue/settings/settings.ts";

interface Town extends Partial<Omit<Settings, "topics" | "departments">> {
  readonly name?: string;
  /** Code → name. */
  readonly topics?: Readonly<Record<string, string>>;
  readonly departments?: readonly string[];
}

/** Settings of a small town; what a test does not speak of is empty. */
export function settingsOf({
  name = "Musterstadt",
  topics = {},
  departments = [],
  ...more
}: Town): Settings {
  return {
    municipality: { id: name.toLowerCase(), name, kind: "Stadt", office: "Stabsstelle Klima" },
    council: { name: "Rat", article: "der" },
    genderForm: "star",
    topics: Object.entries(topics).map(([code, topic], order) => ({
      code,
      name: topic,
      aliases: [],
      sponsors: [],
      coordinators: [],
      order,
    })),
    departments: departments.map((each) => ({ id: each, name: each, aliases: [], kind: "Amt" })),
    committees: [],
    relations: [],
    rating: { criteria: [], weights: {}, dots: 6, bands: {} },
    balance: [],
    targets: [],
    paperTypes: [],
    periods: [],
    fieldCare: {},
    rules: {},
    ...more,
  };
}
