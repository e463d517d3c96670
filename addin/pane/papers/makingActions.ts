import { docx } from "../../../shared/exchange/routes/media.ts";
import { answered } from "../answered.ts";
import { DeskTrouble } from "../deskTrouble.ts";
import { saveFile } from "../saveFile.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { waitForJob } from "../waitForJob.ts";
import { withEtag } from "../withEtag.ts";
import { loadPapers } from "./loadPapers.ts";
import type { Papering, PaperWish } from "./papering.ts";
import { plainWords } from "./plainWords.ts";

/** Keeps what was entered, and makes the Word file of it. */
export function makingActions({ client, act, say }: Desk, { state, change }: Store<Papering>) {
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
