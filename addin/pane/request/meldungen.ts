import type { SubmissionEntry } from "../../../shared/exchange/entities/submission.ts";
import { button, buttons } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { labelled, longText } from "../labelled.ts";
import { measures } from "../words.ts";
import type { ReturnWish } from "./requesting.ts";

export interface MeldungActions {
  readonly accept: (submission: SubmissionEntry) => void;
  readonly beginReturn: (submission: SubmissionEntry) => void;
  readonly writeReturn: (different: Partial<ReturnWish>) => void;
  readonly leaveReturn: () => void;
  readonly giveBack: () => void;
}

/** What a department has handed in and counts: the office accepts it, or gives it back with what is missing. */
export const meldungen = (
  handedIn: readonly SubmissionEntry[],
  wish: ReturnWish | undefined,
  actions: MeldungActions
): Content =>
  handedIn.map((one) =>
    wish?.submission === one.id ? returnForm(one, wish, actions) : choices(one, actions)
  );

function choices(one: SubmissionEntry, { accept, beginReturn }: MeldungActions): Content {
  const name = nameOf(one);
  return el(
    "div",
    { key: one.id },
    el("p", { class: "quiet" }, name),
    buttons(
      one.state === "abgegeben" &&
        button("Annehmen", () => accept(one), { "aria-label": `Annehmen: ${name}` }),
      button("Zurückgeben …", () => beginReturn(one), { "aria-label": `Zurückgeben: ${name}` })
    )
  );
}

function returnForm(
  one: SubmissionEntry,
  { remark, dueDate }: ReturnWish,
  { writeReturn, leaveReturn, giveBack }: MeldungActions
): Content {
  const submit = (event: Event) => {
    event.preventDefault();
    giveBack();
  };
  return el(
    "form",
    { key: one.id, onSubmit: submit, "aria-label": `Zurückgeben: ${nameOf(one)}` },
    el("p", { class: "quiet" }, nameOf(one)),
    longText("Was soll ergänzt werden?", remark, (text) => writeReturn({ remark: text }), {
      id: "return",
      rows: 3,
    }),
    labelled("Bitte bis", dueDate, (day) => writeReturn({ dueDate: day }), { type: "date" }),
    buttons(
      el("button", { class: "main" }, "Meldung zurückgeben"),
      button("Abbrechen", leaveReturn)
    )
  );
}

/** "12 Maßnahmen aus FB5_Klimaliste.xlsx", "Fehlanzeige" */
const nameOf = ({ kind, measures: count, files }: SubmissionEntry): string =>
  [
    kind === "Fehlanzeige" ? kind : measures(count),
    files.length > 0 ? `aus ${files.join(", ")}` : "",
  ]
    .filter(Boolean)
    .join(" ");
