import type { Draft, Version } from "../../../shared/catalogue/draft.ts";
import type { PaperData } from "../../../shared/documents/paperData.ts";
import { nextRoute, planBack } from "../../../shared/documents/workflow.ts";
import type { PaperEntry } from "../../../shared/exchange/entities/paper.ts";
import type { CatalogueName } from "../../../shared/exchange/entities/version.ts";
import { answered } from "../answered.ts";
import { DeskTrouble } from "../deskTrouble.ts";
import { readFrom } from "../readFrom.ts";
import { saveFile } from "../saveFile.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { waitForJob } from "../waitForJob.ts";
import { withEtag } from "../withEtag.ts";
import { loadCatalogue, loadPapers, loadReports } from "./loadPapers.ts";
import { officeBookActions } from "./officeBookActions.ts";
import {
  catalogueChoices,
  catalogueNamed,
  catalogueWord,
  type Papering,
  type PaperWish,
} from "./papering.ts";
import { plainWords } from "./plainWords.ts";
import { changesOf, pointsOf } from "./pointsOf.ts";
import { replacementOf } from "./replacementOf.ts";

type Kept = Store<Papering>;
const now = () => new Date().toISOString();
const docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/** What the buttons of the step do. */
export function actionsOf(desk: Desk, store: Kept) {
  const counting = pointsCounter(desk, store);
  return {
    reload: async () => store.change(await loadPapers(desk.client)),
    ...listActions(desk, store, counting.count),
    ...comparing(desk, store),
    ...formActions(desk, store, counting),
    ...makingActions(desk, store),
    ...officeBookActions(desk, store),
    search: (measureSearch: string) => store.change({ measureSearch }),
  };
}

interface Counting {
  /** Reads what the paper is made of where that is another one, and counts what is open. */
  readonly count: () => Promise<void>;
  /** The same, a moment after the last keystroke. */
  readonly soon: () => void;
}

function pointsCounter({ client, act }: Desk, { state, change }: Kept): Counting {
  const read = new Map<string, Draft | Version>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const catalogueOf = async (of: CatalogueName) => {
    const word = catalogueWord(of);
    const found = read.get(word) ?? (await loadCatalogue(client, of));
    // A version never changes; a draft does.
    if ("version" in of) read.set(word, found);
    return found;
  };
  const count = async () => {
    const { wish, catalogue, reports = [], points } = state();
    if (wish === undefined) return;
    if (points !== undefined && catalogue !== undefined) {
      return change({ points: pointsOf(wish, { catalogue, reports }, now()) });
    }
    const found = await catalogueOf(wish.of);
    const told = await loadReports(client, found.period);
    const basis = { catalogue: found, reports: told };
    change({ ...basis, points: pointsOf(wish, basis, now()) });
  };
  // Not as work behind a button: what was said last stays, and nothing else has to wait.
  const quietly = () => {
    count().catch((error: unknown) =>
      act("", async () => {
        throw error;
      })
    );
  };
  return {
    count,
    soon: () => {
      clearTimeout(waiting);
      waiting = setTimeout(quietly, 400);
    },
  };
}

function listActions(
  { client, act, say }: Desk,
  { state, change }: Kept,
  count: Counting["count"]
) {
  const open = async (wish: PaperWish) => {
    change({ wish, catalogue: undefined, points: undefined, notes: [] });
    readFrom("paper");
    await count();
  };
  return {
    begin: () =>
      act("Wird vorbereitet …", async () => {
        const [first] = catalogueChoices(state());
        if (first === undefined) return;
        await open({
          ...{
            id: crypto.randomUUID(),
            etag: "new",
            kind: "mitteilung",
            of: catalogueNamed(first[0]),
          },
          ...{ audience: "öffentlich", context: {} },
        });
      }),
    openPaper: (id: string) =>
      act("Die Vorlage wird geladen …", async () => {
        const { answer, etag } = await withEtag(
          client.call("readPaper", { parameters: { paper: id } })
        );
        const { kind, of, audience, context, template, replaces } = answer;
        await open({ id, etag, kind, of, audience, context, template, replaces });
      }),
    replace: (paper: PaperEntry) =>
      act("Die Austauschfassung wird vorbereitet …", () =>
        open(replacementOf(paper, state(), crypto.randomUUID()))
      ),
    downloadPaper: ({ id, file }: PaperEntry) =>
      act("Die Datei wird geladen …", async () => {
        const bytes = await answered(client.call("readPaperFile", { parameters: { paper: id } }));
        saveFile(file?.name ?? "Vorlage.docx", bytes, docx);
        say(`„${file?.name ?? "Vorlage.docx"}“ liegt bei Ihren Downloads.`);
      }),
  };
}

function comparing({ client, act }: Desk, { state, change }: Kept) {
  return {
    compare: (paper: PaperEntry) =>
      act("Die Zahlen werden verglichen …", async () => {
        const newest = state()
          .versions.toSorted((a, b) => a.number - b.number)
          .at(-1);
        if (newest === undefined) return;
        const before = await loadCatalogue(client, paper.of);
        const after = await loadCatalogue(client, { version: newest.number });
        const changes = changesOf(paper, before, after, now());
        change({ changes: { ...state().changes, [paper.id]: changes } });
      }),
  };
}

function formActions({ session, say }: Desk, { state, change }: Kept, { soon }: Counting) {
  const write = (different: Partial<PaperWish>) => {
    const { wish } = state();
    if (wish !== undefined) change({ wish: { ...wish, ...different } });
  };
  const enter = (context: PaperData) => {
    write({ context });
    soon();
  };
  return {
    write: (different: Partial<PaperWish>) => {
      write(different);
      if (different.of !== undefined) change({ catalogue: undefined, points: undefined });
      soon();
    },
    enter,
    proposeDates: () => {
      const { wish } = state();
      if (wish === undefined) return;
      const { committees } = session.settings;
      const receiving = committees.filter(({ receives }) => receives.includes(wish.kind));
      const today = now().slice(0, 10);
      const consultations = nextRoute(receiving.length > 0 ? receiving : committees, today);
      enter({ ...wish.context, consultations });
      const isDated = consultations.some(({ date }) => date !== undefined);
      say(isDated ? "Die nächsten Termine der Gremien stehen da." : noDates);
    },
    proposeDeadlines: () => {
      const { wish } = state();
      if (wish === undefined) return;
      const { coSigners, troubles } = planBack(wish.context, now().slice(0, 10));
      enter({ ...wish.context, coSigners });
      say(
        troubles.length > 0
          ? troubles.join(" ")
          : "Die Fristen sind von der ersten Sitzung zurückgerechnet."
      );
    },
    leave: () => change({ wish: undefined, notes: [] }),
  };
}

const noDates =
  "In den Einstellungen stehen keine künftigen Termine der Gremien. Bitte die Termine von Hand eintragen.";

function makingActions({ client, act, say }: Desk, { state, change }: Kept) {
  const save = async (): Promise<PaperWish> => {
    const { wish } = state();
    if (wish === undefined) throw new Error("no paper is open");
    const { id, etag, kind, of, audience, context, template, replaces } = wish;
    const body = {
      ...{ kind, of, audience, context },
      ...(template !== undefined && { template }),
      ...(replaces !== undefined && { replaces }),
    };
    const written = await withEtag(
      client.call("writePaper", { parameters: { paper: id }, body, ifMatch: etag })
    );
    const saved = { ...wish, etag: written.etag };
    change({ wish: saved, ...(await loadPapers(client)) });
    return saved;
  };
  return {
    save: () =>
      act("Die Angaben werden gespeichert …", async () => {
        await save();
        say("Gespeichert.");
      }),
    make: () =>
      act("Die Vorlage wird geschrieben …", async (tell) => {
        const stops = state().points?.stops ?? [];
        if (stops.length > 0) throw new DeskTrouble(stops.join(" "));
        const { id } = await save();
        const parameters = { paper: id };
        const started = await answered(client.call("makePaper", { parameters }));
        const { result } = await waitForJob(client, started, tell);
        const bytes = await answered(client.call("readPaperFile", { parameters }));
        const name = result?.file ?? "Vorlage.docx";
        saveFile(name, bytes, docx);
        const { etag } = await withEtag(client.call("readPaper", { parameters }));
        const { wish } = state();
        const notes = (result?.notes ?? [])
          .filter((note) => !note.startsWith("Noch offen: "))
          .map(plainWords);
        change({ notes, ...(wish && { wish: { ...wish, etag } }), ...(await loadPapers(client)) });
        say(`„${name}“ liegt bei Ihren Downloads.`);
      }),
  };
}
