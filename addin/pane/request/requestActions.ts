import type { RequestEntry } from "../../../shared/exchange/entities/submission.ts";
import { answered } from "../answered.ts";
import { copyText } from "../copyText.ts";
import { notYet } from "../deskTrouble.ts";
import { readFrom } from "../readFrom.ts";
import { saveFile } from "../saveFile.ts";
import type { Store } from "../store.ts";
import type { Desk } from "../view.ts";
import { departments } from "../words.ts";
import { inboxActions } from "./inboxActions.ts";
import { judgingActions } from "./judging.ts";
import { reminderInPane } from "./letters.ts";
import { loadRequests } from "./loadRequests.ts";
import {
  type ExtensionWish,
  type Mailed,
  nextWish,
  type PeriodWish,
  periodId,
  type Requesting,
  wishOf,
} from "./requesting.ts";

type Kept = Store<Requesting>;

/** What the buttons of the step do. */
export const actionsOf = (desk: Desk, store: Kept) => ({
  ...periodActions(desk, store),
  ...closingActions(desk, store),
  ...departmentActions(desk, store),
  ...judgingActions(desk, store),
  ...inboxActions(desk, store),
});

/** Departments that exist today. */
export const departmentNames = ({ session: { settings } }: Desk): readonly string[] =>
  settings.departments.filter(({ validTo }) => validTo === undefined).map(({ name }) => name);

function periodActions(desk: Desk, { state, change }: Kept) {
  const { client, act, say } = desk;
  const load = async (id?: string) => {
    const { period, mailed } = state();
    const loaded = await loadRequests(client, id);
    const isOther = loaded.period?.answer.id !== period?.answer.id;
    change({ ...loaded, ...(isOther && { mailed: stillWaiting(mailed) }) });
  };
  return {
    reload: () => load(state().period?.answer.id),
    choosePeriod: (id: string) => act("Wird geladen …", () => load(id)),
    beginPeriod: () => {
      const { periods } = state();
      const last = periods.at(-1)?.expectedDepartments;
      change({ wish: nextWish(periods, last ?? departmentNames(desk)) });
      readFrom("period");
    },
    beginChange: () => {
      const { period } = state();
      if (period) change({ wish: wishOf(period.answer) });
      readFrom("period");
    },
    periodForm: {
      write: (different: Partial<PeriodWish>) => {
        const { wish } = state();
        if (wish) change({ wish: { ...wish, ...different } });
      },
      leave: () => change({ wish: undefined }),
      save: () =>
        act("Der Berichtszeitraum wird gespeichert …", async () => {
          const { wish, period } = state();
          if (wish === undefined) return;
          const id = await savePeriod(desk, wish, { etag: period?.etag ?? "" });
          await load(id);
          change({ wish: undefined });
          say(`Gespeichert. Gefragt sind ${departments(wish.expected.length)}.`);
        }),
    },
  };
}

/** What was taken or refused in one period does not stand under another, nor what was said of files there. */
const stillWaiting = (mailed: readonly Mailed[]): readonly Mailed[] =>
  mailed.flatMap(({ place: _, trouble: __, ...one }) => (one.state === "read" ? one : []));

function closingActions(desk: Desk, { state, change }: Kept) {
  const { client, act, say, ask } = desk;
  const load = async (id: string) => change(await loadRequests(client, id));
  return {
    reopenPeriod: () =>
      act("Der Berichtszeitraum wird geöffnet …", async () => {
        const { period } = state();
        if (period === undefined) return;
        await savePeriod(desk, wishOf(period.answer), { etag: period.etag, state: "open" });
        await load(period.answer.id);
        say(`Der Berichtszeitraum ${period.answer.label} ist wieder offen.`);
      }),
    closePeriod: async () => {
      const { period } = state();
      if (period === undefined || !(await ask(beforeClosing(period.answer.label)))) return;
      await act("Der Berichtszeitraum wird geschlossen …", async () => {
        const parameters = { period: period.answer.id };
        await answered(client.call("closePeriod", { parameters, ifMatch: period.etag }));
        await load(period.answer.id);
        say(`Der Berichtszeitraum ${period.answer.label} ist geschlossen.`);
      });
    },
  };
}

const beforeClosing = (label: string) => ({
  title: `Berichtszeitraum ${label} schließen?`,
  text: "Danach nimmt der Dienst keine Meldungen mehr an, außer von Fachbereichen, die mehr Zeit bekommen haben. Er lässt sich wieder öffnen.",
  yes: "Schließen",
});

async function savePeriod(
  { client }: Desk,
  wish: PeriodWish,
  { etag, state }: { readonly etag: string; readonly state?: "open" }
): Promise<string> {
  const { label, from, to, dueDate, reminders, expected } = wish;
  if (label.trim() === "") throw notYet("Bitte eine Bezeichnung angeben, z. B. 2026.");
  const id = wish.id ?? periodId(label);
  await answered(
    client.call("writePeriod", {
      parameters: { period: id },
      body: {
        label: label.trim(),
        ...(from !== "" && { from }),
        ...(to !== "" && { to }),
        ...(dueDate !== "" && { dueDate }),
        reminders: reminders.filter((day) => day !== ""),
        expectedDepartments: expected,
        ...(state && { state }),
      },
      ifMatch: wish.id === undefined ? "new" : etag,
    })
  );
  return id;
}

function departmentActions({ client, act, say }: Desk, { state, change }: Kept) {
  return {
    copy: (text: string) =>
      act("", async () => {
        await copyText(text);
        say("Der Text liegt in der Zwischenablage.");
      }),
    download: (department: string) =>
      act("Die Mappe wird vorbereitet …", async () => {
        const { period } = state();
        if (period === undefined) return;
        const parameters = { period: period.answer.id, department };
        const bytes = await answered(client.call("readRequestWorkbook", { parameters }));
        const name = `Klimamaßnahmen ${period.answer.label} ${department}.xlsx`;
        saveFile(name, bytes, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        say(`„${name}“ liegt bei Ihren Downloads. Der Text für die E-Mail steht hier darunter.`);
      }),
    remind: (request: RequestEntry) =>
      act("Die Erinnerung wird gesendet …", async () => {
        const { period } = state();
        if (period === undefined) return;
        const { department, dueDate } = request;
        const text = reminderInPane(request, period.answer);
        await answered(
          client.call("ask", {
            parameters: { period: period.answer.id },
            body: { department, text, ...(dueDate !== undefined && { dueDate }) },
          })
        );
        say(`${department} sieht die Erinnerung im eigenen Aufgabenbereich.`);
      }),
    extend: (extension: ExtensionWish | undefined) => change({ extension }),
    saveExtension: () =>
      act("Die Frist wird verlängert …", async () => {
        const { extension, period } = state();
        if (extension === undefined || period === undefined) return;
        if (extension.until === "" || extension.reason.trim() === "") throw notYet(notWhole);
        const parameters = { period: period.answer.id };
        await answered(
          client.call("extendPeriod", { parameters, body: extension, ifMatch: period.etag })
        );
        change({ extension: undefined, ...(await loadRequests(client, period.answer.id)) });
        say(`${extension.department} hat jetzt mehr Zeit.`);
      }),
  };
}

const notWhole = "Bitte die neue Frist und den Grund angeben.";
