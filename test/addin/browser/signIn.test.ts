import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { entraSignIn } from "../../../functions/auth/entraSignIn.ts";
import { type StartedChromium, startChromium } from "../../excelHost/browser/startChromium.ts";
import { audience, pane, tenant } from "../../functions/auth/oidcProvider.ts";
import { startAccountProvider } from "../auth/accountProvider.ts";

type Provider = Awaited<ReturnType<typeof startAccountProvider>>;

let chromium: StartedChromium;
let provider: Provider;
let server: Server;
let address: string;
/** A build of its own: the other tests play the pane of dist/addin, without an account. */
let built: string;
const asked: string[] = [];

/** Serves the built pane, and answers as the counter does: with who the token says it is. */
function serve(): Server {
  const media: Readonly<Record<string, string>> = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".css": "text/css",
  };
  return createServer(async ({ url = "/", headers }, answer) => {
    const path = new URL(url, "http://x").pathname;
    if (path.startsWith("/api/")) {
      asked.push(headers.authorization ?? "");
      answer.writeHead(503, { "content-type": "application/problem+json" });
      return answer.end(
        JSON.stringify({ code: "storeAway", status: 503, title: "Weg", detail: "." })
      );
    }
    const file = await readFile(join(built, path)).catch(() => undefined);
    answer.writeHead(file ? 200 : 404, { "content-type": media[extname(path)] ?? "text/plain" });
    return answer.end(file);
  });
}

beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), "klimakatalog-anmeldung-"));
  server = serve();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  provider = await startAccountProvider([`${address}/anmeldung.html`]);
  const settings = {
    SIGN_IN_ISSUER: provider.issuer,
    SIGN_IN_CLIENT: pane,
    SIGN_IN_AUDIENCE: audience,
  };
  await promisify(execFile)(process.execPath, ["addin/build.mjs", built], {
    env: { ...process.env, ...settings },
  });
  chromium = await startChromium(inject("chromiumFolder"));
});
afterAll(async () => {
  await chromium.close();
  await provider.close();
  server.close();
  await rm(built, { recursive: true, force: true });
});

describe("signing in with an account, in a browser", () => {
  it("opens a window, brings back a token the counter takes, and keeps it nowhere", async () => {
    const context = await chromium.browser.newContext();
    const page = await context.newPage();
    const broken: string[] = [];
    page.on("console", (told) => {
      if (/Content.Security.Policy/i.test(told.text())) broken.push(told.text());
    });
    const opening = context.waitForEvent("page");
    await page.goto(`${address}/index.html`);
    const dialog = await opening;
    await dialog.getByPlaceholder(/login/i).fill("person-1");
    await dialog.getByPlaceholder(/password/i).fill("egal");
    await dialog.getByRole("button").first().click();
    await dialog.getByRole("button", { name: /continue/i }).click();
    await expect.poll(() => asked.length).toBeGreaterThan(0);
    const account = await entraSignIn({
      tenants: [tenant],
      audience,
      clients: [pane],
      scope: "Katalog.Nutzen",
      issuer: provider.issuer,
      keys: provider.keys,
    })({ headers: new Headers({ authorization: asked[0] ?? "" }) });
    expect(account).toEqual({ tid: tenant, oid: "person-1" });
    const stored = await page.evaluate(
      "JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie])"
    );
    expect(stored).not.toContain((asked[0] ?? "").slice(7, 40));
    expect(broken).toEqual([]);
    await expect.poll(() => dialog.isClosed()).toBe(true);
    await context.close();
  });
});
