import { readSettings } from "../../../shared/catalogue/readSettings.ts";
import type { Settings } from "../../../shared/catalogue/settings.ts";
import type { ProblemDetails } from "../../../shared/exchange/problems.ts";
import { byId } from "../byId.ts";
import { DeskTrouble } from "../deskTrouble.ts";
import { saveFile } from "../saveFile.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { type Tagged, withEtag } from "../withEtag.ts";
import { moveMembers } from "./moveMembers.ts";
import {
  changedParts,
  freshId,
  mergeSettings,
  movedUp,
  renamedIn,
  type SettingsDesk,
  type SettingsPart,
  settingsParts,
  withOldNames,
} from "./settingsDesk.ts";
import { troublesOf } from "./settingsTroubles.ts";

type Kept = Store<SettingsDesk>;

/** What the buttons of the step do. */
export const actionsOf = (desk: Desk, store: Kept) => ({
  ...editing(store),
  ...lists(desk, store),
  ...saving(desk, store),
  ...filing(desk, store),
});

const readFrom = (id: string) => queueMicrotask(() => byId(id).focus());

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

const partNamed = (word: string): SettingsPart =>
  word in settingsParts ? (word as SettingsPart) : "town";

function editing({ state, change }: Kept) {
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

type ListName = "topics" | "departments" | "committees";

function lists({ ask }: Desk, { state, change }: Kept) {
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

function saving(desk: Desk, store: Kept) {
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

function filing({ act, say }: Desk, { state, change }: Kept) {
  return {
    download: () => {
      const text = `${JSON.stringify(state().wish, undefined, 2)}\n`;
      saveFile("settings.json", new TextEncoder().encode(text), "application/json");
      say("„settings.json“ liegt bei Ihren Downloads.");
    },
    takeFile: (file: File) =>
      act("Die Datei wird gelesen …", async () => {
        const taken = settingsIn(await file.text(), state().kept.answer);
        if ("troubles" in taken) return change({ notes: taken.troubles });
        change({ wish: taken.settings, unread: {}, notes: [], opened: undefined });
        say(`„${file.name}“ ist gelesen. Bitte durchsehen und dann speichern.`);
      }),
  };
}

type Taken = { readonly settings: Settings } | { readonly troubles: readonly string[] };

/** Settings of a file, for this municipality; periods stay as they are. */
export function settingsIn(text: string, kept: Settings): Taken {
  const json = parsed(text);
  if (json === undefined) {
    return { troubles: ["Das ist keine Einstellungsdatei. Bitte eine settings.json auswählen."] };
  }
  const { settings, troubles } = readSettings(json);
  if (troubles.length > 0) return { troubles };
  if (settings.municipality.id !== kept.municipality.id) {
    return {
      troubles: [
        `Diese Datei gehört zu einer anderen Kommune (${settings.municipality.name}). Bitte die eigene auswählen.`,
      ],
    };
  }
  return { settings: { ...settings, periods: kept.periods } };
}

function parsed(text: string): object | undefined {
  try {
    const json: unknown = JSON.parse(text.replace(/^\ufeff/, ""));
    return typeof json === "object" && json !== null && !Array.isArray(json) ? json : undefined;
  } catch {
    return undefined;
  }
}
