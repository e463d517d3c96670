import { listFrom, numberFrom, objectOf, present, textFrom, textsFrom } from "../jsonInput.ts";
import { defaultTopics } from "./defaultTopics.ts";
import { readVisibility } from "./readVisibility.ts";
import type { Person, Topic } from "./settings.ts";

/** Topics of the settings, in their order; the neutral ones where the municipality names none. */
export function readTopics(value: unknown, troubles: string[]): readonly Topic[] {
  const topics = listFrom(value).flatMap((each, index) => readTopic(each, index, troubles));
  if (topics.length === 0) return defaultTopics;
  reportTwice(
    topics.flatMap(({ code }) => (code === "" ? [] : [code])),
    (code) => `Das Kürzel „${code}“ haben mehrere Themenfelder. Bitte jedem ein eigenes geben.`,
    troubles
  );
  reportTwice(
    topics.map(({ name }) => name),
    (name) =>
      `Das Themenfeld „${name}“ steht mehrfach in den Einstellungen. Bitte nur einmal angeben.`,
    troubles
  );
  return topics.toSorted((a, b) => a.order - b.order);
}

/** Says once of every word that stands more than once. */
export function reportTwice(
  words: readonly string[],
  sentence: (word: string) => string,
  troubles: string[]
): void {
  const twice = new Set(words.filter((word, index) => words.indexOf(word) !== index));
  for (const word of twice) troubles.push(sentence(word));
}

function readTopic(value: unknown, index: number, troubles: string[]): readonly Topic[] {
  const json = typeof value === "string" ? { name: value } : objectOf(value);
  const name = textFrom(json["name"]);
  if (name === undefined) {
    troubles.push(`Dem ${index + 1}. Themenfeld fehlt der Name (name). Bitte ergänzen.`);
    return [];
  }
  const code = textFrom(json["code"])?.toUpperCase();
  if (code === undefined && typeof value !== "string") {
    troubles.push(`Dem Themenfeld „${name}“ fehlt das Kürzel (code), z. B. MO. Bitte ergänzen.`);
  }
  return [
    {
      code: code ?? "",
      name,
      aliases: textsFrom(json["aliases"]),
      sponsors: readPersons(json["sponsors"] ?? json["sponsor"]),
      coordinators: readPersons(json["coordinators"] ?? json["coordinator"]),
      order: numberFrom(json["order"]) ?? index + 1,
      ...present({
        visibility: readVisibility(json["visibility"], `des Themenfelds „${name}“`, troubles),
      }),
    },
  ];
}

const readPersons = (value: unknown): readonly Person[] =>
  listFrom(value).flatMap((each) => readPerson(each) ?? []);

/** "Merle Tönnies, Leiterin Umweltamt" or {name, function, deputy}. */
function readPerson(value: unknown): Person | undefined {
  if (typeof value === "string") {
    const [name, ...rest] = value.split(",").map((part) => part.trim());
    const duty = rest.join(", ");
    return name ? { name, ...(duty !== "" && { function: duty }) } : undefined;
  }
  const json = objectOf(value);
  const name = textFrom(json["name"]);
  if (name === undefined) return undefined;
  return {
    name,
    ...present({ function: textFrom(json["function"]), deputy: textFrom(json["deputy"]) }),
  };
}
