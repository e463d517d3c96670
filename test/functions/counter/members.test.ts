import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { openCounter } from "../../../functions/counter/counter.ts";
import { writeTenant } from "../../../functions/counter/members.ts";
import { aTown } from "./town.ts";

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
