import type {
  RequestEntry,
  SubmissionEntry,
} from "../../../shared/exchange/entities/submission.ts";
import { button, buttons } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { labelled } from "../labelled.ts";
import { letterBox } from "../letterBox.ts";
import { day, measures } from "../words.ts";
import { type MeldungActions, meldungen } from "./meldungen.ts";
import type { ExtensionWish, ReturnWish } from "./requesting.ts";

interface Shown {
  readonly request: RequestEntry;
  readonly count: number;
  readonly handedIn: readonly SubmissionEntry[];
  readonly returning: ReturnWish | undefined;
  readonly isOpen: boolean;
  readonly extension: ExtensionWish | undefined;
  readonly reminder: string;
}

export interface DepartmentActions extends MeldungActions {
  readonly download: (department: string) => void;
  readonly copy: (text: string) => void;
  readonly remind: (request: RequestEntry) => void;
  readonly extend: (wish: ExtensionWish | undefined) => void;
  readonly saveExtension: () => void;
}

/** One department: whether it has answered, and everything that goes out to it. */
export function departmentCard(shown: Shown, actions: DepartmentActions): Content {
  const { request, isOpen } = shown;
  const { department, dueDate, mail, state } = request;
  const isMissing = state === "ausstehend";
  return el(
    "li",
    { class: "card", key: department },
    el("h3", {}, department),
    el("p", {}, stateOf(shown)),
    isMissing && dueDate !== undefined && el("p", { class: "quiet" }, `Frist: ${day(dueDate)}`),
    isOpen && meldungen(shown.handedIn, shown.returning, actions),
    el(
      "details",
      {},
      el(
        "summary",
        {},
        "Mappe, E-Mail, Frist",
        el("span", { class: "unseen" }, ` für ${department}`)
      ),
      buttons(
        button("Vorbereitete Mappe laden", () => actions.download(department)),
        isMissing && isOpen && button("Im Aufgabenbereich erinnern", () => actions.remind(request)),
        isMissing && isOpen && extendButton(shown, actions)
      ),
      extensionForm(shown, actions),
      el("h4", {}, "E-Mail zur Abfrage"),
      letterBox(`E-Mail zur Abfrage an ${department}`, mail, actions.copy),
      isMissing && el("h4", {}, "E-Mail zur Erinnerung"),
      isMissing && letterBox(`E-Mail zur Erinnerung an ${department}`, shown.reminder, actions.copy)
    )
  );
}

function stateOf({ request: { state, expected }, count }: Shown): string {
  const asked = expected ? "" : " (nicht erwartet)";
  if (state === "ausstehend") return `○ Meldung steht aus${asked}`;
  return `● ${states[state]}${asked}: ${measures(count)}`;
}

const states: Readonly<Record<Exclude<RequestEntry["state"], "ausstehend">, string>> = {
  Entwurf: "Entwurf",
  "zur Freigabe": "Wartet auf die Freigabe der Leitung",
  abgegeben: "Hat gemeldet",
  angenommen: "Meldung angenommen",
  zurückgegeben: "Meldung zurückgegeben",
};

const extendButton = (
  { request: { department, dueDate = "" } }: Shown,
  { extend }: DepartmentActions
) => button("Mehr Zeit geben", () => extend({ department, until: dueDate, reason: "" }));

function extensionForm({ extension }: Shown, actions: DepartmentActions): Content {
  if (extension === undefined) return undefined;
  const submit = (event: Event) => {
    event.preventDefault();
    actions.saveExtension();
  };
  return el(
    "form",
    { onSubmit: submit },
    labelled("Neue Frist", extension.until, (until) => actions.extend({ ...extension, until }), {
      type: "date",
    }),
    labelled("Grund", extension.reason, (reason) => actions.extend({ ...extension, reason })),
    buttons(
      el("button", { class: "main" }, "Frist verlängern"),
      button("Abbrechen", () => actions.extend(undefined))
    )
  );
}
