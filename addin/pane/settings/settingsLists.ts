import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import { readFrom } from "../readFrom.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { freshId, movedUp, type SettingsDesk } from "./settingsDesk.ts";

export type ListName = "topics" | "departments" | "committees";

/** Adding to the lists of the settings, taking out, and putting in another order. */
export function listActions({ ask }: Desk, { state, change }: Store<SettingsDesk>) {
  const put = (list: ListName, entries: readonly unknown[], opened: number | undefined) => {
    // What was typed into entries that move or go belongs to nobody any more.
    const unread = Object.entries(state().unread).filter(([at]) => !at.startsWith(`${list}/`));
    const wish = { ...state().wish, [list]: entries };
    change({ wish, opened, typing: {}, unread: Object.fromEntries(unread) });
    if (opened !== undefined) readFrom("entry");
  };
  return {
    add: (list: ListName) => {
      const { wish } = state();
      put(list, [...wish[list], newEntry(list, wish)], wish[list].length);
    },
    remove: async (list: ListName, at: number) => {
      const { wish } = state();
      const { name } = wish[list][at] ?? { name: "" };
      if (name !== "" && !(await ask(beforeRemoving(name)))) return;
      put(
        list,
        wish[list].filter((_, index) => index !== at),
        undefined
      );
    },
    moveTopicUp: (at: number) => {
      const topics = movedUp(state().wish.topics, at).map((topic, index) => ({
        ...topic,
        order: index + 1,
      }));
      put("topics", topics, at - 1);
    },
  };
}

const beforeRemoving = (name: string) => ({
  title: `„${name}“ entfernen?`,
  text: "Maßnahmen, Vorlagen und Tabellen, die diesen Namen nennen, passen danach nicht mehr dazu. Entfernt wird erst mit dem Speichern.",
  yes: "Entfernen",
});

function newEntry(list: ListName, { topics, departments }: Settings): object {
  if (list === "topics") {
    const order = topics.length + 1;
    return { code: "", name: "", aliases: [], sponsors: [], coordinators: [], order };
  }
  if (list === "departments") {
    return { id: freshId(departments), name: "", aliases: [], kind: "Fachbereich" };
  }
  return { name: "", kind: "Ausschuss", receives: [], dates: [] };
}
