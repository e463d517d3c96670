import type { TopicReportBody } from "../../../shared/exchange/entities/topic.ts";
import { answered } from "../answered.ts";
import { isTooLate } from "../deskTrouble.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { withEtag } from "../withEtag.ts";
import { loadReport, loadTopic } from "./loadTopic.ts";
import { hasUnsaved, isChanged, type TopicDesk, textIn, textOfReport } from "./topicDesk.ts";

type Kept = Store<TopicDesk>;

/** What the buttons of the step do. */
export const actionsOf = (desk: Desk, store: Kept) => ({
  ...choosing(desk, store),
  ...remarking(desk, store),
  ...reporting(desk, store),
});

function choosing({ client, act, ask }: Desk, { state, change }: Kept) {
  const show = async (topic: string | undefined, period: string | undefined) => {
    const loaded = { topic, ...(await loadTopic(client, topic, period)) };
    const next = { ...state(), ...loaded, remarks: {}, others: undefined };
    change({ ...next, text: textOfReport(next) });
  };
  const leave = async (topic: string | undefined, period: string | undefined) => {
    if (hasUnsaved(state()) && !(await ask(beforeLeaving))) return change({});
    await act("Wird geladen …", () => show(topic, period));
  };
  return {
    /** What is being written stays; everything around it comes anew. */
    reload: async () => {
      const { topic, period } = state();
      if (!hasUnsaved(state())) return show(topic, period);
      const { published, comments, periods } = await loadTopic(client, topic, period);
      change({ published, comments, periods });
    },
    chooseTopic: (topic: string) => leave(topic, state().period),
    choosePeriod: (period: string) => leave(state().topic, period),
    onlyRisky: (onlyRisky: boolean) => change({ onlyRisky }),
  };
}

const beforeLeaving = {
  title: "Ohne Speichern wechseln?",
  text: "Was Sie hier geschrieben und noch nicht gespeichert oder gesendet haben, geht dabei verloren.",
  yes: "Trotzdem wechseln",
  no: "Hier bleiben",
};

function remarking({ client, act, say }: Desk, { state, change }: Kept) {
  return {
    writeRemark: (measure: string, text: string) =>
      change({ remarks: { ...state().remarks, [measure]: text } }),
    sendRemark: (measure: string) => {
      const { period, remarks } = state();
      const text = remarks[measure]?.trim() ?? "";
      if (period === undefined || text === "") return;
      // Sent again after a lost answer it is the same comment, not a second one.
      const comment = crypto.randomUUID();
      return act("Die Anmerkung wird gesendet …", async () => {
        const parameters = { period, comment };
        const added = await answered(
          client.call("comment", { parameters, body: { measure, text } })
        );
        const { [measure]: _, ...rest } = state().remarks;
        change({ remarks: rest, comments: [...state().comments, added] });
        say("Die Anmerkung steht jetzt bei der Maßnahme; die Stabsstelle sieht sie.");
      });
    },
  };
}

function reporting(desk: Desk, store: Kept) {
  const { act, say, ask } = desk;
  const { state, change } = store;
  return {
    write: (different: Partial<TopicReportBody>) => {
      const { text } = state();
      if (text) change({ text: { ...text, ...different } });
    },
    save: () =>
      act("Der Themenbericht wird gespeichert …", async () => {
        if (await saveReport(desk, store)) say("Gespeichert.");
      }),
    release: async () => {
      if (!(await ask(beforeRelease))) return;
      await act("Der Themenbericht wird freigegeben …", async () => {
        if (isChanged(state()) && !(await saveReport(desk, store))) return;
        await releaseReport(desk, store);
      });
    },
    takeOthers: () => {
      const { others } = state();
      if (others) change({ report: others, text: textIn(others.answer), others: undefined });
    },
    keepOwn: () => {
      const { others } = state();
      if (others) change({ report: others, others: undefined });
      say("Ihr Text bleibt. Mit „Speichern“ tritt er an die Stelle des anderen.");
    },
  };
}

const beforeRelease = {
  title: "Themenbericht freigeben?",
  text: "Damit stehen Sie für diesen Bericht ein. Wird er danach geändert, muss er noch einmal freigegeben werden.",
  yes: "Freigeben",
};

/** Answers whether it is kept; if somebody was quicker, both wordings are shown. */
async function saveReport({ client }: Desk, { state, change }: Kept): Promise<boolean> {
  const { period, topic, text, report } = state();
  if (period === undefined || topic === undefined || text === undefined) return false;
  const parameters = { period, topic };
  const ifMatch = report?.etag ?? "new";
  try {
    const kept = await withEtag(
      client.call("writeTopicReport", { parameters, body: text, ifMatch })
    );
    change({ report: kept, text: textIn(kept.answer), others: undefined });
    return true;
  } catch (error) {
    if (!isTooLate(error)) throw error;
    const { report: others } = await loadReport(client, period, topic);
    if (others === undefined) throw error;
    change({ others });
    return false;
  }
}

async function releaseReport({ client, say }: Desk, { state, change }: Kept): Promise<void> {
  const { period, topic, report } = state();
  if (period === undefined || topic === undefined || report === undefined) return;
  const parameters = { period, topic };
  try {
    const call = client.call("releaseTopicReport", { parameters, ifMatch: report.etag });
    const kept = await withEtag(call);
    change({ report: kept, text: textIn(kept.answer) });
    say("Freigegeben.");
  } catch (error) {
    if (!isTooLate(error)) throw error;
    change({ others: (await loadReport(client, period, topic)).report });
  }
}
