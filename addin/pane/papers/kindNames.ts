import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import { paperKinds } from "../../../shared/documents/paperKinds.ts";
import { paperTypeRules } from "../../../shared/documents/paperTypeRules.ts";

/** Kinds whose papers carry the name of another kind. */
const own: Readonly<Record<string, string>> = {
  gremienbericht: "Gremienbericht",
  sponsorbericht: "Sponsorbericht",
  organisationsmitteilung: "Organisationsmitteilung",
};

/** What people here call a kind of paper: "Drucksache". */
export function kindName(kind: string, settings: Settings): string {
  const found = paperKinds.get(kind);
  return own[kind] ?? (found === undefined ? kind : paperTypeRules(found, settings).label);
}

/** Every kind with its name. */
export const kindChoices = (settings: Settings): readonly (readonly [string, string])[] =>
  [...paperKinds.keys()].map((kind) => [kind, kindName(kind, settings)]);

/** What a kind is for, in half a sentence. */
export const kindSays = (kind: string): string => paperKinds.get(kind)?.says ?? "";
