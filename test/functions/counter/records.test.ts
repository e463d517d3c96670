import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { writeTenant } from "../../../functions/counter/members.ts";
import { aSubmission, aTown, consolidated, period } from "./town.ts";

describe("members", () => {
  it("are found by directory and object id, and only while their directory is known", async () => {
    const town = await aTown();
    const { counter, room, id } = town;
    const [tid, oid] = [randomUUID(), randomUUID()];
    const member = {
      ...{ tid, oid, municipality: id, person: "p1", roles: ["office"] },
      ...{ departments: [], topics: [], deputyFor: [] },
    };
    await counter.members.write(town.as("admin"), member);
    expect(await counter.members.find(tid, oid)).toBeUndefined();
    await writeTenant(room, { tid, municipality: id, name: "Stadt", isActive: true });
    expect(await counter.members.find(tid, oid)).toEqual(member);
    expect(await counter.members.find(randomUUID(), oid)).toBeUndefined();
    const { etag } = await counter.members.read(town.office, tid, oid);
    await counter.members.remove(town.as("admin"), { tid, oid, etag });
    expect(await counter.members.find(tid, oid)).toBeUndefined();
  });
});

describe("who manages the members", () => {
  const anAdmin = (municipality: string, oid: string, more: object = {}) => ({
    ...{ tid: "t", oid, municipality, person: `person-${oid}`, roles: ["admin"] },
    ...{ departments: [], topics: [], deputyFor: [], ...more },
  });

  it("is never nobody: the last admin cannot be taken out, demoted or given an end", async () => {
    const { counter, id, as } = await aTown();
    const call = as("admin");
    const only = anAdmin(id, "a");
    const { etag } = await counter.members.write(call, only);
    await counter.members.write(call, anAdmin(id, "b", { roles: ["reader"] }));
    const refused = { code: "wrongState", message: expect.stringContaining("niemand mehr") };
    await expect(counter.members.remove(call, { ...only, etag })).rejects.toMatchObject(refused);
    for (const more of [{ roles: ["office"] }, { until: "2026-02-01" }, { until: "2027-01-01" }]) {
      const write = counter.members.write(call, { ...only, ...more }, etag);
      await expect(write).rejects.toMatchObject(refused);
    }
    await counter.members.write(call, anAdmin(id, "c", { until: "2027-01-01" }));
    await expect(counter.members.remove(call, { ...only, etag })).rejects.toMatchObject(refused);
    await counter.members.write(call, anAdmin(id, "d"));
    await counter.members.remove(call, { ...only, etag });
  });

  it("is one of two who take each other out at once", async () => {
    const { counter, id, as } = await aTown();
    const two = [anAdmin(id, "a"), anAdmin(id, "b")];
    const seen = [];
    for (const one of two)
      seen.push({ ...one, ...(await counter.members.write(as("admin"), one)) });
    const out = await Promise.allSettled(
      seen.map((one) => counter.members.remove(as("admin"), one))
    );
    expect(out.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await counter.members.list(as("admin"))).toHaveLength(1);
  });

  it("is erased as a person only when no member any more", async () => {
    const { counter, id, as } = await aTown();
    const call = as("admin", "person-a");
    await counter.members.write(call, anAdmin(id, "b"));
    const member = anAdmin(id, "a");
    const entered = await counter.members.write(call, member);
    const person = await counter.persons.write(call, { id: member.person, name: "Änne Größler" });
    const erase = () => counter.persons.erase(call, member.person, person.etag);
    await expect(erase()).rejects.toMatchObject({ code: "wrongState" });
    await counter.members.remove(call, { ...member, etag: entered.etag });
    const { etag, value } = await erase();
    expect(value).toEqual({ id: member.person, erasedAt: call.at });
    const revived = counter.persons.write(call, { id: member.person, name: "Neu" }, etag);
    await expect(revived).rejects.toMatchObject({ code: "wrongState" });
  });
});

describe("topic reports", () => {
  it("are released by the sponsor, and a change takes the release back", async () => {
    const { counter, as, office } = await aTown();
    const text = { topic: "MO", period, progress: "Läuft.", challenges: "–", decisionsNeeded: "–" };
    const written = await counter.topicReports.write(as("coordinator"), text);
    const released = await counter.topicReports.release(as("sponsor", "p7"), text, written.etag);
    expect(released.value).toMatchObject({ releasedBy: "p7" });
    await expect(
      counter.topicReports.release(as("sponsor"), text, released.etag)
    ).rejects.toMatchObject({ code: "wrongState" });
    await counter.topicReports.write(as("coordinator"), text, released.etag);
    const now = await counter.topicReports.find(office, period, "MO");
    expect(now?.value.releasedBy).toBeUndefined();
  });
});

describe("a topic report nobody has written yet", () => {
  it("is proposed from what the measures of the newest version say", async () => {
    const town = await aTown();
    const { counter, office } = town;
    const nothing = { progress: "", challenges: "", decisionsNeeded: "" };
    const propose = (topic: string) => counter.topicReports.propose(office, period, topic);
    expect(await propose("MO")).toEqual({ topic: "MO", period, ...nothing });
    const rows = [
      { code: "MO10", title: "Radweg", topic: "Mobilität", progress: "Der Bau\nläuft." },
      { code: "MO2", title: "Mobilpunkt", topic: "Mobilität", phase: "Vorschlag" },
      { code: "EE1", title: "Solardach", topic: "Energie", progress: "Fertig." },
    ];
    await counter.submissions.submit(office, aSubmission(town, "Tiefbau", rows));
    await consolidated(town);
    const { etag } = await counter.consolidation.draft(office, period);
    await counter.versions.publish(office, { period, etag });
    expect(await propose("MO")).toEqual({
      ...{ topic: "MO", period, challenges: "" },
      progress: "- Radweg (MO10): Der Bau läuft.",
      decisionsNeeded: "- Mobilpunkt (MO2): vorgeschlagen, noch nicht entschieden",
    });
    await expect(counter.topicReports.propose(office, "1999", "MO")).rejects.toMatchObject({
      code: "notFound",
    });
    const kept = await counter.topicReports.page(office, period, {}, () => true);
    expect(kept.entries).toEqual([]);
  });
});

describe("names in the register", () => {
  it("are shown as they stand there now, and not at all once erased", async () => {
    const { counter, as, office } = await aTown();
    const [id, nobody] = [randomUUID(), randomUUID()];
    const names = async () => [...(await counter.persons.names(office, [id, nobody, id]))];
    const first = await counter.persons.write(as("admin"), { id, name: "Änne Größler" });
    expect(await names()).toEqual([[id, "Änne Größler"]]);
    const person = { id, name: "Änne Größler-Kühn" };
    const second = await counter.persons.write(as("admin"), person, first.etag);
    expect(await names()).toEqual([[id, "Änne Größler-Kühn"]]);
    await counter.persons.erase(as("admin"), id, second.etag);
    expect(await names()).toEqual([]);
    expect(await counter.audit.verify(office)).toMatchObject({ isWhole: true });
  });
});

describe("records", () => {
  it("change only for whoever has seen their last state", async () => {
    const { counter, office } = await aTown();
    const first = await counter.profiles.write(office, { id: "Tiefbau", columns: {} });
    await counter.profiles.write(office, { id: "Tiefbau", columns: { A: null } }, first.etag);
    const late = counter.profiles.write(office, { id: "Tiefbau", columns: {} }, first.etag);
    await expect(late).rejects.toMatchObject({ code: "changedMeanwhile" });
    const unseen = counter.profiles.write(office, { id: "Tiefbau", columns: {} });
    await expect(unseen).rejects.toMatchObject({ code: "changedMeanwhile" });
  });

  it("hold a Word template byte for byte", async () => {
    const { counter, office } = await aTown();
    const content = new Uint8Array([80, 75, 3, 4, 0, 255]);
    const head = { id: "briefkopf", name: "Briefkopf Größe A4.dotx", kind: "mitteilung", content };
    await counter.templates.write(office, head);
    const file = await counter.templates.file(office, "briefkopf");
    expect([file.name, ...file.bytes]).toEqual([head.name, ...content]);
  });

  it("ask a department once, however often it is sent", async () => {
    const { counter, office } = await aTown();
    const wish = { id: randomUUID(), period, department: "Tiefbau", text: "Bitte Kosten nennen." };
    const first = await counter.inquiries.ask(office, wish);
    expect((await counter.inquiries.ask(office, wish)).etag).toBe(first.etag);
    await expect(counter.inquiries.ask(office, { ...wish, text: "?" })).rejects.toMatchObject({
      code: "alreadyDifferent",
    });
  });

  it("take what is said to a measure", async () => {
    const { counter, as, office } = await aTown();
    const said = { id: randomUUID(), period, measure: randomUUID(), text: "Bitte vorziehen." };
    const first = await counter.comments.add(as("sponsor", "p7"), said);
    expect(await counter.comments.add(as("sponsor", "p7"), said)).toEqual(first);
    for (const [by, text] of [["p8", said.text] as const, ["p7", "Anderes."] as const]) {
      const other = counter.comments.add(as("sponsor", by), { ...said, text });
      await expect(other).rejects.toMatchObject({ code: "alreadyDifferent" });
    }
    const kept = await counter.comments.page(office, period, {}, () => true);
    expect(kept.entries.map(({ value }) => value)).toEqual([{ ...said, by: "p7", at: office.at }]);
  });
});

describe("who somebody is", () => {
  it("is asked of the store once in ten seconds, and at once after a change here", async () => {
    let now = Date.parse("2026-03-01T09:00:00Z");
    const town = await aTown({ now: () => new Date(now).toISOString() });
    const { counter, room, id } = town;
    const [tid, oid] = [randomUUID(), randomUUID()];
    const member = {
      ...{ tid, oid, municipality: id, person: "p1", roles: ["office"] },
      ...{ departments: [], topics: [], deputyFor: [] },
    };
    await writeTenant(room, { tid, municipality: id, name: "Stadt", isActive: true });
    const { etag } = await counter.members.write(town.as("admin"), member);
    expect(await counter.members.find(tid, oid)).toEqual(member);
    // Another process takes the office away.
    const { openCounter } = await import("../../../functions/counter/counter.ts");
    const elsewhere = openCounter(room);
    const demoted = { ...member, roles: ["reader"] };
    const written = await elsewhere.members.write(town.as("admin"), demoted, etag);
    expect((await elsewhere.members.find(tid, oid))?.roles).toEqual(["reader"]);
    now += 9_000;
    expect((await counter.members.find(tid, oid))?.roles).toEqual(["office"]);
    now += 2_000;
    expect((await counter.members.find(tid, oid))?.roles).toEqual(["reader"]);
    const seen = { tid, oid, etag: written.etag };
    await counter.members.remove(town.as("admin"), seen);
    expect(await counter.members.find(tid, oid)).toBeUndefined();
  });
});

describe("settings", () => {
  it("have another state when a period was opened or a person renamed, and still may be changed", async () => {
    const { counter, as, office } = await aTown();
    const first = await counter.settings.read(office);
    await counter.periods.write(office, { ...first.value.periods[0], ...newPeriod });
    const second = await counter.settings.read(office);
    expect(second.etag).not.toBe(first.etag);
    const [{ value: head, etag } = { value: { id: "" }, etag: "" }] =
      await counter.persons.list(office);
    await counter.persons.write(as("admin"), { ...head, name: "Änne Neu" }, etag);
    expect((await counter.settings.read(office)).etag).not.toBe(second.etag);
    const changed = await counter.settings.change(as("admin"), second.value, second.etag);
    const late = counter.settings.change(as("admin"), second.value, second.etag);
    await expect(late).rejects.toMatchObject({ code: "changedMeanwhile" });
    expect(changed.etag).not.toBe(second.etag);
  });
});

const newPeriod = {
  ...{ id: "2026", label: "2026", state: "open" as const },
  ...{ expectedDepartments: [], reminders: [], extensions: [] },
};

describe("the rate of requests", () => {
  it("lets no burst through, from however many instances at once", async () => {
    const { id, room } = await aTown();
    const { openCounter } = await import("../../../functions/counter/counter.ts");
    const instances = Array.from({ length: 3 }, () => openCounter(room));
    const at = "2026-03-01T09:00:00Z";
    const asked = Array.from({ length: 300 }, (_, index) =>
      instances[index % 3]?.rate.take({ municipality: id, person: "p1" }, at)
    );
    const free = (await Promise.all(asked)).filter((one) => one?.isFree);
    expect(free.length).toBeLessThanOrEqual(120);
    expect(free.length).toBeGreaterThanOrEqual(100);
  });

  it("is held for each person, and fills up again", async () => {
    const { counter, id } = await aTown();
    const take = (person: string, at: string) =>
      counter.rate.take({ municipality: id, person }, at);
    const now = "2026-03-01T09:00:00Z";
    let free = 0;
    while ((await take("p1", now)).isFree && free < 200) free++;
    expect(free).toBe(120);
    expect(await take("p1", now)).toEqual({ isFree: false, retryAfter: 1 });
    expect((await take("p2", now)).isFree).toBe(true);
    expect((await take("p1", "2020-01-01T00:00:00Z")).isFree).toBe(false);
    expect((await take("p1", "2026-03-01T09:00:02Z")).isFree).toBe(true);
  });
});
