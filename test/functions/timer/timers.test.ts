import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { jobsOf } from "../../../functions/counter/jobs.ts";
import { writeTenant } from "../../../functions/counter/members.ts";
import { catalogueOf } from "../../../functions/counter/versions.ts";
import { everyTown, verifyNightly } from "../../../functions/timer/everyTown.ts";
import { tidy } from "../../../functions/timer/janitor.ts";
import { remind } from "../../../functions/timer/remind.ts";
import { forgetOld } from "../../../functions/timer/retention.ts";
import { storageTime } from "../../../functions/timer/storageTime.ts";
import { aSubmission, aTown, openPeriod, period, published } from "../counter/town.ts";

const ring = { code: "MO1", title: "Radweg am Ring", topic: "Mobilität" };
const later = (hours: number) => new Date(Date.now() + hours * 3_600_000).toISOString();

describe("the janitor and the sweep", () => {
  it("sends word again of jobs that nobody does", async () => {
    const town = await aTown();
    await town.counter.consolidation.start(town.office, period, randomUUID());
    const before = await town.room.queue.waiting();
    expect(await tidy(town.room, town.id)).toEqual({ notes: 0, jobs: 1 });
    expect(await town.room.queue.waiting()).toBe(before + 1);
  });

  it("sweeps versions that were never finished after a day, and none that stands", async () => {
    const town = await aTown();
    const { room, counter, office, id } = town;
    await published(town);
    const { value } = await counter.versions.read(office, 1);
    const never = { ...value, hash: "f".repeat(64) };
    await catalogueOf(room).writeRows(id, never);
    await room.blobs.put(`catalogue/${id}/0002-ffff.json.gz`, new Uint8Array(3), "x/x");
    expect((await forgetOld(room, id, later(23))).rubbish).toBe(0);
    expect((await forgetOld(room, id, later(25))).rubbish).toBe(2);
    expect((await counter.versions.read(office, 1)).value.hash).toBe(value.hash);
    expect((await counter.versions.measures(office, 1, {})).entries).toHaveLength(1);
    expect((await counter.consolidation.draft(office, period)).value.catalogue).toHaveLength(1);
  });

  it("sweeps the empty rows of what was taken away", async () => {
    const town = await aTown();
    const { counter, room, id } = town;
    const { etag } = await counter.profiles.write(town.office, { id: "Tiefbau", columns: {} });
    await counter.profiles.remove(town.office, "Tiefbau", etag);
    expect(await counter.profiles.list(town.office)).toEqual([]);
    await counter.profiles.write(town.office, { id: "Tiefbau", columns: { Nr: "code" } });
    expect(await counter.profiles.list(town.office)).toHaveLength(1);
    const second = await counter.profiles.read(town.office, "Tiefbau");
    await counter.profiles.remove(town.office, "Tiefbau", second.etag);
    expect((await forgetOld(room, id, later(25))).rubbish).toBe(1);
  });

  it("forgets after a day when somebody asked last", async () => {
    const { room, counter, office, id } = await aTown();
    await counter.rate.take({ municipality: id, person: office.by }, new Date().toISOString());
    const known = async () => (await room.tables.RateLimits.list(id, {})).map(({ key }) => key);
    expect((await known()).sort()).toEqual([`P|${office.by}`, "TOWN"]);
    expect((await forgetOld(room, id, later(23))).rubbish).toBe(0);
    expect((await forgetOld(room, id, later(25))).rubbish).toBe(2);
    expect(await known()).toEqual([]);
  });

  it("goes by the storage's clock, not by its own", async () => {
    const { room } = await aTown();
    const time = Date.parse(await storageTime(room));
    expect(Math.abs(time - Date.now())).toBeLessThan(10_000);
  });

  it("tells the time to each of two timers that go off in the same second, and leaves nothing behind", async () => {
    const { room } = await aTown();
    const { RateLimits } = room.tables;
    const ours: string[] = [];
    const newId = () => ours[ours.push(room.newId()) - 1] ?? "";
    // The other one comes between our writing and our looking.
    async function* keys(partition: string) {
      await storageTime({ ...room, newId });
      yield* RateLimits.keys(partition);
    }
    const tables = { ...room.tables, RateLimits: { ...RateLimits, keys } };
    const time = Date.parse(await storageTime({ ...room, tables, newId }));
    expect(Math.abs(time - Date.now())).toBeLessThan(10_000);
    expect(ours).toHaveLength(2);
    const left = await RateLimits.list("clock");
    expect(left.filter(({ key }) => ours.includes(key))).toEqual([]);
  });
});

describe("retention", () => {
  it("keeps jobs for 30 days, and files that papers name for longer", async () => {
    const town = await aTown();
    const { counter, room, id } = town;
    const old = { ...town.office, at: "2020-01-01T00:00:00Z" };
    const { value } = await counter.jobs.start(old, { kind: "paper", paper: "x" }, randomUUID());
    const found = await jobsOf(room).get(id, value.id);
    await jobsOf(room).change(id, { ...value, state: "done" }, found?.etag ?? "");
    await counter.jobs.start(town.office, { kind: "paper", paper: "x" }, randomUUID());
    expect(await forgetOld(room, id, later(0))).toMatchObject({ jobs: 1 });
    expect((await counter.jobs.page(town.office, {})).entries).toHaveLength(1);
  });

  it("keeps submissions as long as versions were made of them", async () => {
    const town = await aTown();
    const { counter, room, id } = town;
    const old = { ...town.office, at: "2020-01-01T00:00:00Z" };
    const send = (title: string) =>
      counter.submissions.submit(old, aSubmission(town, "Tiefbau", [{ ...ring, title }]));
    await send("Radweg am Wall");
    await send("Radweg am Ring");
    expect(await forgetOld(room, id, later(0))).toMatchObject({ submissions: 1 });
    const [kept] = await counter.submissions.list(town.office, period);
    expect(kept?.value).toMatchObject({ revision: 2, isCurrent: true });
    expect(await counter.audit.verify(town.office)).toMatchObject({ isWhole: true });
  });

  it("keeps what was said about a period for three years after the last word", async () => {
    const town = await aTown();
    const { counter, room, id } = town;
    const call = (at: string) => ({ ...town.office, at });
    const said = { period, measure: "m1", text: "Bitte die Kosten prüfen." };
    await counter.comments.add(call("2020-01-01T00:00:00Z"), { ...said, id: "old" });
    await counter.comments.add(call(later(0)), { ...said, id: "new" });
    const asked = { period, department: "Tiefbau", text: "Wann wird begonnen?" };
    const early = call("2020-01-01T00:00:00Z");
    await counter.inquiries.ask(early, { ...asked, id: "silent" });
    const { etag } = await counter.inquiries.ask(early, { ...asked, id: "replied" });
    await counter.inquiries.reply(call(later(0)), { period, id: "replied", etag }, "Im Mai.");
    expect(await forgetOld(room, id, later(0))).toMatchObject({ comments: 1, inquiries: 1 });
    const left = (await counter.inquiries.page(town.office, period, {}, ["Tiefbau"])).entries;
    expect(left.map(({ value }) => value.id)).toEqual(["replied"]);
    expect(await counter.audit.verify(town.office)).toMatchObject({ isWhole: true });
  });

  it("keeps the audit for ten years, and the rest is still a chain", async () => {
    const town = await aTown();
    const { counter, room, id } = town;
    await published(town);
    const all = (await counter.audit.verify(town.office)).entries;
    expect(await forgetOld(room, id, later(24 * 365 * 5))).toMatchObject({ auditEntries: 0 });
    await forgetOld(room, id, later(24 * 366 * 11));
    await counter.persons.write(town.office, { id: "p9", name: "Ä" });
    const finding = await counter.audit.verify(town.office);
    expect(finding.isWhole).toBe(true);
    expect(finding.entries).toBeLessThan(all);
  });
});

describe("reminders", () => {
  it("come once, to those who have not reported, with the day they are asked to keep", async () => {
    const today = "2026-03-10";
    const town = await aTown({ now: () => `${today}T06:00:00Z` });
    const { counter, room, office, id } = town;
    const known = await counter.periods.read(office, period);
    const wanted = { ...known.value, dueDate: "2026-03-31", reminders: [today] };
    const changed = await counter.periods.write(office, wanted, known.etag);
    await counter.periods.extend(
      office,
      { id: period, etag: changed.etag },
      { department: "Schulen", until: "2026-04-15", reason: "Ferien" }
    );
    await counter.submissions.submit(office, aSubmission(town, "Tiefbau", [ring]));
    expect(await remind(room, id)).toEqual([{ period, department: "Schulen" }]);
    expect(await remind(room, id)).toEqual([]);
    const asked = (await counter.inquiries.page(office, period, {}, ["Schulen"])).entries;
    expect(asked.map(({ value }) => value.text)).toEqual([
      "Für den Berichtszeitraum 2025 liegt noch keine Meldung vor. Bitte bis 15.04.2026 abgeben; wenn es nichts zu melden gibt, bitte eine Fehlanzeige.",
    ]);
    expect((await counter.inquiries.page(office, period, {}, ["Tiefbau"])).entries).toEqual([]);
    expect(openPeriod.expectedDepartments).toContain("Tiefbau");
  });
});

describe("a day to remind on, on which nothing ran", () => {
  it.each([
    ["is made up for on the next", "2026-03-11", 1],
    ["is let be a week later", "2026-03-17", 0],
    ["has not come yet the day before", "2026-03-09", 0],
  ])("%s", async (_what, today, count) => {
    const town = await aTown({ now: () => `${today}T06:00:00Z` });
    const { counter, room, office, id } = town;
    const known = await counter.periods.read(office, period);
    await counter.submissions.submit(office, aSubmission(town, "Tiefbau", [ring]));
    const wanted = { ...known.value, reminders: ["2026-03-10", "2026-03-08"] };
    const due = today === "2026-03-09" ? { ...wanted, reminders: ["2026-03-10"] } : wanted;
    await counter.periods.write(office, due, known.etag);
    expect(await remind(room, id)).toHaveLength(count);
    expect(await remind(room, id)).toEqual([]);
  });
});

describe("timers", () => {
  it("take every municipality in turn, and trouble in one keeps no other from its own", async () => {
    const [one, other] = [await aTown(), await aTown()];
    for (const { id, room } of [one, other]) {
      const tenant = { tid: randomUUID(), municipality: id, name: "Stadt", isActive: true };
      await writeTenant(room, tenant);
    }
    const turns = await everyTown(one.room, async (room, municipality) => {
      if (municipality === one.id) throw new Error("?");
      return verifyNightly(room, municipality);
    });
    expect(turns.find(({ municipality }) => municipality === one.id)).toHaveProperty("trouble");
    expect(turns.find(({ municipality }) => municipality === other.id)?.result).toMatchObject({
      isWhole: true,
    });
  });
});
