import type { Committee, Settings } from "../../../shared/catalogue/settings/settings.ts";
import { counted } from "../counted.ts";
import { type Content, el } from "../element.ts";
import { choice, tick } from "../labelled.ts";
import { kindChoices } from "../papers/kindNames.ts";
import { type Put, withOwn } from "./entryKit.ts";
import { daysField, type FieldKit, textField } from "./settingsFields.ts";

const committeeKinds = [
  "Rat",
  "Ausschuss",
  "Lenkungskreis",
  "Beirat",
  "Arbeitskreis",
  "Konsultationskreis",
  "Geschäftsstelle",
  "Leitstelle",
];

export const committeeLine = ({ kind, receives, dates }: Committee): string =>
  [
    kind,
    receives.length > 0 && receives.join(", "),
    dates.length > 0 && counted(dates.length, "Termin", "Termine"),
  ]
    .filter(Boolean)
    .join(" · ");

export function committeeFields(
  kit: FieldKit,
  one: Committee,
  at: number,
  { settings, put }: { readonly settings: Settings; readonly put: Put<Committee> }
): Content {
  const place = `committees/${at}`;
  const { receives } = one;
  const kinds = kindChoices(settings);
  // Settings name kinds of papers by either of their names; what is unknown stays.
  const has = (kind: string, name: string) => receives.some((word) => [kind, name].includes(word));
  const named = new Set(kinds.flat());
  const toggle = (kind: string, name: string, isTicked: boolean) => {
    const without = receives.filter((word) => word !== kind && word !== name);
    put({ ...one, receives: isTicked ? [...without, name] : without });
  };
  return [
    textField(kit, {
      ...{ at: `${place}/name`, label: "Name", value: one.name },
      write: (name) => put({ ...one, name }),
    }),
    choice("Art", one.kind, withOwn(committeeKinds, one.kind), (kind) => put({ ...one, kind })),
    el(
      "fieldset",
      {},
      el("legend", {}, "Welche Vorlagen und Berichte es erhält"),
      kinds.map(([kind, name]) =>
        tick(name, has(kind, name), (isTicked) => toggle(kind, name, isTicked))
      ),
      receives
        .filter((word) => !named.has(word))
        .map((word) => tick(word, true, () => toggle(word, word, false)))
    ),
    daysField(kit, {
      ...{ at: `${place}/dates`, label: "Sitzungstermine, z. B. 16.03.2027", value: one.dates },
      write: (dates) => put({ ...one, dates }),
    }),
  ];
}
