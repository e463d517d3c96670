import { button, buttons } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { newStore } from "../store.ts";
import type { Desk, View } from "../view.ts";
import { cases } from "../words.ts";
import { askingForm } from "./askingForm.ts";
import { caseCard } from "./caseCard.ts";
import { actionsOf } from "./consolidateActions.ts";
import { type Consolidation, caseAt, empty } from "./consolidation.ts";
import { differencePage } from "./differencePage.ts";
import { filterBar } from "./filterBar.ts";
import { loadConsolidation } from "./loadConsolidation.ts";
import { differingRows, sidesIn, sidesOf } from "./sides.ts";
import { askable, startPage } from "./startPage.ts";
import { waysOf } from "./waysOf.ts";

/** 6 Zusammenführen: one button, then the cases one by one, the differences, and publishing. */
export const view: View = {
  async open(desk, repaint) {
    const store = newStore<Consolidation>(
      { ...empty, ...(await loadConsolidation(desk.client, undefined)) },
      repaint
    );
    const actions = actionsOf(desk, store);
    let isFresh = true;
    return {
      show: () => [el("h1", {}, "Meldungen zusammenführen"), page(desk, store.state(), actions)],
      enter() {
        if (!isFresh) void desk.act("Wird geladen …", actions.reload);
        isFresh = false;
      },
    };
  },
};

type Actions = ReturnType<typeof actionsOf>;

function page(desk: Desk, state: Consolidation, actions: Actions): Content {
  if (state.stage === "difference") return differencePage(state, actions);
  return state.stage === "cases" ? casesPage(desk, state, actions) : startPage(state, actions);
}

function casesPage({ session }: Desk, state: Consolidation, actions: Actions): Content {
  const shown = caseAt(state);
  const back = button("Zur Übersicht des Entwurfs", actions.back, { class: "plain" });
  if (shown === undefined || state.draft === undefined) {
    return el(
      "section",
      { key: "done", "aria-labelledby": "case", onKeydown: undoneBy("z", actions) },
      el("h2", { id: "case", tabindex: "-1" }, "Geschafft"),
      el(
        "p",
        {},
        state.open.length === 0
          ? "Alle Klärungsfälle sind beantwortet."
          : `Hier ist nichts mehr offen. Sonst noch offen: ${cases(state.open.length)}.`
      ),
      buttons(undoButton(state, actions), back)
    );
  }
  const { question } = shown;
  const asked = sidesIn(state.draft.answer);
  const { settings } = session;
  const card = {
    ...shown,
    sides: sidesOf(question, asked),
    rows: differingRows(question, asked),
    ways: waysOf(question, settings),
    settings,
  };
  return [
    filterBar(state, actions.choose),
    caseCard(card, state, {
      ...actions,
      decide: (way) => actions.decide(question, way),
      decideOwn: () => actions.decideOwn(question, card.ways.own),
      decideTopics: () => actions.decideTopics(question),
      beginAsking: () => actions.beginAsking(question),
    }),
    state.asking && askingForm(state.asking, askable(session), actions.asking),
    back,
  ];
}

const undoButton = ({ decisions }: Consolidation, actions: Actions): Content =>
  decisions.length > 0 &&
  button(`Zurücknehmen: „${decisions.at(-1)?.choice ?? ""}“`, actions.undo, {
    "aria-keyshortcuts": "z",
  });

/** After the last case as in each of them. */
const undoneBy =
  (key: string, { undo }: Actions) =>
  (event: Event) => {
    if (!(event instanceof KeyboardEvent) || event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key !== key) return;
    event.preventDefault();
    undo();
  };
