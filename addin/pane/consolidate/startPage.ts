import { blocksPublishing } from "../../../shared/catalogue/question.ts";
import { button, buttons } from "../buttons.ts";
import { bookFiles, chooseFile } from "../chooseFile.ts";
import { type Content, el } from "../element.ts";
import { choiceAtOnce } from "../labelled.ts";
import type { Session } from "../session.ts";
import { cases, day, measures, reported } from "../words.ts";
import type { DeskFile } from "../workbookHost.ts";
import { type Consolidation, newestOf } from "./consolidation.ts";

export interface StartActions {
  readonly choosePeriod: (id: string) => void;
  readonly consolidate: () => void;
  readonly openCases: () => void;
  readonly openDifference: () => void;
  readonly download: () => void;
  readonly takeAnswers: (file: DeskFile) => void;
  readonly openRequests: () => void;
}

/** Who has reported, the one button, and what has come of it. */
export function startPage(state: Consolidation, actions: StartActions): Content {
  const { period, draft } = state;
  if (period === undefined) {
    return [el("p", {}, "Noch ist kein Berichtszeitraum eröffnet."), buttons(toRequests(actions))];
  }
  return [
    periodChoice(state, actions),
    whoReported(state, actions),
    buttons(
      button(
        draft === undefined ? "Meldungen zusammenführen" : "Noch einmal zusammenführen",
        actions.consolidate,
        { class: draft === undefined ? "main" : undefined }
      )
    ),
    draft !== undefined && draftCard(state, actions),
    standing(state),
  ];
}

function periodChoice({ periods, period }: Consolidation, { choosePeriod }: StartActions): Content {
  if (periods.length < 2) return el("p", {}, `Berichtszeitraum ${period?.label ?? ""}`);
  return choiceAtOnce(
    "Berichtszeitraum",
    period?.id ?? "",
    periods.map(({ id, label }) => [id, label] as const),
    choosePeriod
  );
}

function whoReported({ requests }: Consolidation, actions: StartActions): Content {
  const missing = requests.filter(({ state, expected }) => expected && state === "ausstehend");
  const here = requests.filter(({ state }) => state !== "ausstehend").length;
  return [
    el("p", {}, reported(here, requests.length)),
    missing.length > 0 &&
      el(
        "div",
        { class: "note" },
        el("p", {}, `Es fehlt noch: ${missing.map(({ department }) => department).join(", ")}.`),
        toRequests(actions)
      ),
  ];
}

const toRequests = ({ openRequests }: StartActions) => button("Zur Abfrage", openRequests);

function draftCard(state: Consolidation, actions: StartActions): Content {
  const { draft, open } = state;
  const blocking = open.filter(blocksPublishing).length;
  const count = draft?.answer.catalogue.length ?? 0;
  return el(
    "section",
    { class: "card", "aria-labelledby": "draft" },
    el("h2", { id: "draft" }, "Entwurf"),
    el("p", {}, `${measures(count)} im Katalog.`),
    el("p", {}, openSentence(open.length, blocking)),
    buttons(
      button("Klärungsfälle durchgehen", actions.openCases, {
        class: open.length > 0 ? "main" : undefined,
        disabled: open.length === 0,
      }),
      button("Unterschiede und veröffentlichen", actions.openDifference, {
        class: open.length === 0 ? "main" : undefined,
      }),
      button("Als Arbeitsmappe laden", actions.download)
    ),
    answeredElsewhere(state, actions)
  );
}

/** Whoever answers rather in Excel, or asks a colleague who has no pane. */
function answeredElsewhere({ notes }: Consolidation, { takeAnswers }: StartActions): Content {
  return el(
    "details",
    { class: "fold", key: "answers", open: notes.length > 0 || undefined },
    el("summary", {}, "Beantwortete Klärungsfälle einlesen"),
    el(
      "p",
      { class: "quiet" },
      "Im Blatt „Klärungsfälle“ der geladenen Arbeitsmappe lassen sich die Antworten auch in Excel wählen. Danach die gespeicherte Arbeitsmappe hier ablegen; übernommen wird, was darin neu beantwortet ist."
    ),
    chooseFile("Beantwortete Arbeitsmappe wählen", takeAnswers, bookFiles),
    notes.length > 0 &&
      el(
        "ul",
        { class: "note careful list", "aria-label": "Nicht übernommen" },
        notes.map((note) => el("li", { key: note }, note))
      )
  );
}

/** "9 Klärungsfälle sind offen; 3 davon halten das Veröffentlichen auf." */
export function openSentence(open: number, blocking: number): string {
  if (open === 0) return "Alles ist geklärt.";
  return `${cases(open)} ${open === 1 ? "ist" : "sind"} offen; ${inTheWay(open, blocking)}.`;
}

function inTheWay(open: number, blocking: number): string {
  if (blocking > 1) return `${blocking} davon halten das Veröffentlichen auf`;
  const who = blocking === 0 ? "keiner" : open === 1 ? "er" : "einer";
  return `${who} hält das Veröffentlichen auf`;
}

function standing(state: Consolidation): Content {
  const newest = newestOf(state);
  return el(
    "p",
    { class: "quiet" },
    newest === undefined
      ? "Noch ist kein Stand veröffentlicht."
      : `Es gilt Stand ${newest.number} vom ${day(newest.at)} mit ${measures(newest.measures)}.`
  );
}

/** Departments that can be asked back. */
export const askable = ({ settings }: Session): readonly string[] =>
  settings.departments.filter(({ validTo }) => validTo === undefined).map(({ name }) => name);
