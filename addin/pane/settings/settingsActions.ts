import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import { readFrom } from "../readFrom.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { partNamed, type SettingsDesk } from "./settingsDesk.ts";
import { fileActions } from "./settingsFile.ts";
import { listActions } from "./settingsLists.ts";
import { savingActions } from "./settingsSaving.ts";

/** What the buttons of the step do. */
export const actionsOf = (desk: Desk, store: Store<SettingsDesk>) => ({
  ...editing(store),
  ...listActions(desk, store),
  ...savingActions(desk, store),
  ...fileActions(desk, store),
});

function editing({ state, change }: Store<SettingsDesk>) {
  return {
    choosePart: (word: string) => change({ part: partNamed(word), opened: undefined }),
    put: (wish: Settings) => change({ wish }),
    keepUnread: (at: string, text: string | undefined) => {
      const { [at]: _, ...rest } = state().unread;
      change({ unread: text === undefined ? rest : { ...rest, [at]: text } });
    },
    keepTyping: (at: string, text: string | undefined) => {
      const { [at]: _, ...rest } = state().typing;
      change({ typing: text === undefined ? rest : { ...rest, [at]: text } });
    },
    openEntry: (opened: number | undefined) => {
      change({ opened });
      if (opened !== undefined) readFrom("entry");
    },
  };
}
