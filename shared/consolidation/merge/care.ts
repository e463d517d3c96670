import { type FieldName, fieldNames, fields } from "../../catalogue/fields.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";

/** What merging must know of a municipality. */
export interface Care {
  /** The climate office's name as a sender. */
  readonly office: string;
  /** Name of a department → its place in the settings. */
  readonly order: ReadonlyMap<string, number>;
  keptByOffice(name: FieldName): boolean;
  /** The topic whose letters a code begins with: MO2 → Mobilität. */
  topicOf(code: unknown): string | undefined;
}

/** Reads from the settings who keeps what, and which department comes first. */
export function careOf(settings: Settings): Care {
  const topics = new Map(settings.topics.map((topic) => [topic.code, topic.name]));
  const keeperOf = (name: FieldName) => settings.fieldCare[name] ?? fields[name].keptBy;
  const officeFields = new Set(fieldNames.filter((name) => keeperOf(name) === "office"));
  return {
    office: settings.municipality.office,
    order: new Map(settings.departments.map(({ name }, place) => [name, place])),
    keptByOffice: (name) => officeFields.has(name),
    topicOf: (code) =>
      typeof code === "string" ? topics.get(code.replace(/[\d.]+$/, "")) : undefined,
  };
}
