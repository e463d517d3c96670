import { fieldNamed } from "../catalogue/fields.ts";
import { type ColumnHeading, fullHeading } from "./columnHeading.ts";
import type { FileReading } from "./sheetReading.ts";

/** A department's confirmed mapping: heading → field ("span" for beginning and end), or null for an own column. */
export type Profile = ReadonlyMap<string, string | null>;

/** A profile as it is kept in a file: headings as they stand in the workbook. */
export interface StoredProfile {
  readonly department?: string;
  readonly columns: Readonly<Record<string, string | null>>;
}

const plain = (heading: string) => heading.replace(/\s+/g, " ").trim();

/** What a profile says of a heading: a field, null = own column, undefined = nothing. */
export function learnedField(profile: Profile, heading: ColumnHeading): string | null | undefined {
  const whole = profile.get(plain(fullHeading(heading)));
  return whole === undefined ? profile.get(plain(heading.leaf)) : whole;
}

export const isLearned = (profile: Profile, heading: ColumnHeading) =>
  learnedField(profile, heading) !== undefined;

/** The mapping of a file as a profile to be confirmed and used next time. */
export function profileOf({ department, sheets }: FileReading): StoredProfile {
  const columns: Record<string, string | null> = {};
  for (const sheet of sheets) {
    for (const { heading, field } of Object.values(sheet.columns)) {
      columns[plain(heading)] = Array.isArray(field) ? "span" : (field as string | null);
    }
  }
  return { ...(department !== undefined && { department }), columns };
}

/** A stored profile back as a look-up; entries that name no field are told in German. */
export function readProfile(json: unknown): {
  readonly profile: Profile;
  readonly department?: string;
  readonly troubles: readonly string[];
} {
  const stored = isStored(json) ? json : { columns: {} };
  const troubles: string[] = isStored(json)
    ? []
    : ["Das Profil enthält keine Spalten („columns“)."];
  const profile = new Map<string, string | null>();
  for (const [heading, field] of Object.entries(stored.columns)) {
    if (field === null || field === "span" || fieldNamed(String(field)))
      profile.set(plain(heading), field);
    else
      troubles.push(
        `Das Feld „${field}“ (Spalte „${heading}“) gibt es nicht. Bitte das Profil berichtigen.`
      );
  }
  const { department } = stored;
  return { profile, troubles, ...(typeof department === "string" && { department }) };
}

function isStored(json: unknown): json is StoredProfile {
  return (
    typeof json === "object" &&
    json !== null &&
    "columns" in json &&
    typeof json.columns === "object"
  );
}
