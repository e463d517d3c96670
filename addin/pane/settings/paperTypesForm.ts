import type { PaperType, Settings } from "../../../shared/catalogue/settings/settings.ts";
import { type Content, el } from "../element.ts";
import { labelled } from "../labelled.ts";
import { kindChoices } from "../papers/kindNames.ts";
import type { Put } from "./entryKit.ts";
import { patternLike } from "./numberExample.ts";

/** What papers are called here, and what their numbers look like. */
export function paperTypesForm(settings: Settings, put: Put<Settings>): Content {
  const neutral = { ...settings, paperTypes: [] };
  return [
    el("p", { class: "quiet" }, "Leere Felder heißen: wie üblich."),
    kindChoices(neutral).map(([kind, usual]) => {
      const own = settings.paperTypes.find((one) => one.kind === kind);
      const change = (different: Partial<PaperType>) =>
        put({ ...settings, paperTypes: withType(settings.paperTypes, kind, usual, different) });
      return el(
        "fieldset",
        { class: "card", key: kind },
        el("legend", {}, usual),
        labelled(
          "Heißt bei uns",
          own === undefined || own.label === usual ? "" : own.label,
          (label) => change({ label: label || usual })
        ),
        labelled(
          "Beispiel einer Vorlagennummer, z. B. V/2026/0123",
          wordIn(own?.["numberExample"]),
          (example) => change(numbersLike(example))
        ),
        own?.["numberPattern"] !== undefined &&
          own["numberExample"] === undefined &&
          el(
            "p",
            { class: "quiet" },
            "Für die Nummern gilt schon ein eigenes Muster. Ein Beispiel ersetzt es."
          )
      );
    }),
  ];
}

/** The example stays beside the pattern made of it, to be shown again. */
const numbersLike = (example: string): Partial<PaperType> =>
  example.trim() === ""
    ? { numberExample: undefined, numberPattern: undefined }
    : { numberExample: example, numberPattern: patternLike(example) };

function withType(
  types: readonly PaperType[],
  kind: string,
  usual: string,
  different: Partial<PaperType>
): readonly PaperType[] {
  const known = types.find((one) => one.kind === kind);
  const entries = Object.entries({ ...(known ?? { label: usual }), ...different });
  const said = Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  const next: PaperType = { ...said, kind, label: wordIn(said["label"]) || usual };
  return known === undefined ? [...types, next] : types.map((one) => (one === known ? next : one));
}

/** As it was typed, blanks at its ends and all. */
const wordIn = (value: unknown): string => (typeof value === "string" ? value : "");
