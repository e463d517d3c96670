import type { Draft, Version } from "../../shared/catalogue/draft.ts";
import { objectOf } from "../../shared/catalogue/jsonInput.ts";
import { measureFrom } from "../../shared/catalogue/measures/measureJson.ts";
import { valuesOf } from "../../shared/catalogue/measures/measuresOfPeriod.ts";
import { questionKinds } from "../../shared/catalogue/question.ts";
import { versionHash } from "../../shared/consolidation/versions/versionHash.ts";
import { nodeHashes } from "./nodeHashes.ts";
import { readJsonFile } from "./readSettingsFile.ts";
import { type Shell, UsageError } from "./shell.ts";

/** A draft or version that `katalog` wrote before; one that was changed by hand since is wrong use. */
export async function readCatalogueFile(typed: string, shell: Shell): Promise<Draft | Version> {
  const json = await readJsonFile(typed, shell);
  if (!isCatalogue(json)) {
    throw new UsageError(
      `„${typed}“ ist weder ein Entwurf noch ein Stand. Bitte die Datei angeben, die „katalog consolidate“ oder „katalog publish“ geschrieben hat.`
    );
  }
  if (json.state === "published" && versionHash(json, nodeHashes) !== json.hash) {
    throw new UsageError(
      `„${typed}“ wurde nach dem Veröffentlichen verändert: Die Prüfsumme stimmt nicht. Bitte die unveränderte Datei angeben.`
    );
  }
  const trouble = troubleIn(json);
  if (trouble !== undefined) throw new UsageError(`„${typed}“ wurde verändert. ${trouble}`);
  return json;
}

function isCatalogue(json: unknown): json is Draft | Version {
  const { schema, state, municipality, period, settings, ...lists } = objectOf(json);
  const { topics, departments, periods, municipality: town } = objectOf(settings);
  return (
    schema === 1 &&
    (state === "draft" || state === "published") &&
    typeof municipality === "string" &&
    typeof period === "string" &&
    typeof objectOf(town)["name"] === "string" &&
    [topics, departments, periods].every(Array.isArray) &&
    ["answers", "submissions"].every((name) => Array.isArray(lists[name])) &&
    isListOf(lists["questions"], isQuestion) &&
    isListOf(lists["catalogue"], isMeasure)
  );
}

const isListOf = (value: unknown, fits: (entry: Readonly<Record<string, unknown>>) => boolean) =>
  Array.isArray(value) && value.every((entry) => fits(objectOf(entry)));

const isMeasure = ({ id, sources }: Readonly<Record<string, unknown>>) =>
  typeof id === "string" && Array.isArray(sources);

const isQuestion = ({ key, kind, measures, places }: Readonly<Record<string, unknown>>) =>
  typeof key === "string" &&
  questionKinds.some((known) => known === kind) &&
  Array.isArray(measures) &&
  Array.isArray(places);

/** The first value that no field can hold, as a sentence. */
function troubleIn({ catalogue, settings }: Draft | Version): string | undefined {
  for (const measure of catalogue) {
    for (const values of [valuesOf(measure), ...Object.values(measure.byPeriod ?? {})]) {
      const [trouble] = measureFrom(values, settings).troubles;
      if (trouble !== undefined) return trouble;
    }
  }
  return undefined;
}
