import type { Settings } from "../../../shared/catalogue/settings/settings.ts";
import type { ProblemDetails } from "../../../shared/exchange/problems.ts";
import { DeskTrouble } from "../deskTrouble.ts";
import { readFrom } from "../readFrom.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { type Tagged, withEtag } from "../withEtag.ts";
import { moveMembers } from "./moveMembers.ts";
import {
  changedParts,
  mergeSettings,
  partNamed,
  renamedIn,
  type SettingsDesk,
  withOldNames,
} from "./settingsDesk.ts";
import { troublesOf } from "./settingsTroubles.ts";

type Kept = Store<SettingsDesk>;

const load = ({ client }: Desk): Promise<Tagged<Settings>> =>
  withEtag(client.call("readSettings", {}));

/** What the step begins with. */
export async function firstSettings(desk: Desk): Promise<SettingsDesk> {
  const kept = await load(desk);
  return {
    kept,
    wish: kept.answer,
    part: "town",
    unread: {},
    typing: {},
    isTried: false,
    notes: [],
  };
}

/** Saving, and what comes in between: troubles, other people, second thoughts. */
export function savingActions(desk: Desk, store: Kept) {
  const { act, ask, say } = desk;
  const { state, change } = store;
  return {
    /** What is being changed stays. */
    reload: async () => {
      const { kept, wish } = state();
      if (changedParts(kept.answer, wish).length === 0) change(await firstSettings(desk));
    },
    discard: async () => {
      if (!(await ask(beforeDiscarding))) return;
      await act("Wird geladen …", async () => {
        change({ ...(await firstSettings(desk)), part: state().part, opened: undefined });
      });
    },
    save: () => {
      const { kept, wish, unread } = state();
      const troubles = troublesOf(wish, unread);
      if (troubles.length === 0 && changedParts(kept.answer, wish).length === 0) {
        return say("Es ist nichts geändert.");
      }
      change({ isTried: true, notes: [] });
      const [first] = troubles;
      if (first) return showTrouble(store, first.at);
      return act("Die Einstellungen werden gespeichert …", () => save(desk, store));
    },
  };
}

const beforeDiscarding = {
  title: "Änderungen verwerfen?",
  text: "Was Sie hier geändert und noch nicht gespeichert haben, geht dabei verloren.",
  yes: "Verwerfen",
};

/** The field that has to be mended is opened, and read from there. */
function showTrouble({ change }: Kept, at: string): void {
  const [list = "", number] = at.split("/");
  const opened = Number(number);
  change({ part: partNamed(list), opened: Number.isInteger(opened) ? opened : undefined });
  readFrom(at.replaceAll("/", "-"));
}

async function save(desk: Desk, { state, change }: Kept): Promise<void> {
  const { client, say } = desk;
  const { kept } = state();
  const wish = withOldNames(kept.answer, state().wish);
  const write = client.call("writeSettings", { body: wish, ifMatch: kept.etag });
  try {
    const written = await withEtag(write);
    change({ kept: written, wish: written.answer, isTried: false, opened: undefined });
    const moved = await moveMembers(client, renamedIn(kept.answer, wish));
    say(`Gespeichert.${moved} Andere Schritte zeigen es, sobald die Seite neu geöffnet wird.`);
  } catch (error) {
    const problem = error instanceof DeskTrouble ? error.problem : undefined;
    if (problem?.code === "misfit") return change({ notes: sentencesOf(problem) });
    if (problem?.code !== "changedMeanwhile") throw error;
    const theirs = await load(desk);
    const { settings, both } = mergeSettings(kept.answer, state().wish, theirs.answer);
    change({ kept: theirs, wish: settings, notes: [meanwhile(both)] });
  }
}

/** What the service found that was not found here. */
const sentencesOf = ({ detail, places = [] }: ProblemDetails): readonly string[] =>
  places.length === 0 ? [detail] : places.map(({ expected }) => expected);

const meanwhile = (both: readonly string[]): string =>
  both.length === 0
    ? "Inzwischen hat jemand anderes etwas geändert. Beides ist jetzt zusammen hier; bitte noch einmal speichern."
    : `Inzwischen hat jemand anderes auch hier geändert: ${both.join(", ")}. Dort steht noch Ihre Fassung; mit „Speichern“ ersetzt sie die andere.`;
