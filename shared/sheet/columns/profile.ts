import { fieldNamed, fieldNames, fields } from "../../catalogue/fields.ts";
import { fold } from "../../wording/fold.ts";
import type { FileReading, SheetReading } from "../sheetReading.ts";
import { type ColumnHeading, fullHeading } from "./columnHeading.ts";

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

const spanLabel = "Beginn und Ende";

/** What a heading became, in the words of the catalogue; null where it stays an own column. */
export function labelOfField(field: string | null): string | null {
  if (field === null) return null;
  return field === "span" ? spanLabel : (fieldNamed(field)?.label ?? field);
}

/** A field by its name or by its label in the catalogue: people write "Priorität". */
function fieldMeant(said: string): string | undefined {
  if (said === "span" || fold(said) === fold(spanLabel)) return "span";
  if (fieldNamed(said)) return said;
  return fieldNames.find((name) => fold(fields[name].label) === fold(said));
}

/** What of a reading a profile is made from. */
type Mapped = Pick<FileReading, "department"> & {
  readonly sheets: readonly Pick<SheetReading, "columns">[];
};

/** The mapping of a file as a profile to be confirmed and used next time. */
export function profileOf({ department, sheets }: Mapped): StoredProfile {
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
    : [
        "Das Profil enthält keine Spalten („columns“). Bitte die Datei angeben, die „katalog profile“ geschrieben hat.",
      ];
  const profile = new Map<string, string | null>();
  for (const [heading, field] of Object.entries(stored.columns)) {
    const known = field === null ? null : fieldMeant(String(field));
    if (known !== undefined) profile.set(plain(heading), known);
    else
      troubles.push(
        `Das Feld „${field}“ (Spalte „${heading}“) gibt es nicht. Bitte die Überschrift eines Feldes wie im Katalog schreiben, z. B. „Priorität“, oder null für eine eigene Spalte.`
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
