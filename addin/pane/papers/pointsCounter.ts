import type { Draft, Version } from "../../../shared/catalogue/draft.ts";
import type { CatalogueName } from "../../../shared/exchange/entities/version.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { loadCatalogue, loadReports } from "./loadPapers.ts";
import { catalogueWord, type Papering } from "./papering.ts";
import { pointsOf } from "./pointsOf.ts";

export interface Counting {
  /** Reads what the paper is made of where that is another one, and counts what is open. */
  readonly count: () => Promise<void>;
  /** The same, a moment after the last keystroke. */
  readonly soon: () => void;
}

/** Counts what is open in the paper that is being written. */
export function pointsCounter({ client, act }: Desk, { state, change }: Store<Papering>): Counting {
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
      return change({ points: pointsOf(wish, { catalogue, reports }, new Date().toISOString()) });
    }
    const found = await catalogueOf(wish.of);
    const told = await loadReports(client, found.period);
    const basis = { catalogue: found, reports: told };
    change({ ...basis, points: pointsOf(wish, basis, new Date().toISOString()) });
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
