import type { Backroom } from "../counter/backroom.ts";
import { workOf } from "../counter/draft.ts";
import { listPeriods } from "../counter/periods.ts";
import { catalogueOf } from "../counter/versions.ts";
import { rowsPartition, versionBuckets } from "../tables/catalogue.ts";
import { keyOf } from "../tables/keys.ts";

/**
 * Takes away what no version, draft or record names: parts of versions that were never finished, drafts
 * that others replaced, empty rows of what was taken away. Only what was written before `limit`: younger
 * rows may belong to somebody who is publishing right now. Answers how many.
 */
export async function sweep(
  backroom: Backroom,
  municipality: string,
  limit: string
): Promise<number> {
  return (
    (await sweepRows(backroom, municipality, limit)) +
    (await sweepBlobs(backroom, municipality, limit))
  );
}

/** Rows of versions that were never turned to, the empty rows of what was taken away, spent buckets of the rate. */
async function sweepRows(backroom: Backroom, municipality: string, limit: string): Promise<number> {
  const { tables } = backroom;
  const versions = await catalogueOf(backroom).list(municipality);
  const named = new Set(
    versions.flatMap((head) =>
      versionBuckets.map((bucket) => rowsPartition(municipality, head, bucket))
    )
  );
  let swept = 0;
  for (const table of Object.values(tables)) {
    for await (const row of table.keys(keyOf(municipality))) {
      const isOrphan = table.name === "CatalogueRows" && !named.has(row.partition);
      // Nobody needs to know when somebody was here last: a bucket that is a day old is full anyway.
      const isPast = table.name === "RateLimits";
      if (!(isOrphan || isPast || row.isGone) || row.at >= limit) continue;
      await table.write(row.partition, [{ kind: "drop", key: row.key }]);
      swept++;
    }
  }
  return swept;
}

/** Blobs of versions and drafts that nobody names. */
async function sweepBlobs(
  backroom: Backroom,
  municipality: string,
  limit: string
): Promise<number> {
  const town = keyOf(municipality);
  const versions = await catalogueOf(backroom).list(municipality);
  const periods = await listPeriods(backroom, { municipality });
  const drafts = await Promise.all(
    periods.map(({ value }) => workOf(backroom).draft(municipality, value.id))
  );
  const named = new Set([
    ...versions.map(({ blob }) => blob),
    ...drafts.flatMap((draft) => draft?.value.blob ?? []),
  ]);
  let swept = 0;
  for (const folder of [`catalogue/${town}/`, `drafts/${town}/`]) {
    for (const { name, at } of await backroom.blobs.list(folder)) {
      if (named.has(name) || at >= limit) continue;
      await backroom.blobs.remove(name);
      swept++;
    }
  }
  return swept;
}
