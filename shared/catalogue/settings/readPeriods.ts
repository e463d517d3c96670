import { listFrom, objectOf, oneOf, present, textFrom, textsFrom } from "../jsonInput.ts";
import { departmentNamed } from "./readDepartments.ts";
import { reportTwice } from "./readTopics.ts";
import type { Department, Period } from "./settings.ts";

/** Reporting periods; expected departments are named by id, name or alias and become names. */
export function readPeriods(
  value: unknown,
  departments: readonly Department[],
  troubles: string[]
): readonly Period[] {
  const periods = listFrom(value).flatMap((each, index) =>
    readPeriod(each, index, departments, troubles)
  );
  reportTwice(
    periods.map(({ id }) => id),
    (id) => `Den Berichtszeitraum „${id}“ gibt es mehrfach. Bitte nur einmal angeben.`,
    troubles
  );
  return periods;
}

function readPeriod(
  value: unknown,
  index: number,
  departments: readonly Department[],
  troubles: string[]
): readonly Period[] {
  const json = objectOf(value);
  const id = textFrom(typeof value === "object" ? (json["id"] ?? json["label"]) : value);
  if (id === undefined) {
    troubles.push(
      `Dem ${index + 1}. Berichtszeitraum fehlt die Kennung (id), z. B. 2025. Bitte ergänzen.`
    );
    return [];
  }
  const label = textFrom(json["label"]) ?? id;
  return [
    {
      id,
      label,
      ...present({
        from: textFrom(json["from"]),
        to: textFrom(json["to"]),
        dueDate: textFrom(json["dueDate"]),
      }),
      state: oneOf(["open", "closed", "published"], json["state"]) ?? "open",
      expectedDepartments: expectedIn(
        label,
        textsFrom(json["expectedDepartments"]),
        departments,
        troubles
      ),
    },
  ];
}

function expectedIn(
  label: string,
  named: readonly string[],
  departments: readonly Department[],
  troubles: string[]
): readonly string[] {
  return named.flatMap((each) => {
    const department = departmentNamed(departments, each);
    if (!department) {
      troubles.push(
        `Im Berichtszeitraum ${label} wird eine Meldung von „${each}“ erwartet. Diese Dienststelle steht nicht in den Einstellungen. Bitte ergänzen oder streichen.`
      );
    }
    return department ? [department.name] : [];
  });
}
