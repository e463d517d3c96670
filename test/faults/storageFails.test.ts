import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, it } from "vitest";
import { Refusal } from "../../functions/counter/refusal.ts";
import { tidy } from "../../functions/timer/janitor.ts";
import {
  aCounter,
  aSubmission,
  aTown,
  consolidated,
  period,
  type Town,
} from "../functions/counter/town.ts";
import { azurite } from "../functions/store.ts";
import { dice, type Fate, type FaultyProxy, faultyProxy } from "./faultyProxy.ts";

const open: FaultyProxy[] = [];
afterEach(() => {
  for (const proxy of open.splice(0)) proxy.close();
});

async function throughFaults(town: Town, fateOf: () => Fate, timeout = 2000): Promise<Town> {
  const { connectionString } = await azurite();
  let isOn = false;
  const proxy = await faultyProxy(connectionString, () => (isOn ? fateOf() : "pass"));
  open.push(proxy);
  const more = await aCounter({ through: proxy.connectionString, timeout });
  isOn = true;
  return { ...town, ...more };
}

/** What the pane does: says it again until it is told it is done. */
async function insisting<Result>(work: () => Promise<Result>, tries = 40): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const isPassing =
        error instanceof Refusal && ["storeAway", "changedMeanwhile"].includes(error.code);
      if (!isPassing || attempt >= tries) throw error;
      await wait(20);
    }
  }
}

const ring = { code: "MO1", title: "Radweg am Ring", topic: "Mobilität" };
const ofEvery = (faults: readonly Fate[], share: number, seed: number) => {
  const chance = dice(seed);
  return (): Fate =>
    chance() < share ? (faults[Math.floor(chance() * faults.length)] ?? "pass") : "pass";
};

describe("while storage fails one request in four", () => {
  const faults: readonly Fate[] = [
    { status: 500, done: false },
    { status: 500, done: true },
    { status: 503, done: false },
    { status: 503, done: true },
    "drop",
    "lost",
  ];

  it("every submission arrives exactly once, and the audit is whole", async () => {
    const departments = Array.from({ length: 8 }, (_, at) => `Amt ${at + 1}`);
    const town = await aTown({ departments });
    const faulty = await throughFaults(town, ofEvery(faults, 0.25, 7));
    const sent = departments.flatMap((name) =>
      ["a", "b", "c"].map((file) =>
        aSubmission(town, name, [ring], { file: `${file}.xlsx`, extent: "partial" })
      )
    );
    await Promise.all(
      sent.map((one) => insisting(() => faulty.counter.submissions.submit(faulty.office, one)))
    );
    const heads = await town.counter.submissions.list(town.office, period);
    expect(heads.map(({ value }) => value.id).sort()).toEqual(sent.map(({ id }) => id).sort());
    const revisions = Map.groupBy(heads, ({ value }) => value.department);
    for (const ofOne of revisions.values()) {
      expect(ofOne.map(({ value }) => value.revision).sort()).toEqual([1, 2, 3]);
      expect(ofOne.every(({ value }) => value.isCurrent)).toBe(true);
    }
    await tidy(town.room, town.id);
    const { entries } = await town.counter.audit.read(town.office, { size: 1000 });
    const noted = entries.filter(({ what }) => what === "submission.submitted");
    expect(noted.map(({ on }) => on).sort()).toEqual(
      sent.map(({ id }) => `submission ${id}`).sort()
    );
    expect(await town.counter.audit.verify(town.office)).toMatchObject({ isWhole: true });
  }, 180_000);

  it("a draft becomes one version, whose hash is right", async () => {
    const town = await aTown();
    await town.counter.submissions.submit(town.office, aSubmission(town, "Tiefbau", [ring]));
    await consolidated(town);
    const { etag } = await town.counter.consolidation.draft(town.office, period);
    const faulty = await throughFaults(town, ofEvery(faults, 0.25, 11));
    await insisting(() => faulty.counter.versions.publish(town.office, { period, etag }));
    const versions = await town.counter.versions.list(town.office);
    expect(versions).toHaveLength(1);
    const { value } = await town.counter.versions.read(town.office, 1);
    expect(value.hash).toBe(versions[0]?.hash);
  }, 120_000);
});

describe("storage that answers 412 though nobody was faster", () => {
  it("is asked again with what stands there now", async () => {
    const town = await aTown();
    const chance = dice(3);
    const faulty = await throughFaults(town, () =>
      chance() < 0.15 ? { status: 412, done: false } : "pass"
    );
    const one = aSubmission(town, "Tiefbau", [ring]);
    await insisting(() => faulty.counter.submissions.submit(town.office, one));
    expect(await town.counter.submissions.list(town.office, period)).toHaveLength(1);
  });
});

describe("storage that does not answer at all", () => {
  it("is given up after a while with a sentence that says what to do", async () => {
    const town = await aTown();
    const faulty = await throughFaults(town, () => "hang", 150);
    const asked = faulty.counter.settings.read(town.office);
    await expect(asked).rejects.toMatchObject({
      code: "storeAway",
      message:
        "Der Speicher antwortet gerade nicht. Bitte in einer Minute noch einmal versuchen; es ist nichts verloren.",
    });
  });

  it("is waited for while it stutters", async () => {
    const town = await aTown();
    let count = 0;
    const faulty = await throughFaults(town, () => (count++ % 3 === 0 ? "hang" : "pass"), 300);
    const { value } = await faulty.counter.settings.read(town.office);
    expect(value.municipality.name).toBe("Stadt Musterau");
  });
});
