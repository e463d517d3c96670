import { objectOf } from "../../shared/catalogue/jsonInput.ts";
import { measureFrom } from "../../shared/catalogue/measures/measureJson.ts";
import type { Settings } from "../../shared/catalogue/settings/settings.ts";
import type { Submission } from "../../shared/catalogue/submission.ts";
import { readJsonFile } from "./readSettingsFile.ts";
import { type Shell, UsageError } from "./shell.ts";

/** Submissions that `katalog submit` wrote; every value is checked by its field again. */
export async function readSubmissions(
  typed: readonly string[],
  settings: Settings,
  shell: Shell
): Promise<readonly Submission[]> {
  return Promise.all(typed.map((name) => readSubmission(name, settings, shell)));
}

async function readSubmission(
  typed: string,
  settings: Settings,
  shell: Shell
): Promise<Submission> {
  const json = await readJsonFile(typed, shell);
  if (!isSubmission(json)) {
    throw new UsageError(
      `„${typed}“ ist keine Meldung. Bitte die Datei angeben, die „katalog submit“ geschrieben hat.`
    );
  }
  const isStrange = json.schema !== 1 || json.municipality !== settings.municipality.id;
  const [trouble] = isStrange
    ? []
    : json.measures.flatMap(({ values }) => measureFrom(values, settings).troubles);
  if (trouble !== undefined) throw new UsageError(`„${typed}“ wurde verändert. ${trouble}`);
  return json;
}

function isSubmission(json: unknown): json is Submission {
  const { kind, measures, sources, ...texts } = objectOf(json);
  return (
    (kind === "Meldung" || kind === "Fehlanzeige") &&
    ["id", "municipality", "department", "period", "extent", "state", "hash"].every(
      (name) => typeof texts[name] === "string"
    ) &&
    Array.isArray(sources) &&
    Array.isArray(measures) &&
    measures.every(isSubmitted)
  );
}

function isSubmitted(json: unknown): boolean {
  const { place, values, cells, texts, ownColumns } = objectOf(json);
  const parts = [place, values, cells, texts, ownColumns];
  return parts.every((part) => typeof part === "object" && part !== null);
}
