import { docx } from "../../../shared/exchange/routes/media.ts";
import { answered } from "../answered.ts";
import { notYet } from "../deskTrouble.ts";
import { saveFile } from "../saveFile.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { waitForJob } from "../waitForJob.ts";
import { loadPaper, loadPapers } from "./loadPapers.ts";
import type { Papering } from "./papering.ts";
import type { Counting } from "./pointsCounter.ts";
import { savePaper } from "./savePaper.ts";

/** Keeps what was entered, and makes the Word file of it. */
export function makingActions(
  { client, act, say }: Desk,
  store: Store<Papering>,
  { soon }: Counting
) {
  const { state, change } = store;
  return {
    save: () =>
      act("Die Angaben werden gespeichert …", async () => {
        await savePaper(client, store, soon);
        say("Gespeichert.");
      }),
    make: () =>
      act("Die Vorlage wird geschrieben …", async (tell) => {
        const stops = state().points?.stops ?? [];
        if (stops.length > 0) throw notYet(stops.join(" "));
        const { id } = await savePaper(client, store, soon);
        const parameters = { paper: id };
        const started = await answered(client.call("makePaper", { parameters }));
        const { result } = await waitForJob(client, started, tell);
        const bytes = await answered(client.call("readPaperFile", { parameters }));
        const name = result?.file ?? "Vorlage.docx";
        saveFile(name, bytes, docx);
        const kept = await loadPaper(client, id);
        const { wish } = state();
        const notes = (result?.notes ?? []).filter((note) => !note.startsWith("Noch offen: "));
        change({
          notes,
          ...(wish && { wish: { ...wish, etag: kept.etag }, kept }),
          ...(await loadPapers(client)),
        });
        say(`„${name}“ liegt bei Ihren Downloads.`);
      }),
  };
}
