import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "klimakatalog-start-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Running {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly address: string;
  readonly ask: (path: string, options?: RequestInit) => Promise<Response>;
  /** Ends it as Ctrl-C does, and answers the exit code. */
  stop(): Promise<number>;
}

function launch(args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const { LOCAL_TOKEN, STORE, ...environment } = process.env;
  const child = spawn(process.execPath, ["functions/local/start.mjs", "--port", "0", ...args], {
    env: { ...environment, ...more },
  });
  const heard: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (bytes) => heard.push(String(bytes)));
  }
  const ended = once(child, "close").then(([code]) => Number(code));
  return { child, ended, said: () => heard.join("") };
}

async function begin(args: readonly string[]): Promise<Running> {
  const { child, ended, said } = launch(args);
  const until = async (pattern: RegExp) => {
    for (let time = 0; time < 600 && child.exitCode === null; time++) {
      const found = pattern.exec(said());
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`never said ${pattern}: ${said()}`);
  };
  const [, address = "", token = ""] = await until(/(http:\/\/127\.0\.0\.1:\d+)\/#token=(\S+)/);
  return {
    ...{ child, said, address },
    ask: (path, options) =>
      fetch(`${address}${path}`, { ...options, headers: { authorization: `Bearer ${token}` } }),
    stop() {
      child.kill("SIGINT");
      return ended;
    },
  };
}

const entries = async (answer: Response) =>
  ((await answer.json()) as { entries: { department: string }[] }).entries;

async function untilSix(counter: Running) {
  for (let time = 0; time < 300; time++) {
    const found = await entries(await counter.ask("/api/v1/periods/2025/submissions"));
    if (found.length === 6) return found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(counter.said());
}

// Four processes one after the other, each with a storage of its own.
describe("npm start", { timeout: 240_000 }, () => {
  it("comes up with the demo town, survives Ctrl-C, and goes on where it was", async () => {
    const first = await begin(["--folder", folder]);
    const page = await (await fetch(`${first.address}/`)).text();
    expect(page).toMatch(/<html lang="de"[ >]/);
    expect((await fetch(`${first.address}/api/v1/me`)).status).toBe(401);
    const before = await untilSix(first);
    expect(first.said()).toContain("FB6_Projekte_Export.csv: 10 Maßnahmen");
    const settings = await first.ask("/api/v1/settings");
    const { topics } = (await settings.clone().json()) as { topics: { code: string }[] };
    const me = (await (await first.ask("/api/v1/me")).json()) as { topics: string[] };
    expect(me.topics).toEqual(topics.map(({ code }) => code));
    expect(await first.stop()).toBe(0);
    expect(first.said()).toContain("Alles ist gespeichert.");

    const second = await begin(["--folder", folder]);
    expect(await untilSix(second)).toEqual(before);
    const again = await second.ask("/api/v1/settings");
    expect(again.headers.get("etag")).toBe(settings.headers.get("etag"));
    const rival = launch(["--folder", folder]);
    expect(await rival.ended).toBe(1);
    expect(rival.said()).toContain("läuft schon");
    expect(await second.stop()).toBe(0);
  });

  it("has the whole demo town, also when the plug was pulled while it moved in", async () => {
    const place = join(folder, "gezogen");
    const first = launch(["--folder", place]);
    for (let time = 0; time < 600 && !first.said().includes("FB3_"); time++) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    first.child.kill("SIGKILL");
    await first.ended;
    expect(first.said()).not.toContain("liegen bereit");
    const second = await begin(["--folder", place]);
    await untilSix(second);
    expect(await second.stop()).toBe(0);
    const third = await begin(["--folder", place]);
    expect(third.said()).not.toContain("FB3_");
    expect(await third.stop()).toBe(0);
  });

  it("does not start without an account where a cloud is set up", async () => {
    const refused = launch(["--memory"], { WEBSITE_SITE_NAME: "kk-api" });
    expect(await refused.ended).toBe(1);
    expect(refused.said()).toContain("WEBSITE_SITE_NAME");
  });

  it("says how it is used when it was asked for something else", async () => {
    const wrong = launch(["--wolke"]);
    expect(await wrong.ended).toBe(2);
    expect(wrong.said()).toContain("npm start");
  });
});
