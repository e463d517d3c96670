import { createHash, randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { nodeHashes } from "../../../functions/cli/nodeHashes.ts";
import { openAudit } from "../../../functions/tables/audit.ts";
import {
  type Catalogue,
  openCatalogue,
  rowsPartition,
  type VersionHead,
} from "../../../functions/tables/catalogue.ts";
import { keyOf, padded } from "../../../functions/tables/keys.ts";
import { openTables, type Tables } from "../../../functions/tables/openTables.ts";
import { openOutbox } from "../../../functions/tables/outbox.ts";
import type { CatalogueMeasure, Version } from "../../../shared/catalogue/draft.ts";
import { aStoreHost } from "../store.ts";

let tables: Tables;
let catalogue: Catalogue;
beforeAll(async () => {
  const host = await aStoreHost();
  tables = await openTables(host);
  const audit = openAudit(tables.Audit, { ...host, hashes: nodeHashes });
  catalogue = openCatalogue(tables, openOutbox(audit));
});

const aCatalogue = (count: number): readonly CatalogueMeasure[] =>
  Array.from({ length: count }, (_, at) => ({
    id: createHash("md5").update(String(at)).digest("hex"),
    title: `Maßnahme ${at}`,
    sources: [],
  }));

const headOf = (measures: readonly CatalogueMeasure[]): VersionHead => ({
  ...{ number: 1, period: "2025", hash: randomUUID().padEnd(64, "0"), by: "p" },
  ...{ at: "2026-03-01T09:00:00Z", measures: measures.length, blob: "b", submissions: [] },
});

/** Page by page to the end: the titles in the order they came. */
async function readThrough(town: string, head: VersionHead, most: number) {
  const titles: (string | undefined)[] = [];
  for (let after = -1; ; ) {
    const page = await catalogue.rows(town, head, { after, most });
    titles.push(...page.map(([, { title }]) => title));
    const last = page.at(-1);
    if (last === undefined || page.length < most) return titles;
    after = last[0];
  }
}

describe("rows of a version", () => {
  it.each([1, 15, 16, 17, 100])("are read in the catalogue's order, %i of them", async (count) => {
    const [town, measures] = [randomUUID(), aCatalogue(count)];
    const head = headOf(measures);
    await catalogue.writeRows(town, { ...head, catalogue: measures } as unknown as Version);
    const titles = measures.map(({ title }) => title);
    for (const most of [1, 7, 1000].slice(count > 20 ? 1 : 0)) {
      expect(await readThrough(town, head, most)).toEqual(titles);
    }
  });

  it("lie under the ids of their measures, and writing them again adds none", async () => {
    const [town, measures] = [randomUUID(), aCatalogue(20)];
    const version = { ...headOf(measures), catalogue: measures } as unknown as Version;
    await catalogue.writeRows(town, version);
    await catalogue.writeRows(town, version);
    const keys: string[] = [];
    for await (const { key } of tables.CatalogueRows.keys(town)) keys.push(key);
    expect(keys.sort()).toEqual(measures.map(({ id }) => keyOf("M", id)).sort());
  });

  it("that were written when the place stood in the key are read as well, each once", async () => {
    const [town, measures] = [randomUUID(), aCatalogue(40)];
    const head = headOf(measures);
    const size = Math.ceil(measures.length / 16);
    for (const [at, measure] of measures.entries()) {
      const row = { key: keyOf("M", padded(at), measure.id), columns: {}, body: measure };
      const partition = rowsPartition(town, head, Math.floor(at / size));
      await tables.CatalogueRows.write(partition, [{ kind: "create", row }]);
    }
    const titles = measures.map(({ title }) => title);
    expect(await readThrough(town, head, 9)).toEqual(titles);
    // Publishing broke off under the old program and was done again under this one.
    await catalogue.writeRows(town, { ...head, catalogue: measures } as unknown as Version);
    expect(await readThrough(town, head, 9)).toEqual(titles);
  });
});
