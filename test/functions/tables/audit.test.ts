import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { nodeHashes } from "../../../functions/cli/nodeHashes.ts";
import { type Audit, type AuditNote, openAudit } from "../../../functions/tables/audit.ts";
import type { StoreHost } from "../../../functions/tables/connection.ts";
import { keyOf } from "../../../functions/tables/keys.ts";
import { openTables, type Tables } from "../../../functions/tables/openTables.ts";
import { openOutbox } from "../../../functions/tables/outbox.ts";
import type { Table } from "../../../functions/tables/table.ts";
import { verifyAudit } from "../../../functions/tables/verifyAudit.ts";
import { aStoreHost } from "../store.ts";

let host: StoreHost;
let tables: Tables;
let audit: Audit;
beforeAll(async () => {
  host = await aStoreHost();
  tables = await openTables(host);
  audit = openAudit(tables.Audit, { ...host, hashes: nodeHashes });
});

const aNote = (more: Partial<AuditNote> = {}): AuditNote => ({
  id: randomUUID(),
  at: "2026-03-01T09:00:00Z",
  by: "person-1",
  role: "office",
  what: "settings.changed",
  on: "settings",
  ...more,
});
const all = (town: string) => audit.list(town, { most: 10_000 });
const finding = async (town: string, entries = all(town)) =>
  verifyAudit({ entries: await entries, ...(await audit.ends(town)) }, nodeHashes);

describe("the audit", () => {
  it("chains entries in the order they came, whatever the clock says", async () => {
    const town = randomUUID();
    await audit.append(town, [aNote({ at: "2026-03-02T09:00:00Z" })]);
    await audit.append(town, [
      aNote({ at: "1999-01-01T00:00:00Z" }),
      aNote({ at: "2999-01-01T00:00:00Z" }),
    ]);
    expect((await all(town)).map(({ seq, at }) => [seq, at.slice(0, 4)])).toEqual([
      [1, "2026"],
      [2, "1999"],
      [3, "2999"],
    ]);
    expect(await finding(town)).toEqual({
      entries: 3,
      isWhole: true,
      sentence: "Das Protokoll ist vollständig: 3 Einträge.",
    });
  });

  it("enters a note once, however often it is brought", async () => {
    const town = randomUUID();
    const notes = Array.from({ length: 120 }, () => aNote());
    await Promise.all([audit.append(town, notes), audit.append(town, notes)]);
    await audit.append(town, notes.slice(50, 60));
    expect((await finding(town)).entries).toBe(120);
    expect((await finding(town)).isWhole).toBe(true);
  });

  it("keeps one chain though several write at once", async () => {
    const town = randomUUID();
    const others = [audit, openAudit(tables.Audit, { ...host, hashes: nodeHashes })];
    await Promise.all(
      Array.from({ length: 20 }, (_, at) => others[at % 2]?.append(town, [aNote()]))
    );
    expect(await finding(town)).toMatchObject({ entries: 20, isWhole: true });
  });

  it("finds an entry that was changed, one that is missing, and a cut end", async () => {
    const town = randomUUID();
    await audit.append(town, [aNote(), aNote(), aNote()]);
    const entries = await all(town);
    const changed = entries.map((one) => (one.seq === 2 ? { ...one, by: "x" } : one));
    expect(await finding(town, Promise.resolve(changed))).toMatchObject({ brokenAt: 2 });
    const missing = entries.filter(({ seq }) => seq !== 2);
    expect(await finding(town, Promise.resolve(missing))).toMatchObject({ brokenAt: 3 });
    const cut = await finding(town, Promise.resolve(entries.slice(0, 2)));
    expect(cut).toMatchObject({ isWhole: false, brokenAt: 3 });
    expect(cut.sentence).toContain("am Ende fehlen Einträge");
  });

  it("forgets what is older than it must be kept, and is whole from there on", async () => {
    const town = randomUUID();
    await audit.append(
      town,
      Array.from({ length: 60 }, () => aNote())
    );
    const [upTo] = (await all(town)).slice(54);
    if (upTo !== undefined) await audit.forget(town, upTo);
    await audit.append(town, [aNote()]);
    expect(await finding(town)).toMatchObject({ entries: 6, isWhole: true });
  });
});

describe("the outbox", () => {
  const change = (key: string) => ({
    kind: "create" as const,
    row: { key, columns: {}, body: "Straße" },
  });

  it("brings each change's note to the audit and leaves nothing behind", async () => {
    const town = randomUUID();
    const outbox = openOutbox(audit);
    const place = { table: tables.Work, partition: keyOf(town, "2025") };
    await Promise.all(
      Array.from({ length: 30 }, (_, at) =>
        outbox.write(town, place, [change(`M|${at}`)], aNote({ on: `M|${at}` }))
      )
    );
    expect((await all(town)).map(({ on }) => on).sort()).toHaveLength(30);
    expect(await tables.Work.list(place.partition, { prefix: "O|" })).toEqual([]);
  });

  it("enters a note once that is found by the janitor while its own writing brings it", async () => {
    const town = randomUUID();
    const listed = Promise.withResolvers<void>();
    const outbox = openOutbox({
      ...audit,
      append: (...given) => listed.promise.then(() => audit.append(...given)),
    });
    const watched: Table = {
      ...tables.Work,
      async *everything(...given) {
        yield* tables.Work.everything(...given);
        listed.resolve();
      },
    };
    const place = { table: tables.Work, partition: keyOf(town, "2025") };
    const writing = ["M|1", "M|2"].map((on) =>
      outbox.write(town, place, [change(on)], aNote({ on }))
    );
    const waiting = async () => (await tables.Work.list(place.partition, { prefix: "O|" })).length;
    await expect.poll(waiting).toBe(2);
    expect(await outbox.drain(town, [watched])).toBe(2);
    await Promise.all(writing);
    expect((await all(town)).map(({ on }) => on).sort()).toEqual(["M|1", "M|2"]);
    expect(await waiting()).toBe(0);
  });

  it("lets nobody wait for the notes behind their own", async () => {
    const town = randomUUID();
    const gates = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    let turn = 0;
    const outbox = openOutbox({
      ...audit,
      append: async (...given) => {
        await gates[turn++]?.promise;
        await audit.append(...given);
      },
    });
    const place = { table: tables.Work, partition: keyOf(town, "2025") };
    const [first, second] = ["M|1", "M|2"].map((on) =>
      outbox.write(town, place, [change(on)], aNote({ on }))
    );
    const waiting = async () => (await tables.Work.list(place.partition, { prefix: "O|" })).length;
    await expect.poll(waiting).toBe(2);
    gates[0]?.resolve();
    expect(await Promise.race([first, second])).toMatchObject({ isWritten: true });
    expect(await all(town)).toHaveLength(1);
    gates[1]?.resolve();
    await second;
    await first;
    expect(await all(town)).toHaveLength(2);
  });

  it("notes nothing of a change that lost", async () => {
    const town = randomUUID();
    const outbox = openOutbox(audit);
    const place = { table: tables.Work, partition: keyOf(town, "2025") };
    await outbox.write(town, place, [change("M|1")], aNote());
    const lost = await outbox.write(town, place, [change("M|1")], aNote());
    expect(lost).toEqual({ isWritten: false, why: "exists", at: 0 });
    expect(await all(town)).toHaveLength(1);
  });

  it("is emptied by the janitor when the plug was pulled in between", async () => {
    const town = randomUUID();
    const broken = openOutbox({
      ...audit,
      append: () => Promise.reject(Object.assign(new Error("away"), { statusCode: 503 })),
    });
    const place = { table: tables.Work, partition: keyOf(town, "2025") };
    const written = await broken.write(town, place, [change("M|1")], aNote());
    expect(written.isWritten).toBe(true);
    expect(await all(town)).toEqual([]);
    const outbox = openOutbox(audit);
    expect(await outbox.drain(town, [tables.Work, tables.Answers])).toBe(1);
    expect(await outbox.drain(town, [tables.Work, tables.Answers])).toBe(0);
    expect(await all(town)).toHaveLength(1);
  });
});
