import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import type { OfferedFix } from "./findingCard.ts";

/** A repair that was made, and how to take it back. */
export interface Fixed {
  readonly what: string;
  readonly undo: () => Promise<void>;
}

type FixStore = Store<{
  readonly shown: Readonly<Record<string, number>>;
  readonly fixed: readonly Fixed[];
}>;

/** Writes the repair and checks anew. */
export function applyFix(
  desk: Desk,
  store: FixStore,
  { what, changes }: OfferedFix
): Promise<void> {
  return desk.act(`${what} (${changes[0]?.cell}) …`, async () => {
    const undo = await desk.host.write(changes);
    store.change({ fixed: [...store.state().fixed, { what, undo }] });
    await desk.book.read();
    desk.say(
      changes.length === 1
        ? `Zelle ${changes[0]?.cell} wurde berichtigt.`
        : `${changes.length} Zellen wurden berichtigt.`
    );
  });
}

/** What stood there before stands there again. */
export function undoFix(desk: Desk, store: FixStore, last: Fixed): Promise<void> {
  return desk.act("Wird zurückgenommen …", async () => {
    await last.undo();
    store.change({ fixed: store.state().fixed.filter((one) => one !== last) });
    await desk.book.read();
    desk.say("Zurückgenommen.");
  });
}
