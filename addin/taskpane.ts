import type { Client } from "../shared/exchange/client.ts";
import { openClient } from "./api/openClient.ts";
import { openTokens } from "./auth/openTokens.ts";
import { askFirst } from "./pane/askFirst.ts";
import { browserMemory } from "./pane/browserMemory.ts";
import { button } from "./pane/buttons.ts";
import { byId } from "./pane/byId.ts";
import { canHelpAgain, DeskTrouble, sentenceOf } from "./pane/deskTrouble.ts";
import { el } from "./pane/element.ts";
import { paint } from "./pane/paint.ts";
import { openSession } from "./pane/session.ts";
import { openShell } from "./pane/shell.ts";
import type { WorkbookHost } from "./pane/workbookHost.ts";
import { openReader } from "./reading/openReader.ts";

// The first script of the pane: finds the workbook, says who is there, opens the first step.

async function start(): Promise<void> {
  // Before the token is taken out of the address, and the wish with it.
  const wished = new URLSearchParams(location.search).get("view") ?? undefined;
  const host = await openHost(() => client);
  const refuse = (sentence: string) => new DeskTrouble(sentence);
  const tokens = await openTokens(() => accountsOf(host), { refuse, invite });
  const client: Client = openClient(serviceAddress(), tokens);
  const memory = browserMemory(localStorage, host.partition);
  // What follows can be tried again by itself: the workbook and the person are known.
  await attempt(async () => {
    const session = await openSession(client, memory);
    const reader = openReader(new URL("readingWorker.js", document.baseURI));
    openShell({ host, client, session, memory, reader }, wished);
  });
}

/** Excel where the page was opened by Excel, a file anywhere else. */
async function openHost(client: () => Client): Promise<WorkbookHost> {
  if (document.documentElement.dataset["host"] === "excel") {
    const { openExcel } = await import("./excel/openExcel.ts");
    const excel = await openExcel();
    if (excel) return excel;
  }
  const { fileHost } = await import("./upload/fileHost.ts");
  return fileHost(client);
}

const invite = () =>
  askFirst({
    title: "Anmeldung",
    text: "Bitte melden Sie sich mit dem Konto Ihrer Kommune an. Es öffnet sich ein eigenes Fenster.",
    yes: "Anmelden",
  });

/** Excel lends its own account where it can; a browser opens a window. */
async function accountsOf({ kind }: WorkbookHost) {
  return kind === "excel"
    ? (await import("./excel/excelTokens.ts")).excelTokens
    : (await import("./auth/browserTokens.ts")).browserTokens;
}

/** Where the service answers: said by the page, else where the page lies. */
function serviceAddress(): string {
  const said = document.querySelector('meta[name="klimakatalog-api"]')?.getAttribute("content");
  return said || location.origin;
}

/** Never throws: what goes wrong stands on the page, with a button where trying again can help. */
async function attempt(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error);
    const again = () => {
      // The button stays where the focus is; while it is being tried, it starts no second try.
      said("Wird noch einmal versucht …", () => undefined);
      void attempt(work);
    };
    said(sentenceOf(error), canHelpAgain(error) && !isUnknown(error) ? again : undefined);
  }
}

/** The printed address was not opened whole: that is not mended by asking once more. */
const isUnknown = (error: unknown) =>
  error instanceof DeskTrouble && error.problem?.code === "notSignedIn";

const said = (sentence: string, again: (() => void) | undefined) =>
  paint(byId("inhalt"), [
    el("h1", {}, "Klimakatalog"),
    el("p", { class: "trouble", role: "alert" }, sentence),
    again && button("Noch einmal versuchen", again),
  ]);

void attempt(start);
