import { button, buttons } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { choice, labelled, longText } from "../labelled.ts";
import type { Asking } from "./consolidation.ts";

interface AskingActions {
  readonly write: (different: Partial<Asking>) => void;
  readonly send: () => void;
  readonly leave: () => void;
}

/** A Rückfrage to a department, with a date by which it should answer. */
export function askingForm(
  asking: Asking,
  departments: readonly string[],
  { write, send, leave }: AskingActions
): Content {
  const submit = (event: Event) => {
    event.preventDefault();
    send();
  };
  const names = departments.map((name) => [name, name] as const);
  return el(
    "form",
    { class: "card", key: "asking", onSubmit: submit, "aria-labelledby": "asking" },
    el("h3", { id: "asking", tabindex: "-1" }, "Rückfrage an einen Fachbereich"),
    choice("An", asking.department, [["", "Bitte wählen …"], ...names], (department) =>
      write({ department })
    ),
    longText("Frage", asking.text, (text) => write({ text }), { rows: 5 }),
    labelled("Antwort erbeten bis", asking.dueDate, (dueDate) => write({ dueDate }), {
      type: "date",
    }),
    buttons(el("button", { class: "main" }, "Rückfrage senden"), button("Abbrechen", leave))
  );
}
