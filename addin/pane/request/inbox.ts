import { join } from "../../../shared/wording/join.ts";
import { button, buttons, mainButton } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { choice, labelled } from "../labelled.ts";
import { letterBox } from "../letterBox.ts";
import type { Mailed, Place, Requesting } from "./requesting.ts";
import { otherFiles } from "./takingOver.ts";

export interface InboxActions {
  readonly take: (files: readonly File[]) => void;
  readonly choose: (id: string, department: string) => void;
  readonly choosePlace: (id: string, place: Place) => void;
  readonly discard: (id: string) => void;
  readonly takeOver: () => void;
  readonly writeReceived: (day: string) => void;
  readonly copy: (text: string) => void;
}

/** Files that came by mail are dropped in, many at once, and taken over in the department's name. */
export function inbox(
  state: Requesting,
  departments: readonly string[],
  actions: InboxActions
): Content {
  const { mailed, received } = state;
  const waiting = mailed.filter(({ state: now }) => now === "read");
  return el(
    "section",
    { "aria-labelledby": "inbox" },
    el("h2", { id: "inbox" }, "Per E-Mail eingegangen"),
    dropZone(actions),
    departments.length === 0 && el("p", { class: "note careful" }, noDepartments),
    mailed.length > 0 &&
      labelled("Eingegangen am", received, actions.writeReceived, { type: "date" }),
    el(
      "ul",
      { class: "cards" },
      mailed.map((one) => mailedCard(one, otherFiles(one, state), departments, actions))
    ),
    waiting.length > 0 &&
      buttons(
        mainButton(
          waiting.length === 1
            ? "Datei als Meldung übernehmen"
            : `${waiting.length} Dateien als Meldungen übernehmen`,
          actions.takeOver
        )
      )
  );
}

const noDepartments =
  "In den Einstellungen stehen noch keine Dienststellen. Bitte zuerst dort eintragen, von wem Meldungen kommen; das kann, wer die Einstellungen verwaltet.";

function dropZone({ take }: InboxActions): Content {
  const mark = (isOver: string) => (event: Event) => {
    event.preventDefault();
    (event.currentTarget as HTMLElement).dataset["over"] = isOver;
  };
  const drop = (event: Event) => {
    mark("false")(event);
    if (event instanceof DragEvent) take([...(event.dataTransfer?.files ?? [])]);
  };
  const chosen = ({ target }: Event) => {
    if (!(target instanceof HTMLInputElement)) return;
    take([...(target.files ?? [])]);
    target.value = "";
  };
  return el(
    "div",
    { class: "drop", onDragOver: mark("true"), onDragLeave: mark("false"), onDrop: drop },
    el(
      "label",
      {},
      el("input", {
        ...{ type: "file", class: "unseen", multiple: true, accept: ".xlsx,.xlsm,.csv" },
        onChange: chosen,
      }),
      el("span", { class: "file" }, "Dateien auswählen")
    ),
    el("p", { class: "quiet" }, "Oder Dateien hierher ziehen, auch viele auf einmal.")
  );
}

const alreadyThere = (department: string, files: readonly string[]) =>
  `Von ${department} ist schon da: ${join(files.map((file) => `„${file}“`))}. Was gilt?`;

const places: readonly (readonly [Place, string])[] = [
  ["instead", "Diese Datei ersetzt das Bisherige"],
  ["beside", "Diese Datei kommt hinzu"],
];

/** Nothing is chosen before the office has: either choice would be wrong half the time. */
const placeChoice = (
  { id, department, place: chosen }: Mailed,
  others: readonly string[],
  { choosePlace }: InboxActions
): Content =>
  el(
    "fieldset",
    {},
    el("legend", {}, alreadyThere(department, others)),
    places.map(([place, words]) =>
      el(
        "label",
        { class: "choice" },
        el("input", {
          ...{ type: "radio", name: `place-${id}`, checked: chosen === place },
          onChange: () => choosePlace(id, place),
        }),
        el("span", {}, words)
      )
    )
  );

function mailedCard(
  mailed: Mailed,
  others: readonly string[],
  departments: readonly string[],
  actions: InboxActions
): Content {
  const { id, name, state, sentence, trouble, department, receipt } = mailed;
  const choices = [
    ["", "Bitte wählen …"] as const,
    ...departments.map((one) => [one, one] as const),
  ];
  return el(
    "li",
    { class: "card", key: id },
    el("h3", {}, name),
    el("p", { class: state === "refused" ? "note careful" : undefined }, sentence),
    trouble !== undefined && el("p", { class: "note careful" }, trouble),
    state === "read" &&
      choice("Fachbereich", department, choices, (value) => actions.choose(id, value)),
    others.length > 0 && placeChoice(mailed, others, actions),
    receipt !== undefined &&
      el(
        "details",
        {},
        el(
          "summary",
          {},
          "Eingangsbestätigung",
          el("span", { class: "unseen" }, ` an ${department}`)
        ),
        letterBox(`Eingangsbestätigung an ${department}`, receipt, actions.copy)
      ),
    state !== "taken" &&
      buttons(
        button(
          state === "refused" ? "Aus der Liste nehmen" : "Nicht übernehmen",
          () => actions.discard(id),
          { class: "plain" }
        )
      )
  );
}
