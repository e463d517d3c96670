import type { Topic } from "../../../shared/catalogue/settings/settings.ts";
import type { Content } from "../element.ts";
import type { Put } from "./entryKit.ts";
import { type FieldKit, linesField, textField } from "./settingsFields.ts";
import { visibilityChoice } from "./visibilityChoice.ts";
import { readPersons, writePersons } from "./writtenPersons.ts";

export const topicLine = ({ sponsors, coordinators, visibility }: Topic): string =>
  [
    sponsors.length > 0 && `Patenschaft: ${sponsors.map(({ name }) => name).join(", ")}`,
    coordinators.length > 0 && `Koordination: ${coordinators.map(({ name }) => name).join(", ")}`,
    visibility && `Sichtbarkeit: ${visibility}`,
  ]
    .filter(Boolean)
    .join(" · ");

export function topicFields(kit: FieldKit, topic: Topic, at: number, put: Put<Topic>): Content {
  const place = `topics/${at}`;
  const persons = (name: "sponsors" | "coordinators", label: string) =>
    linesField(kit, {
      at: `${place}/${name}`,
      label: `${label} (Name, Funktion)`,
      value: writePersons(topic[name]),
      write: (lines) => put({ ...topic, [name]: readPersons(lines) }),
    });
  return [
    textField(kit, {
      ...{ at: `${place}/code`, label: "Kürzel, z. B. MO", value: topic.code },
      write: (code) => put({ ...topic, code: code.trim().toUpperCase() }),
    }),
    textField(kit, {
      ...{ at: `${place}/name`, label: "Name", value: topic.name },
      write: (name) => put({ ...topic, name }),
    }),
    linesField(kit, {
      ...{
        at: `${place}/aliases`,
        label: "Andere Schreibweisen in Tabellen",
        value: topic.aliases,
      },
      write: (aliases) => put({ ...topic, aliases }),
    }),
    persons("sponsors", "Themenpatenschaft"),
    persons("coordinators", "Themenkoordination"),
    visibilityChoice(topic, "wie im ganzen Katalog", put),
  ];
}
