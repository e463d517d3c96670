import { button, buttons } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { labelled, tick } from "../labelled.ts";
import type { PeriodWish } from "./requesting.ts";

export interface PeriodFormActions {
  readonly write: (different: Partial<PeriodWish>) => void;
  readonly save: () => void;
  readonly leave: () => void;
}

/** A period is opened or changed: its months, its deadline, who is expected. */
export function periodForm(
  wish: PeriodWish,
  departments: readonly string[],
  { write, save, leave }: PeriodFormActions
): Content {
  const { reminders } = wish;
  const submit = (event: Event) => {
    event.preventDefault();
    save();
  };
  return el(
    "form",
    { key: "period", onSubmit: submit, "aria-labelledby": "period" },
    el(
      "h2",
      { id: "period", tabindex: "-1" },
      wish.id === undefined ? "Neuer Berichtszeitraum" : `Berichtszeitraum ${wish.label}`
    ),
    labelled("Bezeichnung, z. B. 2026 oder 1. HJ 2026", wish.label, (label) => write({ label })),
    el(
      "div",
      { class: "pair" },
      labelled("Von", wish.from, (from) => write({ from }), { type: "month" }),
      labelled("Bis", wish.to, (to) => write({ to }), { type: "month" })
    ),
    labelled("Meldungen erbeten bis", wish.dueDate, (dueDate) => write({ dueDate }), {
      type: "date",
    }),
    el(
      "div",
      { class: "pair" },
      labelled(
        "Erinnern am",
        reminders[0],
        (first) => write({ reminders: [first, reminders[1]] }),
        { type: "date" }
      ),
      labelled("und am", reminders[1], (second) => write({ reminders: [reminders[0], second] }), {
        type: "date",
      })
    ),
    expectedChoice(wish, departments, write),
    buttons(
      el("button", { class: "main" }, wish.id === undefined ? "Zeitraum eröffnen" : "Speichern"),
      button("Abbrechen", leave)
    )
  );
}

function expectedChoice(
  { expected }: PeriodWish,
  departments: readonly string[],
  write: PeriodFormActions["write"]
): Content {
  const change = (name: string, isExpected: boolean) =>
    write({
      expected: departments.filter((one) => (one === name ? isExpected : expected.includes(one))),
    });
  return el(
    "fieldset",
    {},
    el("legend", {}, "Von wem eine Meldung erwartet wird"),
    departments.map((name) =>
      tick(name, expected.includes(name), (isTicked) => change(name, isTicked))
    )
  );
}
