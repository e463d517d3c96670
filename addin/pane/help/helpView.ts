import { sections } from "../../../shared/catalogue/field.ts";
import { fieldNames, fields } from "../../../shared/catalogue/fields.ts";
import { type Content, el } from "../element.ts";
import type { View } from "../view.ts";

/** Every field of the catalogue, as the table of fields explains it. */
export const view: View = {
  open: () => ({
    show: () => [
      el("h1", {}, "Hilfe"),
      steps(),
      el("h2", {}, "Die Felder des Katalogs"),
      fieldHelp(),
      el("h2", {}, "Barrierefreiheit"),
      accessibility(),
    ],
  }),
};

/** What docs/Betrieb/Barrierefreiheit.md says to those who use the pane. */
const accessibility = (): Content => [
  el(
    "p",
    {},
    "Alles lässt sich allein mit der Tastatur bedienen und mit einem Vorleseprogramm lesen. Nichts wird nur durch Farbe gesagt; Vergrößerung, dunkle Darstellung und hoher Kontrast richten sich nach Ihrem Gerät."
  ),
  el(
    "p",
    {},
    "Stoßen Sie auf eine Barriere? Bitte melden Sie sie der Stabsstelle Klima; sie ist auch für Ihre Rückmeldung zur Erklärung zur Barrierefreiheit da, die Ihre Kommune veröffentlicht. Finden Sie gemeinsam keine Lösung, vermittelt kostenlos die Schlichtungsstelle, die in der Erklärung steht."
  ),
];

const way = [
  [
    "Tabelle übernehmen",
    "liest Ihre Arbeitsmappe, wie sie ist, und legt daneben einen geordneten Katalog an. Ihre Blätter bleiben unverändert.",
  ],
  ["Prüfen", "zeigt, was fehlt oder nicht zusammenpasst, und springt zur Zelle."],
  ["Bewerten", "geht Maßnahme für Maßnahme durch die sechs Punkte."],
  ["Meldung abgeben", "zeigt, was sich geändert hat, und schickt es an die Stabsstelle."],
] as const;

const steps = (): Content =>
  el(
    "ol",
    { class: "way" },
    way.map(([name, text]) => el("li", {}, el("strong", {}, name), ` ${text}`))
  );

function fieldHelp(): Content {
  return sections.map((section) => {
    const names = fieldNames.filter(
      (name) => fields[name].section === section && fields[name].need !== "set"
    );
    return el(
      "details",
      { class: "fold" },
      el("summary", {}, section),
      el(
        "dl",
        {},
        names.map((name) => [
          el("dt", {}, fields[name].label),
          el(
            "dd",
            {},
            fields[name].help,
            " ",
            el("span", { class: "quiet" }, `Erwartet: ${fields[name].kind.expects}.`)
          ),
        ])
      )
    );
  });
}
