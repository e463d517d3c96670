import { button, buttons } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { choiceAtOnce } from "../labelled.ts";
import { newStore } from "../store.ts";
import { today } from "../today.ts";
import type { Desk, View } from "../view.ts";
import { day, reported } from "../words.ts";
import { departmentCard } from "./departmentCard.ts";
import { inbox } from "./inbox.ts";
import { reminder } from "./letters.ts";
import { loadRequests } from "./loadRequests.ts";
import { periodForm } from "./periodForm.ts";
import { actionsOf, departmentNames } from "./requestActions.ts";
import { countOf, handedIn, type Requesting } from "./requesting.ts";

/** 5 Abfrage: a period is opened, workbooks go out, answers come in. */
export const view: View = {
  async open(desk, repaint) {
    const store = newStore<Requesting>(
      { ...(await loadRequests(desk.client, undefined)), mailed: [], received: today() },
      repaint
    );
    const actions = actionsOf(desk, store);
    let isFresh = true;
    return {
      show: () => [el("h1", {}, "Abfrage der Fachbereiche"), page(desk, store.state(), actions)],
      enter() {
        if (!isFresh) void desk.act("Wird geladen …", actions.reload);
        isFresh = false;
      },
    };
  },
};

type Actions = ReturnType<typeof actionsOf>;

function page(desk: Desk, state: Requesting, actions: Actions): Content {
  const { period, wish } = state;
  const names = departmentNames(desk);
  if (wish !== undefined) return periodForm(wish, names, actions.periodForm);
  const begin = button("Neuen Zeitraum eröffnen", actions.beginPeriod, {
    class: period ? undefined : "main",
  });
  if (period === undefined) {
    return [el("p", {}, "Noch ist kein Berichtszeitraum eröffnet."), buttons(begin)];
  }
  const isOpen = period.answer.state === "open";
  return [
    periodHead(state, actions),
    buttons(
      button("Frist und Erwartete ändern", actions.beginChange),
      isOpen && button("Zeitraum schließen", () => actions.closePeriod()),
      period.answer.state === "closed" && button("Wieder öffnen", actions.reopenPeriod),
      begin
    ),
    el("h2", {}, "Wer gefragt ist"),
    el(
      "ul",
      { class: "cards" },
      state.requests.map((request) => card(desk, state, request, actions))
    ),
    isOpen && inbox(state, names, actions),
  ];
}

function periodHead({ periods, period, requests }: Requesting, actions: Actions): Content {
  const { id = "", label = "", dueDate, state } = period?.answer ?? {};
  const here = requests.filter((one) => one.state !== "ausstehend").length;
  const due = dueDate === undefined ? "" : ` Die Frist ist der ${day(dueDate)}.`;
  const closed =
    state === "open"
      ? ""
      : ` Der Zeitraum ist ${state === "closed" ? "geschlossen" : "veröffentlicht"}.`;
  return [
    periods.length > 1
      ? choiceAtOnce(
          "Berichtszeitraum",
          id,
          periods.map((one) => [one.id, one.label] as const),
          actions.choosePeriod
        )
      : el("p", {}, `Berichtszeitraum ${label}`),
    el("p", {}, `${reported(here, requests.length)}${due}${closed}`),
  ];
}

function card(
  { session }: Desk,
  state: Requesting,
  request: Requesting["requests"][number],
  actions: Actions
): Content {
  const { period, extension } = state;
  if (period === undefined) return undefined;
  const { department } = request;
  return departmentCard(
    {
      request,
      count: countOf(state, department),
      handedIn: handedIn(state, department),
      returning: state.returning,
      isOpen: period.answer.state === "open",
      extension: extension?.department === department ? extension : undefined,
      reminder: reminder(request, period.answer, session.settings),
    },
    actions
  );
}
