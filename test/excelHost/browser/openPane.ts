import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import type { Browser, Frame, Page, Route } from "playwright-core";
import type { ExcelHost } from "../excelHost.ts";
import { officeJsPath } from "../officeJs/officeJsPath.ts";
import { channel } from "./channel.ts";
import { answerPath, hostPage, origin } from "./hostPage.ts";

/** What the pane's own server would answer; undefined is „not found“. */
type Served = (path: string) => Promise<ServedFile | undefined> | ServedFile | undefined;

interface ServedFile {
  readonly contentType: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface OpenPane {
  readonly page: Page;
  /** The frame the pane lives in. */
  readonly pane: Frame;
  /** Addresses the pane asked for in vain; a test wants none. */
  readonly strays: readonly string[];
}

interface OpenPaneOptions {
  readonly start?: string;
  readonly served: Served;
  /** Before anything is loaded: more addresses to answer, another size, another theme. */
  readonly prepare?: (page: Page) => Promise<void>;
}

/**
 * Opens the pane inside a played Excel on the web, with the genuine office.js. All addresses are
 * answered inside the browser, over https and without a certificate; nothing leaves the machine.
 */
export async function openPane(
  browser: Browser,
  host: ExcelHost,
  { start = "/taskpane.html", served, prepare }: OpenPaneOptions
): Promise<OpenPane> {
  const page = await browser.newPage({ viewport: { width: 350, height: 800 } });
  const strays: string[] = [];
  const { answer } = channel(host, (message) => {
    page.evaluate((text) => Reflect.get(globalThis, "postToPane")(text), message).catch(() => {});
  });
  await page.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    if (url.origin === origin && url.pathname === answerPath) {
      const body = (await answer(route.request().postData() ?? "")) ?? "";
      return route.fulfill({ status: 200, contentType: "text/plain; charset=utf-8", body });
    }
    const file = await fileFor(url, start, served);
    if (!file) strays.push(route.request().url());
    await fulfil(route, file);
  });
  await prepare?.(page);
  await page.goto(`${origin}/excel`);
  const pane = page.frames().find((frame) => frame.parentFrame());
  if (!pane) throw new Error("excelHost: the pane's frame is missing");
  return { page, pane, strays };
}

const fulfil = (route: Route, file: ServedFile | undefined) =>
  file
    ? route.fulfill({
        status: 200,
        contentType: file.contentType,
        headers: { "content-type": file.contentType, ...file.headers },
        body: typeof file.body === "string" ? file.body : Buffer.from(file.body),
      })
    : route.fulfill({ status: 404, body: "" });

async function fileFor(url: URL, start: string, served: Served): Promise<ServedFile | undefined> {
  const library = /^\/lib\/1\/hosted\/(.+)$/.exec(url.pathname)?.[1];
  if (url.hostname === "appsforoffice.microsoft.com" && library) return libraryFile(library);
  if (url.origin !== origin) return undefined;
  if (url.pathname === "/excel") return { contentType: "text/html", body: hostPage(start) };
  return served(url.pathname);
}

async function libraryFile(name: string): Promise<ServedFile | undefined> {
  const body = await readFile(officeJsPath(name)).catch(() => undefined);
  const contentType = extname(name) === ".js" ? "text/javascript" : "application/octet-stream";
  return body && { contentType, body };
}
