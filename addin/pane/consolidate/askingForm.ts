import { button, buttons } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { typed } from "../typed.ts";
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
  const text = (event: Event) => write({ text: typed(event) });
  const dueDate = (event: Event) => write({ dueDate: typed(event) });
  return el(
    "form",
    { class: "card", key: "asking", onSubmit: submit, "aria-labelledby": "asking" },
    el("h3", { id: "asking", tabindex: "-1" }, "Rückfrage an einen Fachbereich"),
    el("label", {}, "An", departmentChoice(asking, departments, write)),
    el("label", {}, "Frage", el("textarea", { rows: 5, value: asking.text, onInput: text })),
    el(
      "label",
      {},
      "Antwort erbeten bis",
      el("input", { type: "date", value: asking.dueDate, onInput: dueDate })
    ),
    buttons(el("button", { class: "main" }, "Rückfrage senden"), button("Abbrechen", leave))
  );
}

const departmentChoice = (
  { department }: Asking,
  departments: readonly string[],
  write: AskingActions["write"]
) =>
  el(
    "select",
    { value: department, onChange: (event) => write({ department: typed(event) }) },
    el("option", { value: "" }, "Bitte wählen …"),
    departments.map((name) => el("option", { value: name, key: name }, name))
  );
