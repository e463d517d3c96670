import fc from "fast-check";
import type { FieldName } from "../../../shared/catalogue/fields.ts";
import { kindOf } from "../../../shared/catalogue/fields.ts";
import type { Settings } from "../../../shared/catalogue/settings/settings.ts";

const words = [
  "Ausbau der Radwege, 1. Bauabschnitt",
  "Bürger*innen im Quartier",
  "Dachdämmung (Trakt C)",
  "+ Beratung vor Ort",
  "„Grüne Höfe“ – Förderrichtlinie",
  "62 Gebäudewirtschaft",
  "z. B. Schulen, Kitas & Turnhallen",
  "Sanierung 2027 bis 2030",
  "1.200 m² Fläche",
  "Stadtwerke / Netzgesellschaft",
];
const sentence = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(" "));
/** An entry of a list: plain, numbered, with a semicolon, or with part steps one level below. */
const entry = fc.oneof(
  sentence,
  sentence.map((each) => `2. Bauabschnitt: ${each}`),
  fc.tuple(sentence, sentence).map(([first, second]) => `${first}; dann ${second}`),
  fc
    .tuple(sentence, fc.array(sentence, { minLength: 1, maxLength: 3 }))
    .map(([step, parts]) => [`${step}:`, ...parts].join("\n- "))
);
const code = fc
  .tuple(
    fc.constantFrom("MW", "KA", "BS", "Ä", "VWXY"),
    fc.integer({ min: 1, max: 999 }),
    fc.option(fc.integer({ min: 1, max: 99 }))
  )
  .map(([letters, number, part]) => `${letters}${number}${part === null ? "" : `.${part}`}`);
const digits = (number: number) => String(number).padStart(2, "0");
const year = fc.integer({ min: 1990, max: 2099 }).map(String);
const month = fc.oneof(
  year,
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([each, at]) => `${each}-${digits(at)}`)
);
const cents = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((value) => value / 100);

const rating = fc.oneof(
  fc.integer({ min: 0, max: 6 }).map((dots) => ({ dots })),
  fc.integer({ min: 0, max: 6 }).map((dots) => ({ dots, estimated: true, was: `(${dots})` })),
  fc.constant({ indirect: true, was: "–" })
);

const level = fc.constantFrom("keine", "gering", "mittel", "hoch", "sehr hoch");
const note = fc.constantFrom("für Koordination", "davon 90 % Bund", "nur Material");
const amount = fc
  .tuple(cents(900_000_000), cents(90_000_000))
  .filter(([min]) => min >= 1)
  .map(([min, more]) => ({ min, max: Math.round((min + more) * 100) / 100 }));
const cost = fc.oneof(
  level.map((each) => ({ level: each })),
  amount,
  fc.tuple(level, note).map(([each, text]) => ({ level: each, note: text })),
  fc.tuple(amount, note).map(([each, text]) => ({ ...each, note: text })),
  fc.tuple(level, amount).map(([each, euro]) => ({ level: each, ...euro }))
);

/** Values as they stand in the catalogue, for a field of any kind. */
export function valuesOfKind(name: FieldName, settings: Settings): fc.Arbitrary<unknown> {
  const kind = kindOf(name);
  const schema = kind.schema(settings);
  switch (kind.name) {
    case "text":
      return sentence;
    case "longText":
      return fc.array(sentence, { minLength: 1, maxLength: 3 }).map((lines) => lines.join("\n"));
    case "list":
      return fc.array(entry, { minLength: 1, maxLength: 4 });
    case "choice":
      return fc.constantFrom(...(schema["enum"] as readonly string[]));
    case "choices": {
      const all = (schema["items"] as { readonly enum: readonly string[] }).enum;
      return fc.subarray([...all], { minLength: 1 });
    }
    case "code":
      return code;
    case "uuid":
      return fc.uuid();
    case "yesNo":
      return fc.boolean();
    case "month":
      return month;
    case "percent":
      return cents(100);
    case "quantity":
      return cents(1_000_000);
    case "links":
      return fc.uniqueArray(
        fc.record(
          { code, title: fc.constantFrom("Radwege", "Dach und Fassade") },
          { requiredKeys: ["code"], noNullPrototype: true }
        ),
        { minLength: 1, maxLength: 4, selector: (link) => link.code }
      );
    case "rating":
      return rating;
    case "cost":
      return cost;
    default:
      throw new Error(`no values for kind ${kind.name}`);
  }
}
