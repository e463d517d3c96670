import { fold } from "../../wording/fold.ts";
import { numberFrom, objectOf, oneOf, present, quoted, textFrom } from "../jsonInput.ts";
import type { Accessibility, Municipality, Settings } from "./settings.ts";

const kinds = [
  "Stadt",
  "Gemeinde",
  "Samtgemeinde",
  "Verbandsgemeinde",
  "Landkreis",
  "Zweckverband",
] as const;

const councils: Readonly<Record<Municipality["kind"], string>> = {
  Stadt: "Rat",
  Gemeinde: "Gemeinderat",
  Samtgemeinde: "Samtgemeinderat",
  Verbandsgemeinde: "Verbandsgemeinderat",
  Landkreis: "Kreistag",
  Zweckverband: "Verbandsversammlung",
};

/** The municipality; without a name it is "Kommune", and that is said. */
export function readMunicipality(value: unknown, troubles: string[]): Municipality {
  const json = objectOf(value);
  const name = textFrom(typeof value === "string" ? value : json["name"]);
  if (name === undefined)
    troubles.push("Der Name der Kommune fehlt (municipality.name). Bitte ergänzen.");
  const kind = readKind(json["kind"], name ?? "", troubles);
  const head = readHead(json);
  const accessibility = readAccessibility(json["accessibility"]);
  return {
    id: textFrom(json["id"]) ?? idOf(name ?? "Kommune"),
    name: name ?? "Kommune",
    kind,
    ...present({ population: numberFrom(json["population"]), head, accessibility }),
    office: textFrom(json["office"]) ?? "Stabsstelle Klimaschutz",
  };
}

/** "Stadt Lindenau" → "lindenau": the partition a municipality's data lie in. */
const idOf = (name: string): string =>
  fold(name)
    .replace(/^(?:stadt|gemeinde|samtgemeinde|verbandsgemeinde|landkreis|kreis|zweckverband) /, "")
    .replace(/[^a-z0-9]+/g, "-");

function readKind(value: unknown, name: string, troubles: string[]): Municipality["kind"] {
  const kind = oneOf(kinds, value);
  if (kind) return kind;
  if (value !== undefined) {
    troubles.push(
      `Die Art der Kommune „${quoted(value)}“ ist nicht bekannt. Bitte eine davon wählen: ${kinds.join(", ")}.`
    );
  }
  return (
    kinds.find((each) => name.startsWith(each)) ?? (/kreis\b/i.test(name) ? "Landkreis" : "Stadt")
  );
}

function readHead(json: Readonly<Record<string, unknown>>): Municipality["head"] | undefined {
  const head = objectOf(json["head"]);
  const title = textFrom(head["title"] ?? json["mayorTitle"]);
  const name = textFrom(head["name"] ?? json["mayorName"]);
  return name === undefined ? undefined : { title: title ?? "", name };
}

function readAccessibility(value: unknown): Accessibility | undefined {
  const json = objectOf(value);
  const [standing, contact, mediation] = ["standing", "contact", "mediation"].map((key) =>
    textFrom(json[key])
  );
  const said = present({ standing, contact, mediation });
  return Object.keys(said).length === 0 ? undefined : said;
}

/** The council's name with its article: no paper says "Der Rat" by itself. */
export function readCouncil(value: unknown, kind: Municipality["kind"]): Settings["council"] {
  const json = objectOf(value);
  const name = textFrom(typeof value === "string" ? value : json["name"]) ?? councils[kind];
  return {
    name,
    article:
      textFrom(json["article"]) ??
      (/(?:versammlung|vertretung|bürgerschaft)$/i.test(name) ? "die" : "der"),
  };
}
