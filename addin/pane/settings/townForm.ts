import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import { type Content, el } from "../element.ts";
import { choice, tick } from "../labelled.ts";
import { accessibilityForm } from "./accessibilityForm.ts";
import type { Put } from "./entryKit.ts";
import { type FieldKit, textField } from "./settingsFields.ts";
import { visibilityChoice } from "./visibilityChoice.ts";

/** Who the municipality is, and what holds for all of its texts. */
export function townForm(kit: FieldKit, settings: Settings, put: Put<Settings>): Content {
  const { municipality, council, genderForm, releasedBy, ...rest } = settings;
  const { head = { title: "", name: "" } } = municipality;
  const town = (different: Partial<Settings["municipality"]>) =>
    put({ ...settings, municipality: { ...municipality, ...different } });
  const lead = (different: Partial<typeof head>) => town({ head: { ...head, ...different } });
  const text = (at: string, label: string, value: string, write: (said: string) => void) =>
    textField(kit, { at: `town/${at}`, label, value, write });
  return [
    text("name", "Name der Kommune", municipality.name, (name) => town({ name })),
    text("office", "Name der Stabsstelle", municipality.office, (office) => town({ office })),
    el(
      "div",
      { class: "pair" },
      text("title", "Amtsbezeichnung der Leitung", head.title, (title) => lead({ title })),
      text("head", "Name der Leitung", head.name, (name) => lead({ name }))
    ),
    text("council", "Name des Rates", council.name, (name) =>
      put({ ...settings, council: { ...council, name } })
    ),
    choice("Sein Artikel", council.article, articles, (article) =>
      put({ ...settings, council: { ...council, article } })
    ),
    choice("Schreibweise der eigenen Texte", genderForm, genderForms, (word) =>
      put({ ...settings, genderForm: genderForms.find(([form]) => form === word)?.[0] ?? "star" })
    ),
    visibilityChoice(settings, "nicht festgelegt: für alle lesbar", put),
    tick(
      "Eine Meldung zählt erst, wenn die Leitung des Fachbereichs sie freigegeben hat",
      releasedBy === "head",
      (isHead) =>
        put({
          ...rest,
          ...{ municipality, council, genderForm },
          ...(isHead && { releasedBy: "head" as const }),
        })
    ),
    accessibilityForm(kit, settings, put),
  ];
}

const articles = [
  ["der", "der"],
  ["die", "die"],
  ["das", "das"],
] as const;
const genderForms = [
  ["star", "Mitarbeiter*innen"],
  ["colon", "Mitarbeiter:innen"],
  ["pair", "Mitarbeiterinnen und Mitarbeiter"],
  ["neutral", "Mitarbeitende"],
] as const;
