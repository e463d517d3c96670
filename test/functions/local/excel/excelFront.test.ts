import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { excelFront } from "../../../../functions/local/excel/excelFront.ts";

const listening = async (server: Server) => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

describe("excelFront", () => {
  let folder: string;
  let service: Server;
  let front: Server;
  let address: string;
  const asked: { readonly url?: string; readonly headers: object }[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "front-"));
    await writeFile(
      join(folder, "taskpane.html"),
      '<head><meta name="klimakatalog-sign-in" content=""></head>'
    );
    service = createServer(({ url, headers }, answer) => {
      asked.push({ ...(url !== undefined && { url }), headers });
      answer.writeHead(202, { etag: '"1"' }).end("da");
    });
    const at = await listening(service);
    front = createServer((incoming, answer) => handle(incoming, answer));
    address = await listening(front);
    const handle = excelFront({ folder, address, service: at, token: "geheim" });
  });
  afterAll(async () => {
    front.close();
    service.close();
    await rm(folder, { recursive: true });
  });

  it("tells the pane the token of this start", async () => {
    const page = await fetch(`${address}/taskpane.html?_host_Info=Excel`);
    expect(await page.text()).toContain('name="klimakatalog-sign-in" content="local geheim"');
    expect(page.headers.get("access-control-allow-origin")).toBeNull();
  });

  it("passes requests of its own page on as the service expects them", async () => {
    const answer = await fetch(`${address}/api/v1/me?a=1`, {
      method: "POST",
      headers: { origin: address, authorization: "Bearer geheim" },
      body: "{}",
    });
    expect([answer.status, answer.headers.get("etag"), await answer.text()]).toEqual([
      202,
      '"1"',
      "da",
    ]);
    const last = asked.at(-1);
    expect(last?.url).toBe("/api/v1/me?a=1");
    expect(last?.headers).toMatchObject({
      authorization: "Bearer geheim",
      host: expect.stringMatching(/^127\.0\.0\.1:/),
    });
    expect(last?.headers).not.toHaveProperty("origin");
  });

  it("turns foreign pages and paths outside of the pane away", async () => {
    const before = asked.length;
    const foreign = await fetch(`${address}/api/v1/me`, {
      headers: { origin: "https://boese.example" },
    });
    expect(foreign.status).toBe(403);
    expect((await fetch(`${address}/%2e%2e/%2e%2e/etc/passwd`)).status).toBe(404);
    expect((await fetch(`${address}/nichts.html`)).status).toBe(404);
    expect(asked).toHaveLength(before);
  });
});
