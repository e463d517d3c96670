import { sections } from "../../../shared/catalogue/field.ts";
import { fieldNames, fields } from "../../../shared/catalogue/fields.ts";
import { type Content, el } from "../element.ts";
import { groups, rolesWithoutService, stepOf, type ViewName, viewsFor } from "../steps.ts";
import type { View } from "../view.ts";
import { accessibility } from "./accessibility.ts";

/** What the steps do, and every field of the catalogue as the table of fields explains it. */
export const view: View = {
  open: ({ session: { me, settings } }) => ({
    show: () => [
      el("h1", {}, "Hilfe"),
      steps(viewsFor(me?.roles ?? rolesWithoutService)),
      el("h2", {}, "Die Felder des Katalogs"),
      fieldHelp(),
      el("h2", {}, "Erklärung zur Barrierefreiheit"),
      accessibility(settings.municipality),
    ],
  }),
};

/** The steps of this person, desk by desk. */
function steps(names: readonly ViewName[]): Content {
  const told = names.filter((name) => name !== "help").map(stepOf);
  const desks = [...new Set(told.map(({ group }) => group))];
  return desks.map((desk) => [
    desks.length > 1 && el("h2", {}, groups[desk]),
    el(
      "ol",
      { class: "way" },
      told
        .filter(({ group }) => group === desk)
        .map(({ label, says }) => el("li", {}, el("strong", {}, label), ` ${says}`))
    ),
  ]);
}

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
