import { createHash, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { keyOf } from "../../../functions/tables/keys.ts";
import { openTables, type Tables } from "../../../functions/tables/openTables.ts";
import type { NewRow } from "../../../functions/tables/row.ts";
import type { Table } from "../../../functions/tables/table.ts";
import { aStoreHost } from "../store.ts";

let tables: Tables;
let table: Table;
beforeAll(async () => {
  tables = await openTables(await aStoreHost());
  table = tables.Directory;
});

const aRow = (key: string, body?: unknown): NewRow => ({ key, columns: {}, body });
const create = (row: NewRow) => ({ kind: "create" as const, row });

/** No two stretches alike, so that packing does not hide how long it is. */
function umlauts(length: number): string {
  const letters = "äöüßÄÖÜ–„“éabc…§";
  const bytes = createHash("shake256", { outputLength: length }).update("Umlaute").digest();
  return Array.from(bytes, (byte) => letters[byte % letters.length]).join("");
}

describe("a table", () => {
  it("keeps 30,000 umlauts as they were written, a hundred and fifty times", async () => {
    const partition = randomUUID();
    const text = umlauts(30_000);
    await Promise.all(
      Array.from({ length: 150 }, (_, at) =>
        table.write(partition, [create(aRow(`U|${at}`, { text }))])
      )
    );
    const rows = await table.list<{ text: string }>(partition);
    expect(rows.filter(({ body }) => body.text === text)).toHaveLength(150);
  });

  it("keeps a text that fills several properties", async () => {
    const partition = randomUUID();
    const body = { text: umlauts(500_000) };
    await table.write(partition, [create(aRow("R", body))]);
    expect((await table.get(partition, "R"))?.body).toEqual(body);
  });

  it("keeps German in plain columns, and text no program expects", async () => {
    const partition = randomUUID();
    const columns = { titel: "Straßenbäume für „Süd“", anzahl: 3, anteil: 0.5, offen: false };
    await table.write(partition, [create({ key: "M|1", columns, body: { "": null } })]);
    const row = await table.get(partition, "M|1");
    expect(row).toMatchObject({ columns, body: { "": null }, partition, key: "M|1" });
  });

  it("changes a row only for whoever has seen its last state", async () => {
    const partition = randomUUID();
    const first = await table.write(partition, [create(aRow("R", 1))]);
    const etag = first.isWritten ? (first.etags[0] ?? "") : "";
    const replace = (body: unknown, seen: string) =>
      table.write(partition, [{ kind: "replace", row: aRow("R", body), etag: seen }]);
    expect((await replace(2, etag)).isWritten).toBe(true);
    expect(await replace(3, etag)).toEqual({ isWritten: false, why: "changed", at: 0 });
    await expect(replace(3, "*")).rejects.toThrow("without its ETag");
    expect((await table.get(partition, "R"))?.body).toBe(2);
  });

  it("takes an ETag that storage never gave for a state that is not there", async () => {
    const partition = randomUUID();
    await table.write(partition, [create(aRow("R", 1))]);
    for (const etag of [
      "foo",
      '"foo"',
      "d-32728dcad4598ebe266d0f7a",
      "W/\"datetime'yesterday'\"",
    ]) {
      const change = { kind: "replace" as const, row: aRow("R", 2), etag };
      const late = await table.write(partition, [change]);
      expect(late).toEqual({ isWritten: false, why: "changed", at: 0 });
      const both = await table.write(partition, [create(aRow("S", 1)), change]);
      expect(both).toEqual({ isWritten: false, why: "changed", at: 1 });
    }
    expect((await table.list(partition)).map(({ body }) => body)).toEqual([1]);
  });

  it("writes all changes of a transaction or none, and says which one met another state", async () => {
    const partition = randomUUID();
    await table.write(partition, [create(aRow("A", 1))]);
    const seen = (await table.get(partition, "A"))?.etag ?? "";
    await table.write(partition, [{ kind: "replace", row: aRow("A", 2), etag: seen }]);
    const lost = await table.write(partition, [
      create(aRow("B", 1)),
      { kind: "replace", row: aRow("A", 3), etag: seen },
    ]);
    expect(lost).toEqual({ isWritten: false, why: "changed", at: 1 });
    const twice = await table.write(partition, [create(aRow("C", 1)), create(aRow("A", 1))]);
    expect(twice).toEqual({ isWritten: false, why: "exists", at: 1 });
    expect((await table.list(partition)).map(({ key }) => key)).toEqual(["A"]);
  });

  it("gives the ETags of what it wrote in a transaction", async () => {
    const partition = randomUUID();
    const written = await table.write(partition, [create(aRow("A", 1)), create(aRow("B", 1))]);
    const rows = await table.list(partition);
    expect(written).toEqual({ isWritten: true, etags: rows.map(({ etag }) => etag) });
  });

  it("lists all rows, however many pages they fill", async () => {
    const partition = randomUUID();
    const keys = Array.from({ length: 2100 }, (_, at) => keyOf("M", String(at).padStart(5, "0")));
    for (let at = 0; at < keys.length; at += 100) {
      await table.write(
        partition,
        keys.slice(at, at + 100).map((key) => create(aRow(key)))
      );
    }
    await table.write(partition, [create(aRow("HEAD"))]);
    expect((await table.list(partition, { prefix: "M|" })).map(({ key }) => key)).toEqual(keys);
    const some = await table.list(partition, { prefix: "M|", after: "M|00041", most: 2 });
    expect(some.map(({ key }) => key)).toEqual(["M|00042", "M|00043"]);
  });

  it("reads a key as a key, whatever stands in it", async () => {
    const nasty = "x' or PartitionKey ne '";
    await table.write(keyOf(nasty), [create(aRow(keyOf("Straße/\\#?%+'😀\t")))]);
    expect(await table.list(keyOf(nasty))).toHaveLength(1);
    expect(await table.list(nasty)).toEqual([]);
    expect(await table.list("x", { prefix: "' or RowKey ne '" })).toEqual([]);
  });

  it("takes rows away that never change", async () => {
    const partition = randomUUID();
    await table.write(partition, [create(aRow("O|1")), create(aRow("O|2"))]);
    await table.write(partition, [
      { kind: "drop", key: "O|1" },
      { kind: "drop", key: "O|2" },
    ]);
    expect(await table.list(partition)).toEqual([]);
  });

  it("refuses what Azure would refuse though Azurite would not", async () => {
    const write = (row: NewRow) => table.write(randomUUID(), [create(row)]);
    const many = Object.fromEntries(Array.from({ length: 252 }, (_, at) => [`a${at}`, at]));
    await expect(write({ key: "R", columns: many, body: undefined })).rejects.toThrow("253");
    const wide = Object.fromEntries(
      Array.from({ length: 20 }, (_, at) => [`a${at}`, "x".repeat(30_000)])
    );
    await expect(write({ key: "R", columns: wide, body: undefined })).rejects.toThrow("bytes");
    const nan = { key: "R", columns: { share: Number.NaN }, body: undefined };
    await expect(write(nan)).rejects.toThrow("no number");
    const named = { key: "R", columns: { "Maß-Nr": 1 }, body: undefined };
    await expect(write(named)).rejects.toThrow("named");
    expect(() => keyOf("x".repeat(201))).toThrow("201");
  });
});
