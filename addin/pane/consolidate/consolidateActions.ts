import type { AskedQuestion } from "../../../shared/exchange/entities/question.ts";
import { answered } from "../answered.ts";
import { counted } from "../counted.ts";
import { isTooLate, notYet } from "../deskTrouble.ts";
import { readFrom } from "../readFrom.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { waitForJob } from "../waitForJob.ts";
import { cases, measures } from "../words.ts";
import type { DeskFile } from "../workbookHost.ts";
import { askingActions } from "./askingActions.ts";
import { type Consolidation, caseAt, type Filter, filtered, newestOf } from "./consolidation.ts";
import { decide, ownWay, passedBy, undo } from "./decisions.ts";
import { loadCases, loadConsolidation } from "./loadConsolidation.ts";
import { downloadDraft, loadDifference, publish } from "./publishing.ts";
import { type Topics, topicsWay } from "./topicsForm.ts";
import type { OwnWay, Way } from "./waysOf.ts";

type Kept = Store<Consolidation>;

/** What the buttons of the step do. */
export const actionsOf = (desk: Desk, store: Kept) => ({
  ...startActions(desk, store),
  ...caseActions(desk, store),
  ...askingActions(desk, store),
  ...publishingActions(desk, store),
});

function startActions({ client, act, say, go }: Desk, { state, change }: Kept) {
  const turnTo = async (id: string) => {
    const loaded = await loadConsolidation(client, id);
    change({ stage: "start", draft: undefined, decisions: [], notes: [], ...loaded });
  };
  return {
    /** A period opened since the last one was published is what the office comes for. */
    reload: async () => {
      const { periods, period } = state();
      const loaded = await loadConsolidation(client, period?.id);
      const known = new Set(periods.map(({ id }) => id));
      const fresh = loaded.periods?.findLast((one) => one.state === "open" && !known.has(one.id));
      if (fresh === undefined || period?.state === "open") change(loaded);
      else await turnTo(fresh.id);
    },
    choosePeriod: (id: string) => act("Wird geladen …", () => turnTo(id)),
    consolidate: () =>
      act("Die Meldungen werden zusammengeführt …", async (tell) => {
        const parameters = { period: state().period?.id ?? "" };
        const started = await answered(client.call("consolidate", { parameters }));
        const { result = {} } = await waitForJob(client, started, tell);
        change({ decisions: [], ...(await loadCases(client, parameters.period)) });
        const notes = result.notes ?? [];
        say([`Fertig: ${measures(result.measures ?? 0)} im Entwurf.`, ...notes].join(" "));
      }),
    openCases: () => {
      change({ stage: "cases", filter: "all", current: state().open[0]?.key });
      readFrom("case");
    },
    download: () =>
      act("Die Arbeitsmappe wird geschrieben …", async (tell) => {
        const name = await downloadDraft(client, state().period?.id ?? "", tell);
        say(`„${name}“ liegt bei Ihren Downloads.`);
      }),
    takeAnswers: ({ name: file, bytes }: DeskFile) =>
      act("Die Antworten werden eingelesen …", async () => {
        const parameters = { period: state().period?.id ?? "" };
        change({ notes: [] });
        const { taken, withdrawn, notes } = await answered(
          client.call("takeAnswers", { parameters, query: { file }, body: bytes })
        );
        change({ notes, decisions: [], ...(await loadCases(client, parameters.period)) });
        say(takenSentence(taken, withdrawn, state().open.length));
      }),
    openRequests: () => go("request"),
    back: () => change({ stage: "start", asking: undefined }),
  };
}

/** "3 Antworten sind übernommen. Noch offen: 6 Klärungsfälle." */
function takenSentence(taken: number, withdrawn: number, open: number): string {
  const came =
    taken === 0
      ? "Keine neue Antwort in dieser Arbeitsmappe."
      : `${counted(taken, "Antwort ist", "Antworten sind")} übernommen.`;
  const went =
    withdrawn === 0
      ? ""
      : ` ${counted(withdrawn, "Antwort ist", "Antworten sind")} zurückgenommen.`;
  return `${came}${went} Noch offen: ${cases(open)}.`;
}

function caseActions({ client, act, say, session }: Desk, { state, change }: Kept) {
  const decideBy = (question: AskedQuestion, way: () => Pick<Way, "label" | "answer">) =>
    act("Die Antwort wird eingetragen …", async () => {
      const chosen = way();
      const decided = await unlessLate(decide(client, state(), question, chosen), async () => {
        change(await passedBy(client, state(), question));
        readFrom("case");
        return "Dieser Klärungsfall ist inzwischen schon beantwortet; Ihre Antwort wurde nicht eingetragen. Gezeigt wird, was noch offen ist.";
      });
      change({ asking: undefined, ...decided });
      say(`Eingetragen: „${chosen.label}“. Noch offen: ${cases(state().open.length)}.`);
      readFrom("case");
    });
  return {
    choose: (filter: Filter) => change({ filter, current: undefined, own: "", topics: {} }),
    typeOwn: (own: string) => change({ own }),
    decide: (question: AskedQuestion, way: Pick<Way, "label" | "answer">) =>
      decideBy(question, () => way),
    decideOwn: (question: AskedQuestion, own: OwnWay | undefined) =>
      own && decideBy(question, () => ownWay(question, own, state().own, session.settings)),
    chooseTopics: (topics: Topics) => change({ topics }),
    decideTopics: (question: AskedQuestion) =>
      decideBy(question, () => topicsWay(question, state().topics)),
    undo: () =>
      act("Die Antwort wird zurückgenommen …", async () => {
        const undone = await unlessLate(undo(client, state()), async () => {
          const cases = await loadCases(client, state().period?.id ?? "");
          change({ ...cases, decisions: state().decisions.slice(0, -1) });
          return "Diese Antwort hat inzwischen jemand anderes geändert oder zurückgenommen. Es bleibt, wie es jetzt ist.";
        });
        change(undone);
        say("Zurückgenommen. Der Klärungsfall ist wieder offen.");
        readFrom("case");
      }),
    step: (by: 1 | -1) => {
      const list = filtered(state());
      const at = caseAt(state())?.at ?? 0;
      const next = list[(at + by + list.length) % list.length];
      change({ current: next?.key, own: "", topics: {}, asking: undefined });
      readFrom("case");
    },
  };
}

/** Where somebody else was quicker, the same once more would not help: what they did is shown, and told. */
async function unlessLate<Done>(
  doing: Promise<Done>,
  catchUp: () => Promise<string>
): Promise<Done> {
  try {
    return await doing;
  } catch (error) {
    if (!isTooLate(error)) throw error;
    throw notYet(await catchUp());
  }
}

function publishingActions({ client, act, say, ask }: Desk, { state, change }: Kept) {
  return {
    openDifference: () =>
      act("Die Unterschiede werden ermittelt …", async () => {
        change({ stage: "difference", ...(await loadDifference(client, state())) });
        readFrom("difference");
      }),
    openBlocking: () => {
      change({ stage: "cases", filter: "blocking", current: undefined });
      readFrom("case");
    },
    chooseCorrection: (corrects: boolean) => change({ corrects }),
    writeReason: (reason: string) => change({ reason }),
    publish: async () => {
      const now = state();
      if (now.corrects && now.reason.trim().length < 3) {
        return act("", async () => {
          throw notYet("Bitte den Grund der Berichtigung angeben.");
        });
      }
      if (!(await ask(beforePublishing(now)))) return;
      await act("Der Stand wird veröffentlicht …", async () => {
        const version = await publish(client, state());
        change({
          ...(await loadConsolidation(client, state().period?.id)),
          ...{ stage: "start", decisions: [], corrects: false, reason: "" },
        });
        say(`Stand ${version.number} ist veröffentlicht: ${measures(version.measures)}.`);
      });
    },
  };
}

function beforePublishing(state: Consolidation) {
  const { open, corrects } = state;
  const left =
    open.length === 0
      ? ""
      : open.length === 1
        ? "\n1 Klärungsfall bleibt bewusst offen."
        : `\n${cases(open.length)} bleiben bewusst offen.`;
  const number = newestOf(state)?.number ?? 0;
  return {
    title: corrects ? `Stand ${number} berichtigen?` : `Stand ${number + 1} veröffentlichen?`,
    text: `Ein veröffentlichter Stand ändert sich nie mehr; einen Fehler berichtigt ein neuer Stand.${left}`,
    yes: corrects ? "Berichtigen" : "Veröffentlichen",
  };
}
