import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { formActions } from "./formActions.ts";
import { listActions } from "./listActions.ts";
import { loadPapers } from "./loadPapers.ts";
import { makingActions } from "./makingActions.ts";
import { officeBookActions } from "./officeBookActions.ts";
import type { Papering } from "./papering.ts";
import { pointsCounter } from "./pointsCounter.ts";
import { templateActions } from "./templateActions.ts";

/** What the buttons of the step do. */
export function actionsOf(desk: Desk, store: Store<Papering>) {
  const counting = pointsCounter(desk, store);
  return {
    reload: async () => store.change(await loadPapers(desk.client)),
    ...listActions(desk, store, counting.count),
    ...formActions(desk, store, counting),
    ...makingActions(desk, store, counting),
    ...officeBookActions(desk, store),
    ...templateActions(desk, store),
    search: (measureSearch: string) => store.change({ measureSearch }),
  };
}
