import type { PaperData } from "../../../shared/documents/paperData.ts";
import { nextRoute, planBack } from "../../../shared/documents/workflow.ts";
import type { Store } from "../store.ts";
import { today } from "../today.ts";
import type { Desk } from "../view.ts";
import type { Papering, PaperWish } from "./papering.ts";
import type { Counting } from "./pointsCounter.ts";

/** What the fields of a paper do, and the two proposals. */
export function formActions(
  { session, say }: Desk,
  { state, change }: Store<Papering>,
  { soon }: Counting
) {
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
      const consultations = nextRoute(receiving.length > 0 ? receiving : committees, today());
      enter({ ...wish.context, consultations });
      const isDated = consultations.some(({ date }) => date !== undefined);
      say(isDated ? "Die nächsten Termine der Gremien stehen da." : noDates);
    },
    proposeDeadlines: () => {
      const { wish } = state();
      if (wish === undefined) return;
      const { coSigners, troubles } = planBack(wish.context, today());
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
