import { notYet } from "../deskTrouble.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { loadRequests } from "./loadRequests.ts";
import type { Mailed, Place, Requesting } from "./requesting.ts";
import {
  extentOf,
  filesBefore,
  readMailed,
  type TakingOver,
  takeOver,
  tookOver,
  undecided,
} from "./takingOver.ts";

/**
 * Answers how many were taken over. What would have come beside a file that could not be taken over waits
 * where it would replace others now: the office has not been asked about it.
 */
async function takeAll(
  waiting: readonly Mailed[],
  { state, change }: Store<Requesting>,
  common: Omit<TakingOver, "extent">,
  tell: (doing: string) => void
): Promise<number> {
  const done: Mailed[] = [];
  const { submissions } = state();
  for (const [index, one] of waiting.entries()) {
    tell(`${one.name} wird übernommen (${index + 1} von ${waiting.length}) …`);
    const isBeside = ({ state: now, arrival }: Mailed) =>
      now === "taken" && arrival === one.arrival;
    const together = [...done, ...state().mailed.filter(isBeside)];
    if (one.place === undefined && filesBefore(one, together, submissions).length > 0) continue;
    const extent = extentOf(one, together, submissions);
    const taken = await takeOver(one, { ...common, extent });
    if (taken.state === "taken") done.push(taken);
    change({ mailed: state().mailed.map((other) => (other.id === one.id ? taken : other)) });
  }
  return done.length;
}

/** From another department: what was said of the files of the one before does not hold. */
const moved = ({ place: _, trouble: __, ...one }: Mailed, department: string): Mailed => ({
  ...one,
  department,
});

/** What is to be said first of this file and of so many others, whosever they are. */
function saidFirst(name: string, others: number): string {
  if (others === 0) {
    return `Von diesem Fachbereich ist schon eine Meldung da. Bitte bei „${name}“ zuerst wählen, ob die Datei das Bisherige ersetzt oder hinzukommt.`;
  }
  const more = others === 1 ? "einer weiteren Datei" : `${others} weiteren Dateien`;
  return `Es sind schon frühere Meldungen da. Bitte bei „${name}“ und ${more} zuerst wählen, ob sie das Bisherige ersetzen oder hinzukommen.`;
}

/** What the office does with files that came by mail. */
export function inboxActions({ client, act, say, session }: Desk, store: Store<Requesting>) {
  const { state, change } = store;
  return {
    take: (files: readonly File[]) =>
      act("Die Dateien werden gelesen …", async (tell) => {
        const arrival = crypto.randomUUID();
        for (const [index, file] of files.entries()) {
          tell(`${file.name} wird gelesen (${index + 1} von ${files.length}) …`);
          const mailed = await readMailed(client, arrival, file);
          change({ mailed: [...state().mailed, mailed] });
        }
      }),
    choose: (id: string, department: string) =>
      change({
        mailed: state().mailed.map((one) => (one.id === id ? moved(one, department) : one)),
      }),
    choosePlace: (id: string, place: Place) =>
      change({ mailed: state().mailed.map((one) => (one.id === id ? { ...one, place } : one)) }),
    discard: (id: string) => change({ mailed: state().mailed.filter((one) => one.id !== id) }),
    writeReceived: (received: string) => change({ received }),
    takeOver: () =>
      act("Die Meldungen werden übernommen …", async (tell) => {
        const { period, received, mailed } = state();
        if (period === undefined) return;
        if (received === "") throw notYet("Bitte angeben, wann die Dateien eingegangen sind.");
        // Somebody may have sent something meanwhile, or the last try got through half of the files.
        change(await loadRequests(client, period.answer.id));
        const [first, ...others] = undecided(state());
        if (first) throw notYet(saidFirst(first.name, others.length));
        const common = { client, period: period.answer, settings: session.settings, received };
        const waiting = mailed.filter((one) => one.state === "read");
        const done = await takeAll(waiting, store, common, tell);
        change(await loadRequests(client, period.answer.id));
        if (done === 0) throw notYet(tookOver(0, waiting.length));
        say(tookOver(done, waiting.length));
      }),
  };
}
