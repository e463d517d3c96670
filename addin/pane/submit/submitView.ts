import { chooseFile } from "../chooseFile.ts";
import { type Content, el } from "../element.ts";
import { germanDay } from "../germanDate.ts";
import { waitingKey } from "../session.ts";
import { newStore, type Store } from "../store.ts";
import { departmentChoice } from "../structure/departmentChoice.ts";
import type { Desk, View } from "../view.ts";
import { browserOutbox } from "./browserOutbox.ts";
import { counterCards } from "./counterCards.ts";
import { feedbackList } from "./feedbackList.ts";
import { inquiryCards } from "./inquiryCards.ts";
import { meldungCard } from "./meldungCard.ts";
import type { Outbox } from "./outbox.ts";
import { sendAgain } from "./sending.ts";
import { askCounter, firstState, type SubmitState, senderOf } from "./submitState.ts";
import { watchOutbox } from "./watchOutbox.ts";

/** What the parts of this step work with. */
export interface Submitting {
  readonly desk: Desk;
  readonly store: Store<SubmitState>;
  readonly outbox: Outbox;
  /** Reads the workbook, asks the service, and looks what has changed. */
  readonly refresh: () => Promise<void>;
}

/** Meldung abgeben: what has changed, what is wanted, and the button that sends it. */
export const view: View = {
  open(desk, repaint) {
    const store = newStore<SubmitState>(firstState, repaint);
    const outbox = browserOutbox(desk.host.partition);
    const submitting: Submitting = { desk, store, outbox, refresh: () => refresh(submitting) };
    const sendAndLook = async () => {
      await sendAgain(submitting);
      await refresh(submitting);
    };
    const sendLater = () => void desk.act("Wartendes wird gesendet …", sendAndLook);
    watchOutbox(desk.client, outbox, sendLater);
    return {
      show: () => [el("h1", {}, "Meldung abgeben"), content(submitting)],
      enter: () => void desk.act("Meldung wird vorbereitet …", sendAndLook),
    };
  },
};

async function refresh({ desk, store, outbox }: Submitting): Promise<void> {
  const { reading, isStale } = desk.book.state();
  if (!reading || isStale) await desk.book.read();
  const { department, period } = senderOf(desk);
  const counter = period && (await askCounter(desk, period.id));
  const waiting = (await outbox.list()).length;
  desk.memory.set(waitingKey, waiting);
  store.change({ ...(counter && { counter }), isAway: period !== undefined && !counter, waiting });
  const { reading: read, file } = desk.book.state();
  if (!read || !file || read.refused !== undefined || !department || !period) return;
  const base = counter?.base;
  const { extent } = store.state();
  const wish = { department, period: period.id, extent, ...(base && { base }) };
  store.change({ summary: await desk.reader.prepareMeldung(wish) });
}

function content(submitting: Submitting): Content {
  const { desk, store } = submitting;
  const { period, department } = senderOf(desk);
  const { isAway, waiting } = store.state();
  if (!period) return noPeriod(desk);
  return [
    el("p", { key: "period" }, `Zeitraum ${period.label}`, dueText(period, department)),
    isAway &&
      el(
        "p",
        { class: "note careful", key: "away" },
        "Der Dienst ist gerade nicht zu erreichen. Sie können trotzdem abgeben: Die Meldung wartet hier und wird gesendet, sobald es wieder geht."
      ),
    waiting > 0 &&
      el(
        "p",
        { class: "note careful", key: "waiting" },
        waiting === 1
          ? "Eine Meldung wartet noch darauf, gesendet zu werden."
          : `${waiting} Meldungen warten noch darauf, gesendet zu werden.`
      ),
    departmentChoice(desk, submitting.refresh),
    inquiryCards(submitting),
    counterCards(submitting),
    workbook(submitting),
  ];
}

function workbook(submitting: Submitting): Content {
  const { desk } = submitting;
  const { reading } = desk.book.state();
  if (!reading) return [noWorkbook(submitting), meldungCard(submitting)];
  if (reading.refused !== undefined)
    return el("p", { class: "trouble", key: "refused" }, reading.refused);
  return [feedbackList(submitting), meldungCard(submitting)];
}

function noWorkbook({ desk, refresh }: Submitting): Content {
  if (desk.host.kind === "excel") return undefined;
  return chooseFile("Arbeitsmappe auswählen", (file) => {
    desk.host.takeFile?.(file);
    void desk.act("Arbeitsmappe wird gelesen …", refresh);
  });
}

function noPeriod({ session, host }: Desk): Content {
  const reopen = host.kind === "excel" ? "den Aufgabenbereich neu öffnen" : "die Seite neu laden";
  return el(
    "p",
    { class: "note" },
    session.isAway
      ? `Der Dienst ist gerade nicht zu erreichen, und auf diesem Rechner ist kein offener Berichtszeitraum bekannt. Bitte die Verbindung prüfen und ${reopen}.`
      : "Gerade ist kein Berichtszeitraum offen. Die Stabsstelle Klima meldet sich, wenn es wieder so weit ist."
  );
}

/** With the extension the department got. */
function dueText(
  period: NonNullable<ReturnType<typeof senderOf>["period"]>,
  department: string | undefined
): string {
  const extension = period.extensions.find((one) => one.department === department);
  const due = extension?.until ?? period.dueDate;
  if (due === undefined) return "";
  return extension ? `, verlängert bis ${germanDay(due)}` : `, Frist ${germanDay(due)}`;
}
