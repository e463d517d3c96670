import type { Client } from "../../../shared/exchange/client.ts";
import { DeskTrouble, isTooLate } from "../deskTrouble.ts";
import type { Store } from "../store.ts";
import { withEtag } from "../withEtag.ts";
import { loadPaper, loadPapers } from "./loadPapers.ts";
import { mergePapers } from "./mergePapers.ts";
import type { Papering, PaperWish } from "./papering.ts";

/**
 * Keeps what was entered. Was somebody else quicker, theirs is taken in beside what was entered
 * here, and thrown is a sentence that says so: the next try keeps both. `recount` is for what is open then.
 */
export async function savePaper(
  client: Client,
  { state, change }: Store<Papering>,
  recount: () => void
): Promise<PaperWish> {
  const { wish, kept } = state();
  if (wish === undefined) throw new Error("no paper is open");
  try {
    const saved = { ...wish, etag: await write(client, wish) };
    const papers = await loadPapers(client);
    change({ ...papers, ...stillOpen(state(), saved), kept: saved, meanwhile: undefined });
    return saved;
  } catch (error) {
    if (!isTooLate(error)) throw error;
    const theirs = await loadPaper(client, wish.id);
    const merged = mergePapers(kept, state().wish ?? wish, theirs);
    const meanwhile = merged.isNew ? sentence(merged.both) : undefined;
    const basis = { catalogue: undefined, points: undefined };
    change({ ...basis, ...(state().wish && { wish: merged.wish }), kept: theirs, meanwhile });
    recount();
    // The answer to an earlier try was lost: everything is there.
    if (meanwhile === undefined) return merged.wish;
    throw new DeskTrouble(meanwhile);
  }
}

/** What was typed while it was being saved stays. */
const stillOpen = ({ wish }: Papering, { etag }: PaperWish): Partial<Papering> =>
  wish === undefined ? {} : { wish: { ...wish, etag } };

async function write(client: Client, wish: PaperWish): Promise<string> {
  const { id, etag, kind, of, audience, context, template, replaces } = wish;
  const body = {
    ...{ kind, of, audience, context },
    ...(template !== undefined && { template }),
    ...(replaces !== undefined && { replaces }),
  };
  const parameters = { paper: id };
  const written = await withEtag(client.call("writePaper", { parameters, body, ifMatch: etag }));
  return written.etag;
}

const sentence = (both: readonly string[]): string =>
  both.length === 0
    ? "Inzwischen hat jemand anderes diese Vorlage geändert. Beides steht jetzt zusammen hier; bitte durchsehen und noch einmal speichern."
    : `Inzwischen hat jemand anderes diese Vorlage auch hier geändert: ${both.join(", ")}. Dort steht noch, was Sie eingegeben haben; beim nächsten Speichern ersetzt es die andere Fassung.`;
