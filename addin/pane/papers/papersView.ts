import { el } from "../element.ts";
import { newStore } from "../store.ts";
import type { View } from "../view.ts";
import { loadPapers } from "./loadPapers.ts";
import { actionsOf } from "./paperActions.ts";
import { paperForm } from "./paperForm.ts";
import type { Papering } from "./papering.ts";
import { paperList } from "./paperList.ts";

/** 7 Vorlagen und Berichte: what, of what, for whom; what is still open; made, kept and found again. */
export const view: View = {
  async open(desk, repaint) {
    const store = newStore<Papering>(
      { ...(await loadPapers(desk.client)), notes: [], changes: {} },
      repaint
    );
    const actions = actionsOf(desk, store);
    const { settings } = desk.session;
    let isFresh = true;
    return {
      show() {
        const state = store.state();
        const page = state.wish ? paperForm : paperList;
        return [el("h1", {}, "Vorlagen und Berichte"), page(state, settings, actions)];
      },
      enter() {
        if (!isFresh) void desk.act("Wird geladen …", actions.reload);
        isFresh = false;
      },
    };
  },
};
