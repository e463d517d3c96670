import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import type { Page, PageWish } from "../../../functions/counter/call.ts";
import { submissionKeys } from "../../../functions/tables/submissions.ts";
import { aSubmission, aTown, period, type Town } from "./town.ts";

/** From page to page to the end: how long each was, and everything in it. */
async function turned<Value>(size: number, ask: (wish: PageWish) => Promise<Page<Value>>) {
  const lengths: number[] = [];
  const all: Value[] = [];
  for (let after: string | undefined; ; ) {
    const page = await ask({ size, ...(after !== undefined && { after }) });
    lengths.push(page.entries.length);
    all.push(...page.entries);
    if (page.next === undefined) return { lengths, all };
    after = page.next;
  }
}

const minute = (at: number) => `2026-03-01T09:${String(at).padStart(2, "0")}:00Z`;

/** Meldungen of two departments in turn, a minute apart. */
async function handedIn(town: Town, count: number): Promise<readonly string[]> {
  const ids: string[] = [];
  for (let at = 0; at < count; at++) {
    const id = randomUUID();
    const department = at % 2 === 0 ? "Tiefbau" : "Schulen";
    const said = aSubmission(town, department, [{ title: `Maßnahme ${at}` }], { id });
    await town.counter.submissions.submit({ ...town.office, at: minute(at) }, said);
    ids.push(id);
  }
  return ids;
}

describe("pages of Meldungen", () => {
  it("come in the order they were handed in, a department's own apart", async () => {
    const town = await aTown();
    const { counter, office } = town;
    const ids = await handedIn(town, 7);
    const { lengths, all } = await turned(3, (wish) =>
      counter.submissions.page(office, period, wish)
    );
    expect(lengths).toEqual([3, 3, 1]);
    expect(all.map(({ value }) => value.id)).toEqual(ids);
    const own = await turned(2, (wish) =>
      counter.submissions.page(office, period, { ...wish, departments: ["Schulen"] })
    );
    expect(own.all.map(({ value }) => value.id)).toEqual(ids.filter((_, at) => at % 2 === 1));
    expect(own.lengths).toEqual([2, 1]);
  });

  it("begin with those that were kept before their time was a column", async () => {
    const town = await aTown();
    const { counter, office, room } = town;
    const ids = await handedIn(town, 3);
    const partition = submissionKeys.partition(town.id, period);
    const key = submissionKeys.head(ids[1] ?? "");
    const row = await room.tables.Submissions.get(partition, key);
    const { at: _, ...columns } = row?.columns ?? {};
    const change = { kind: "replace" as const, etag: row?.etag ?? "" };
    await room.tables.Submissions.write(partition, [
      { ...change, row: { key, columns, body: row?.body } },
    ]);
    const { all } = await turned(1, (wish) => counter.submissions.page(office, period, wish));
    expect(all.map(({ value }) => value.id)).toEqual([ids[1], ids[0], ids[2]]);
  });
});

describe("pages of jobs", () => {
  it("begin with the youngest, and go on where they were when another comes", async () => {
    const { counter, office } = await aTown();
    const ids: string[] = [];
    const start = async () => {
      const call = { ...office, at: minute(ids.length) };
      const { value } = await counter.consolidation.start(call, period, randomUUID());
      ids.unshift(value.id);
    };
    for (let at = 0; at < 5; at++) await start();
    const before = [...ids];
    const first = await counter.jobs.page(office, { size: 2 });
    await start();
    const rest = await turned(2, (wish) =>
      counter.jobs.page(office, { ...wish, after: wish.after ?? first.next ?? "" })
    );
    const seen = [...first.entries, ...rest.all].map(({ value }) => value.id);
    expect(seen).toEqual(before);
  });
});

describe("pages of records", () => {
  it("leave out what was taken away or is not for the caller, and are full all the same", async () => {
    const { counter, office } = await aTown();
    const names = Array.from({ length: 12 }, (_, at) => `Amt ${String(at).padStart(2, "0")}`);
    for (const id of names) {
      const { etag } = await counter.profiles.write(office, { id, columns: {} });
      if (Number(id.slice(-1)) % 3 === 0) await counter.profiles.remove(office, id, etag);
    }
    const sees = (id: string) => id !== "Amt 05";
    const { lengths, all } = await turned(3, (wish) => counter.profiles.page(office, wish, sees));
    const left = names.filter((id) => Number(id.slice(-1)) % 3 !== 0 && sees(id));
    expect(all.map(({ value }) => value.id)).toEqual(left);
    expect(lengths).toEqual([3, 3]);
  });

  it("are opened by marks of their own list alone", async () => {
    const [one, other] = [await aTown(), await aTown()];
    for (const { counter, as } of [one, other]) {
      // Beside the mayor, who came with the settings.
      await counter.persons.write(as("admin"), { id: randomUUID(), name: "Ada Beispiel" });
    }
    const { next = "" } = await one.counter.persons.page(one.office, { size: 1 });
    expect((await one.counter.persons.page(one.office, { after: next })).entries).toHaveLength(1);
    for (const after of [next.replace(/^./, "x"), "x", ""]) {
      const page = one.counter.persons.page(one.office, { after });
      await expect(page).rejects.toMatchObject({ code: "misfit" });
    }
    const foreign = other.counter.persons.page(other.office, { after: next });
    await expect(foreign).rejects.toMatchObject({ code: "misfit" });
    const list = one.counter.versions.page(one.office, { after: next });
    await expect(list).rejects.toMatchObject({ code: "misfit" });
  });
});
