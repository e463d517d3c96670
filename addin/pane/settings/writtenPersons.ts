import type { Person } from "../../../shared/catalogue/settings/settings.ts";

const deputyWords = " (Vertretung: ";

/** "Ada Beispiel, Leiterin (Vertretung: Bo Muster)", one person a line. */
export const writePersons = (persons: readonly Person[]): readonly string[] =>
  persons.map(({ name, function: duty, deputy }) => {
    const who = duty === undefined ? name : `${name}, ${duty}`;
    return deputy === undefined ? who : `${who}${deputyWords}${deputy})`;
  });

/** The same lines read again. */
export function readPersons(lines: readonly string[]): readonly Person[] {
  return lines.flatMap((line) => {
    const [, said = "", deputy] = /^(.*?)(?:\s*\(Vertretung:\s*(.*?)\s*\))?\s*$/.exec(line) ?? [];
    const [name = "", ...rest] = said.split(",").map((part) => part.trim());
    const duty = rest.join(", ");
    if (name === "") return [];
    return [{ name, ...(duty !== "" && { function: duty }), ...(deputy && { deputy }) }];
  });
}
