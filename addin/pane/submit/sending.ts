import type { NewSubmission } from "../../../shared/exchange/entities/submission.ts";
import { DeskTrouble } from "../deskTrouble.ts";
import { germanInstant } from "../germanDate.ts";
import { type Sent, sendMeldung, sendWaiting } from "./outbox.ts";
import { senderOf } from "./submitState.ts";
import type { Submitting } from "./submitView.ts";

/** Sends what stands in the workbook, for release by the head where that is asked. */
export function submitMeldung(
  submitting: Submitting,
  forRelease: "forRelease" | "final"
): Promise<void> {
  const { desk, store } = submitting;
  return desk.act("Meldung wird gesendet …", async () => {
    // What somebody has typed since belongs to it.
    await submitting.refresh();
    const { summary } = store.state();
    if (!summary) throw new Error("a Meldung is sent before it was prepared");
    const body = await desk.reader.meldungBody();
    await send(
      submitting,
      summary.id,
      forRelease === "forRelease" ? { ...body, forRelease: true } : body
    );
  });
}

/** The department has nothing to report. */
export async function submitNothing(submitting: Submitting): Promise<void> {
  const { desk } = submitting;
  const { department } = senderOf(desk);
  if (department === undefined) return;
  const isSure = await desk.ask({
    title: "Fehlanzeige abgeben?",
    text: `„${department}“ hat dann für diesen Zeitraum nichts zu melden. Eine spätere Meldung geht trotzdem.`,
    yes: "Fehlanzeige abgeben",
  });
  if (!isSure) return;
  await desk.act("Fehlanzeige wird gesendet …", async () => {
    const nothing = { sources: [], measures: [], ownColumns: [], issues: [] };
    const body: NewSubmission = { department, kind: "Fehlanzeige", extent: "complete", ...nothing };
    await send(submitting, crypto.randomUUID(), body);
  });
}

async function send(submitting: Submitting, id: string, body: NewSubmission): Promise<void> {
  const { desk, outbox } = submitting;
  const { period } = senderOf(desk);
  if (!period) throw new Error("a Meldung is sent without a period");
  const at = new Date().toISOString();
  const sent = await sendMeldung(desk.client, outbox, { id, period: period.id, body, at });
  await submitting.refresh();
  if (sent.state === "refused") throw new DeskTrouble(sent.sentence);
  desk.say(sentenceOfSent(sent));
}

/** Tries what waits; silent where nothing does. */
export async function sendAgain({ desk, store, outbox }: Submitting): Promise<void> {
  const sent = await sendWaiting(desk.client, outbox);
  if (sent.length === 0) return;
  store.change({ waiting: sent.filter(({ state }) => state === "waiting").length });
  desk.say(sent.map(sentenceOfSent).join(" "));
}

/** What a person reads of it. */
export function sentenceOfSent(sent: Sent): string {
  const when = germanInstant(sent.waiting.at);
  const { kind } = sent.waiting.body;
  if (sent.state === "waiting") {
    return `Die ${kind} vom ${when} wartet auf diesem Rechner. Sie wird gesendet, sobald der Dienst wieder zu erreichen und Klimakatalog geöffnet ist.`;
  }
  if (sent.state === "refused")
    return `Die ${kind} vom ${when} wurde nicht angenommen. ${sent.sentence}`;
  const { id, state, measures } = sent.entry;
  const count = measures === 1 ? "1 Maßnahme" : `${measures} Maßnahmen`;
  const what = kind === "Fehlanzeige" ? "Fehlanzeige" : `Meldung mit ${count}`;
  const waits = state === "zur Freigabe" ? " Sie zählt, sobald die Leitung sie freigibt." : "";
  return `${what} ist eingegangen (Kennung ${id.slice(0, 8)}).${waits} Danke!`;
}
