import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runJob } from "../../functions/queue/runJob.ts";
import { tidy } from "../../functions/timer/janitor.ts";
import { aCounter, aTown, period, type Town } from "../functions/counter/town.ts";
import { azurite } from "../functions/store.ts";
import { dice, type FaultyProxy, faultyProxy } from "./faultyProxy.ts";
import { ids, officeOf, walk, walkSteps } from "./walk.ts";

const script = fileURLToPath(new URL("./counterProcess.ts", import.meta.url));
let connectionString = "";
beforeAll(async () => {
  ({ connectionString } = await azurite());
});
const proxies: FaultyProxy[] = [];
afterAll(() => {
  for (const proxy of proxies) proxy.close();
});

interface Run {
  /** Steps that were acknowledged before the end. */
  readonly said: readonly string[];
  /** Requests of the walk, without those of opening the stores. */
  readonly requests: number;
}

/** Lets a process of its own go the way, and kills it at a request: before storage has done it, or after. */
async function run(town: Town, killAt = 0, when: "before" | "after" = "before"): Promise<Run> {
  const said: string[] = [];
  let base = Number.POSITIVE_INFINITY;
  const proxy = await faultyProxy(connectionString, ({ count }) => {
    if (killAt === 0 || count - base !== killAt) return "pass";
    if (when === "before") child.kill("SIGKILL");
    return when === "before" ? "drop" : "lost";
  });
  proxies.push(proxy);
  const child = fork(script, [proxy.connectionString, town.id]);
  await new Promise<void>((resolve) => {
    child.on("message", (message) => {
      if (message !== "ready") said.push(String(message));
      else {
        base = proxy.count();
        child.send("go");
      }
    });
    child.once("exit", () => resolve());
    if (when === "after")
      killAfter(
        proxy,
        () => base + killAt,
        () => child.kill("SIGKILL")
      );
  });
  return { said, requests: proxy.count() - base };
}

/** As soon as the request has come by: the process may still be waiting for its answer. */
function killAfter(proxy: FaultyProxy, limit: () => number, kill: () => void): void {
  const look = setInterval(() => {
    if (proxy.count() < limit()) return;
    kill();
    clearInterval(look);
  }, 1);
}

/** What the timers and the queue do by themselves, once the leases have run out. */
async function recovered(town: Town): Promise<void> {
  const later = () => new Date(Date.now() + 5 * 60_000).toISOString();
  const { room } = await aCounter({ now: later });
  await tidy(room, town.id);
  for (const { value } of (await town.counter.jobs.page(town.office, {})).entries) {
    await runJob(room, { jobId: value.id, municipality: town.id });
  }
}

async function isThere({ counter, id }: Town, step: string): Promise<boolean> {
  const office = officeOf(id);
  if (step === "publish") return (await counter.versions.list(office)).length === 1;
  if (step === "consolidate") {
    return (await counter.consolidation.draft(office, period)).value.catalogue.length === 2;
  }
  if (step === "paper") return (await counter.jobs.file(office, ids.paper)).size > 1000;
  const heads = await counter.submissions.list(office, period);
  return heads.some(({ value }) => value.id === ids.submissions[step === "submit 0" ? 0 : 1]);
}

describe("the functions process, killed on its way from submission to paper", () => {
  it("loses nothing it acknowledged, and the way can be gone to its end, at 20 points", async () => {
    const whole = await run(await aTown());
    expect(whole.said).toEqual([...walkSteps]);
    const chance = dice(2026);
    const ends: string[] = [];
    for (let round = 0; round < 20; round++) {
      const town = await aTown();
      const killAt = 1 + Math.floor(chance() * whole.requests);
      const when = chance() < 0.5 ? "before" : "after";
      const { said } = await run(town, killAt, when);
      for (const step of said) expect(await isThere(town, step), `${step}, ${killAt}`).toBe(true);
      await recovered(town);
      for (const { value } of (await town.counter.jobs.page(town.office, {})).entries) {
        expect(["done", "failed"]).toContain(value.state);
      }
      await walk(town, town.id, () => {});
      await checkWhole(town);
      ends.push(`${killAt} ${when}: ${said.at(-1) ?? "nothing"}`);
    }
    console.info(`killed at requests of ${whole.requests}:\n${ends.join("\n")}`);
  }, 900_000);
});

/** Everything exactly once, and one audit entry for each change. */
async function checkWhole(town: Town): Promise<void> {
  const { counter, office, room, id } = town;
  await tidy(room, id);
  const heads = await counter.submissions.list(office, period);
  expect(heads.map(({ value }) => value.id).sort()).toEqual([...ids.submissions]);
  const [version, ...more] = await counter.versions.list(office);
  expect(more).toEqual([]);
  const { value } = await counter.versions.read(office, 1);
  expect(value.hash).toBe(version?.hash);
  expect((await counter.versions.measures(office, 1, {})).entries).toEqual(value.catalogue);
  expect((await counter.jobs.file(office, ids.paper)).name).toBe("Steckbriefe Stand 1 2025.docx");
  expect(await counter.audit.verify(office)).toMatchObject({ isWhole: true });
  const { entries } = await counter.audit.read(office, { size: 1000 });
  const times = (what: string) => entries.filter((entry) => entry.what === what).length;
  const counted = ["submission.submitted", "draft.consolidated", "version.published", "job.done"];
  expect(counted.map(times)).toEqual([2, 1, 1, 2]);
}
