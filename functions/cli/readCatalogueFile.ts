import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import { readJsonFile } from "./readSettingsFile.ts";
import { type Shell, UsageError } from "./shell.ts";

/** A draft or version that `katalog` wrote before. */
export async function readCatalogueFile(typed: string, shell: Shell): Promise<Draft | Version> {
  const json = await readJsonFile(typed, shell);
  if (!isCatalogue(json)) {
    throw new UsageError(
      `„${typed}“ ist weder ein Entwurf noch ein Stand. Bitte die Datei angeben, die „katalog consolidate“ oder „katalog publish“ geschrieben hat.`
    );
  }
  return json;
}

function isCatalogue(json: unknown): json is Draft | Version {
  return (
    typeof json === "object" &&
    json !== null &&
    "schema" in json &&
    json.schema === 1 &&
    "catalogue" in json &&
    Array.isArray(json.catalogue) &&
    "state" in json &&
    (json.state === "draft" || json.state === "published")
  );
}
