import type { PeriodEntry } from "../../../shared/exchange/entities/period.ts";
import type { VersionEntry } from "../../../shared/exchange/entities/version.ts";
import type { Overview } from "../../reading/overview.ts";
import { answered } from "../answered.ts";
import { buttons, mainButton } from "../buttons.ts";
import { type Content, el } from "../element.ts";
import { everyPage } from "../everyPage.ts";
import { hasDraft } from "../hasDraft.ts";
import { choiceAtOnce } from "../labelled.ts";
import { newStore, type Store } from "../store.ts";
import { today } from "../today.ts";
import type { Desk, View } from "../view.ts";
import { overviewPage } from "./overviewPage.ts";
import { sheetButton } from "./sheetButton.ts";

/** A version, or the draft of a period, by the word it has in the list. */
interface Source {
  readonly word: string;
  readonly label: string;
  readonly version?: number;
  readonly draft?: string;
}

interface TownState {
  readonly sources: readonly Source[];
  readonly chosen?: string;
  readonly overview?: Overview | undefined;
  readonly isLoaded: boolean;
}

/** Übersicht of the office: the figures of a version or of the draft. */
export const view: View = {
  open(desk, repaint) {
    const store = newStore<TownState>({ sources: [], isLoaded: false }, repaint);
    return {
      show: () => [el("h1", {}, "Übersicht"), content(desk, store)],
      enter: () => void load(desk, store, store.state().chosen),
    };
  },
};

function load(desk: Desk, store: Store<TownState>, wished: string | undefined): Promise<void> {
  return desk.act("Zahlen werden geholt …", async () => {
    const sources = await sourcesOf(desk);
    const source = sources.find(({ word }) => word === wished) ?? sources[0];
    const catalogue = source && (await read(desk, source));
    const overview = catalogue && (await desk.reader.overviewOf(catalogue, today()));
    store.change({ sources, overview, isLoaded: true, ...(source && { chosen: source.word }) });
  });
}

const read = ({ client }: Desk, { version, draft = "" }: Source) =>
  version === undefined
    ? answered(client.call("readDraft", { parameters: { period: draft } }))
    : answered(client.call("readVersion", { parameters: { version: String(version) } }));

/** The drafts that are being worked on first, then what was published, the newest first. */
async function sourcesOf(desk: Desk): Promise<readonly Source[]> {
  const [periods, versions] = await Promise.all([
    everyPage((query) => desk.client.call("listPeriods", { query })),
    everyPage((query) => desk.client.call("listVersions", { query })),
  ]);
  const drafts = await Promise.all(
    periods.filter(({ state }) => state !== "published").map((period) => draftOf(desk, period))
  );
  return [
    ...drafts.flatMap((draft) => draft ?? []),
    ...versions.toSorted((a, b) => b.number - a.number).map(versionSource),
  ];
}

/** Undefined where nobody has consolidated yet. */
const draftOf = async ({ client }: Desk, { id, label }: PeriodEntry) =>
  (await hasDraft(client, id))
    ? { word: `draft ${id}`, label: `Entwurf ${label}`, draft: id }
    : undefined;

const versionSource = ({ number, period }: VersionEntry): Source => ({
  ...{ word: `version ${number}`, version: number },
  label: `Stand ${number} (${period})`,
});

function content(desk: Desk, store: Store<TownState>): Content {
  const { sources, chosen = "", overview, isLoaded } = store.state();
  if (!isLoaded) return el("p", { class: "quiet" }, "Die Zahlen sind noch nicht da.");
  if (!overview) {
    return [
      el(
        "p",
        {},
        "Noch gibt es weder einen Entwurf noch einen Stand. Bitte zuerst zusammenführen."
      ),
      buttons(mainButton("Zusammenführen", () => desk.go("consolidate"))),
    ];
  }
  return [
    choiceAtOnce(
      "Zahlen aus",
      chosen,
      sources.map(({ word, label }) => [word, label] as const),
      (word) => void load(desk, store, word)
    ),
    el("p", { class: "buttons", key: "buttons" }, sheetButton(desk, overview.sheet)),
    overviewPage(overview),
  ];
}
