import { fold } from "../../wording/fold.ts";
import { listFrom, objectOf, present, textFrom, textsFrom } from "../jsonInput.ts";
import { reportTwice } from "./readTopics.ts";
import type { Department } from "./settings.ts";

/** Departments of the settings; `parent` and `successor` stay ids. */
export function readDepartments(value: unknown, troubles: string[]): readonly Department[] {
  const departments = listFrom(value).flatMap((each, index) =>
    readDepartment(each, index, troubles)
  );
  reportTwice(
    departments.map(({ id }) => id),
    (id) => `Die Kennung „${id}“ haben mehrere Dienststellen. Bitte jeder eine eigene geben.`,
    troubles
  );
  reportTwice(
    departments.map(({ name }) => name),
    (name) =>
      `Die Dienststelle „${name}“ steht mehrfach in den Einstellungen. Bitte nur einmal angeben.`,
    troubles
  );
  reportTwice(
    departments.flatMap(({ number, validTo }) => (number && !validTo ? [number] : [])),
    (number) => `Die Nummer ${number} haben mehrere Dienststellen. Bitte jeder eine eigene geben.`,
    troubles
  );
  for (const { name, parent, successor } of departments) {
    for (const id of [parent, successor]) {
      if (id !== undefined && !departmentNamed(departments, id)) {
        troubles.push(
          `Die Dienststelle „${name}“ verweist auf die Kennung „${id}“; eine solche Dienststelle gibt es nicht. Bitte die Kennung prüfen.`
        );
      }
    }
  }
  return departments;
}

/** A department of the settings by id or name, as settings name it. */
export function departmentNamed(
  departments: readonly Department[],
  idOrName: string
): Department | undefined {
  return (
    departments.find(({ id }) => id === idOrName) ??
    departments.find(({ name }) => name === idOrName) ??
    departments.find(({ name, aliases }) =>
      [name, ...aliases].some((each) => fold(each) === fold(idOrName))
    )
  );
}

function readDepartment(value: unknown, index: number, troubles: string[]): readonly Department[] {
  const json = typeof value === "string" ? { name: value } : objectOf(value);
  const name = textFrom(json["name"]);
  if (name === undefined) {
    troubles.push(`Der ${index + 1}. Dienststelle fehlt der Name (name). Bitte ergänzen.`);
    return [];
  }
  return [
    {
      id: textFrom(json["id"]) ?? fold(name).replace(/[^a-z0-9]+/g, "-"),
      name,
      aliases: textsFrom(json["aliases"]),
      kind: textFrom(json["kind"]) ?? "Fachbereich",
      ...present({
        number: textFrom(json["number"]),
        head: textFrom(json["head"]),
        parent: textFrom(json["parent"]),
        validFrom: textFrom(json["validFrom"]),
        validTo: textFrom(json["validTo"]),
        successor: textFrom(json["successor"]),
      }),
    },
  ];
}
