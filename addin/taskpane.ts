import { openClient } from "./api/openClient.ts";
import { localToken } from "./auth/localToken.ts";
import type { TokenProvider } from "./auth/tokenProvider.ts";
import { browserMemory } from "./pane/browserMemory.ts";
import { byId } from "./pane/byId.ts";
import { sentenceOf } from "./pane/deskTrouble.ts";
import { el } from "./pane/element.ts";
import { paint } from "./pane/paint.ts";
import { openSession } from "./pane/session.ts";
import { openShell } from "./pane/shell.ts";
import type { WorkbookHost } from "./pane/workbookHost.ts";
import { openReader } from "./reading/openReader.ts";

// The first script of the pane: finds the workbook, says who is there, opens the first step.

async function start(): Promise<void> {
  const host = await openHost();
  const client = openClient(serviceAddress(), await openTokens());
  const memory = browserMemory(localStorage);
  const session = await openSession(client, memory);
  const wished = new URLSearchParams(location.search).get("view") ?? undefined;
  const reader = openReader(new URL("readingWorker.js", document.baseURI));
  openShell({ host, client, session, memory, reader }, wished);
}

/** Excel where the page was opened by Excel, a file anywhere else. */
async function openHost(): Promise<WorkbookHost> {
  if (document.documentElement.dataset["host"] === "excel") {
    const { openExcel } = await import("./excel/openExcel.ts");
    const excel = await openExcel();
    if (excel) return excel;
  }
  const { fileHost } = await import("./upload/fileHost.ts");
  return fileHost();
}

/** Local mode has its token in the address. */
async function openTokens(): Promise<TokenProvider> {
  const cleanAddress = (path: string) => history.replaceState?.(null, "", path);
  return localToken(location, sessionStorage, cleanAddress) ?? nobody;
}

const nobody: TokenProvider = { token: async () => "" };

/** Where the service answers: said by the page, else where the page lies. */
function serviceAddress(): string {
  const said = document.querySelector('meta[name="klimakatalog-api"]')?.getAttribute("content");
  return said || location.origin;
}

start().catch((error: unknown) => {
  console.error(error);
  paint(byId("inhalt"), [
    el("h1", {}, "Klimakatalog"),
    el("p", { class: "trouble" }, sentenceOf(error)),
  ]);
});
