import type { PaperEntry } from "../../../shared/exchange/entities/paper.ts";
import { docx } from "../../../shared/exchange/routes/media.ts";
import { answered } from "../answered.ts";
import { readFrom } from "../readFrom.ts";
import { saveFile } from "../saveFile.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { loadCatalogue, loadPaper } from "./loadPapers.ts";
import {
  catalogueChoices,
  catalogueNamed,
  newestOf,
  type Papering,
  type PaperWish,
} from "./papering.ts";
import type { Counting } from "./pointsCounter.ts";
import { changesOf } from "./pointsOf.ts";
import { replacementOf } from "./replacementOf.ts";

type Kept = Store<Papering>;

/** What the buttons of the list do: begin, open, replace, fetch, compare. */
export const listActions = (desk: Desk, store: Kept, count: Counting["count"]) => ({
  ...opening(desk, store, count),
  ...fetching(desk, store),
});

function opening({ client, act }: Desk, { state, change }: Kept, count: Counting["count"]) {
  const open = async (wish: PaperWish) => {
    const kept = wish.etag === "new" ? undefined : wish;
    change({
      ...{ wish, kept, meanwhile: undefined },
      ...{ catalogue: undefined, points: undefined },
      notes: [],
    });
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
      act("Die Vorlage wird geladen …", async () => open(await loadPaper(client, id))),
    /** What somebody else saved meanwhile, in the place of what was entered here. */
    takeTheirs: () =>
      act("Die Vorlage wird geladen …", async () => {
        const { wish } = state();
        if (wish !== undefined) await open(await loadPaper(client, wish.id));
      }),
    replace: (paper: PaperEntry) =>
      act("Die Austauschfassung wird vorbereitet …", () =>
        open(replacementOf(paper, state(), crypto.randomUUID()))
      ),
  };
}

function fetching({ client, act, say }: Desk, { state, change }: Kept) {
  return {
    downloadPaper: ({ id, file }: PaperEntry) =>
      act("Die Datei wird geladen …", async () => {
        const bytes = await answered(client.call("readPaperFile", { parameters: { paper: id } }));
        saveFile(file?.name ?? "Vorlage.docx", bytes, docx);
        say(`„${file?.name ?? "Vorlage.docx"}“ liegt bei Ihren Downloads.`);
      }),
    compare: (paper: PaperEntry) =>
      act("Die Zahlen werden verglichen …", async () => {
        const newest = newestOf(state());
        if (newest === undefined) return;
        const before = await loadCatalogue(client, paper.of);
        const after = await loadCatalogue(client, { version: newest.number });
        const changes = changesOf(paper, before, after, new Date().toISOString());
        change({ changes: { ...state().changes, [paper.id]: changes } });
      }),
  };
}
