import type { FieldName } from "../../catalogue/fields.ts";
import type { Settings } from "../../catalogue/settings/settings.ts";
import { readShare } from "./chosenWords.ts";
import type { ColumnEvidence } from "./columnEvidence.ts";
import { plainReader } from "./columnReader.ts";

const offered: readonly FieldName[] = [
  "visibility",
  "climateGoals",
  "taskKind",
  "effect",
  "horizons",
  "assessment",
];

/** "bleibt so? (ja/nein)" says how to answer, not what is asked. */
const yesNo = /(?<!\p{L})(ja|nein|j|n)(?!\p{L})/iu;

/** A heading that only lists what may be chosen, over cells that choose: "ö / nö", "KS/KA", "direkt / indirekt". */
export function optionsTarget(
  heading: string,
  evidence: ColumnEvidence,
  settings: Settings
): FieldName | undefined {
  const options = heading.split(/\s*(?:\/|\boder\b)\s*/).map((text) => text.trim());
  if (options.length < 2 || options.length > 4 || evidence.filled === 0) return undefined;
  if (options.some((text) => yesNo.test(text) || /^(x|.{26,})?$/i.test(text))) return undefined;
  return offered.find((field) => {
    const read = plainReader(field, settings);
    const values = options.map((text) => JSON.stringify(read({ text }).value));
    const distinct = new Set(values);
    return (
      distinct.size === options.length &&
      !values.some((value) => value === undefined) &&
      readShare(field, evidence, settings) >= 0.6
    );
  });
}
