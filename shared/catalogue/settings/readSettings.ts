import {
  listFrom,
  numberFrom,
  objectOf,
  oneOf,
  present,
  quoted,
  textFrom,
  textsFrom,
} from "../jsonInput.ts";
import { readDepartments } from "./readDepartments.ts";
import { readCouncil, readMunicipality } from "./readMunicipality.ts";
import { readPeriods } from "./readPeriods.ts";
import { readTopics } from "./readTopics.ts";
import { readVisibility } from "./readVisibility.ts";
import type {
  Balance,
  Committee,
  PaperType,
  RatingSettings,
  Relation,
  Settings,
  Target,
} from "./settings.ts";

export interface SettingsReading {
  readonly settings: Settings;
  /** German sentences: what is wrong, and the remedy. */
  readonly troubles: readonly string[];
}

/** Settings of a municipality as people write them (MODEL.md section 4): only `municipality` is required. */
export function readSettings(value: unknown): SettingsReading {
  const troubles: string[] = [];
  const json = objectOf(value);
  const municipality = readMunicipality(json["municipality"], troubles);
  const departments = readDepartments(json["departments"], troubles);
  const settings: Settings = {
    municipality,
    council: readCouncil(json["council"], municipality.kind),
    genderForm: readGenderForm(json["genderForm"], troubles),
    topics: readTopics(json["topics"], troubles),
    departments,
    committees: listFrom(json["committees"]).flatMap(readCommittee),
    relations: listFrom(json["relations"]).flatMap(readRelation),
    rating: readRating(json["rating"]),
    balance: listFrom(json["balance"]).flatMap(readBalance),
    targets: listFrom(json["targets"]).flatMap(readTarget),
    paperTypes: listFrom(json["paperTypes"]).flatMap(readPaperType),
    periods: readPeriods(json["periods"], departments, troubles),
    fieldCare: wordsOf(json["fieldCare"], ["department", "office"]),
    rules: wordsOf(json["rules"], ["off", "error", "warning", "hint"]),
    ...present({
      words: ownWordsFrom(json["words"]),
      releasedBy: readReleasedBy(json["releasedBy"], troubles),
      visibility: readVisibility(json["visibility"], "des ganzen Katalogs", troubles),
    }),
  };
  return { settings, troubles };
}

/** Settings while no municipality has given any. */
export const neutralSettings = (): Settings => ({ ...readSettings({}).settings, topics: [] });

const genderForms = ["star", "colon", "pair", "neutral"] as const;

function readGenderForm(value: unknown, troubles: string[]): Settings["genderForm"] {
  const form = oneOf(genderForms, value);
  if (form === undefined && value !== undefined) {
    troubles.push(
      `Die Genderform „${quoted(value)}“ ist nicht bekannt. Bitte eine davon wählen: ${genderForms.join(", ")}.`
    );
  }
  return form ?? "star";
}

function readReleasedBy(value: unknown, troubles: string[]): "head" | undefined {
  const who = oneOf(["head"] as const, value);
  if (who === undefined && value !== undefined) {
    troubles.push(
      `Wer Meldungen freigibt (releasedBy), steht dort als „${quoted(value)}“. Bitte „head“ schreiben, wenn die Leitung freigibt, sonst die Angabe weglassen.`
    );
  }
  return who;
}

function readCommittee(value: unknown): readonly Committee[] {
  const json = typeof value === "string" ? { name: value } : objectOf(value);
  const name = textFrom(json["name"]);
  if (name === undefined) return [];
  const kind = textFrom(json["kind"]) ?? "Ausschuss";
  return [{ name, kind, receives: textsFrom(json["receives"]), dates: textsFrom(json["dates"]) }];
}

function readRelation(value: unknown): readonly Relation[] {
  const json = objectOf(value);
  const [from, to, kind] = [textFrom(json["from"]), textFrom(json["to"]), textFrom(json["kind"])];
  return from && to ? [{ from, to, kind: kind ?? "verknüpft" }] : [];
}

const ratedFields = ["priority", "emissionReduction", "socialChange", "costEfficiency"];

function readRating(value: unknown): RatingSettings {
  const json = objectOf(value);
  const named = textsFrom(json["criteria"]);
  const criteria = named.length > 0 ? named : ratedFields;
  const weights = objectOf(json["weights"]);
  return {
    criteria,
    weights: Object.fromEntries(criteria.map((name) => [name, numberFrom(weights[name]) ?? 1])),
    dots: numberFrom(json["dots"]) ?? 6,
    bands: objectOf(json["bands"]),
  };
}

function readBalance(value: unknown): readonly Balance[] {
  const json = objectOf(value);
  const [year, tonnes, sector] = [
    numberFrom(json["year"]),
    numberFrom(json["tonnes"]),
    textFrom(json["sector"]),
  ];
  if (year === undefined || tonnes === undefined) return [];
  const more = present({ method: textFrom(json["method"]), source: textFrom(json["source"]) });
  return [{ year, sector: sector ?? "gesamt", tonnes, ...more }];
}

function readTarget(value: unknown): readonly Target[] {
  const json = objectOf(value);
  const [year, percent, baseYear] = ["year", "reductionPercent", "baseYear"].map((key) =>
    numberFrom(json[key])
  );
  if (year === undefined || percent === undefined) return [];
  const resolution = present({ resolution: textFrom(json["resolution"]) });
  return [{ year, reductionPercent: percent, baseYear: baseYear ?? 1990, ...resolution }];
}

/** A string is a label; its first word names the kind of paper. */
function readPaperType(value: unknown): readonly PaperType[] {
  const json = typeof value === "string" ? { label: value } : objectOf(value);
  const label = textFrom(json["label"]);
  const kind = textFrom("kind" in json ? json["kind"] : label)?.toLowerCase();
  return kind === undefined ? [] : [{ ...json, kind, label: label ?? kind }];
}

/** One text, or one line an entry. */
function ownWordsFrom(value: unknown): string | undefined {
  const lines = typeof value === "string" ? [value] : textsFrom(value);
  return lines.length === 0 ? undefined : lines.join("\n");
}

function wordsOf<Word extends string>(
  value: unknown,
  words: readonly Word[]
): Readonly<Record<string, Word>> {
  const entries = Object.entries(objectOf(value)).flatMap(([key, each]) => {
    const word = oneOf(words, each);
    return word === undefined ? [] : [[key, word] as const];
  });
  return Object.fromEntries(entries);
}
