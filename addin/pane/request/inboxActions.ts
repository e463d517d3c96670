import { notYet } from "../deskTrouble.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { loadRequests } from "./loadRequests.ts";
import type { Mailed, Requesting } from "./requesting.ts";
import { readMailed, type TakingOver, takeOver, tookOver } from "./takingOver.ts";

/** What the office does with files that came by mail. */
export function inboxActions(
  { client, act, say, session }: Desk,
  { state, change }: Store<Requesting>
) {
  /** Answers how many were taken over. */
  const takeAll = async (
    waiting: readonly Mailed[],
    common: TakingOver,
    tell: (doing: string) => void
  ) => {
    let done = 0;
    for (const [index, one] of waiting.entries()) {
      tell(`${one.name} wird übernommen (${index + 1} von ${waiting.length}) …`);
      const taken = await takeOver(one, common);
      if (taken.state === "taken") done++;
      change({ mailed: state().mailed.map((other) => (other.id === one.id ? taken : other)) });
    }
    return done;
  };
  return {
    take: (files: readonly File[]) =>
      act("Die Dateien werden gelesen …", async (tell) => {
        for (const [index, file] of files.entries()) {
          tell(`${file.name} wird gelesen (${index + 1} von ${files.length}) …`);
          const mailed = await readMailed(client, crypto.randomUUID(), file);
          change({ mailed: [...state().mailed, mailed] });
        }
      }),
    choose: (id: string, department: string) =>
      change({
        mailed: state().mailed.map((one) => (one.id === id ? { ...one, department } : one)),
      }),
    discard: (id: string) => change({ mailed: state().mailed.filter((one) => one.id !== id) }),
    writeReceived: (received: string) => change({ received }),
    takeOver: () =>
      act("Die Meldungen werden übernommen …", async (tell) => {
        const { period, received, mailed } = state();
        if (period === undefined) return;
        if (received === "") throw notYet("Bitte angeben, wann die Dateien eingegangen sind.");
        const common = { client, period: period.answer, settings: session.settings, received };
        const waiting = mailed.filter((one) => one.state === "read");
        const done = await takeAll(waiting, common, tell);
        change(await loadRequests(client, period.answer.id));
        if (done === 0) throw notYet(tookOver(0, waiting.length));
        say(tookOver(done, waiting.length));
      }),
  };
}
