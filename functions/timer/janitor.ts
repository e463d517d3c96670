import type { Backroom } from "../counter/backroom.ts";
import { workOf } from "../counter/draft.ts";
import { jobsOf } from "../counter/jobs.ts";
import { listPeriods } from "../counter/periods.ts";
import { catalogueOf } from "../counter/versions.ts";
import { mayClaim } from "../queue/lease.ts";
import { rowsPartition, versionBuckets } from "../tables/catalogue.ts";
import { keyOf } from "../tables/keys.ts";

/** What was put in order in one municipality. */
export interface Tidied {
  /** Audit notes that had been left beside their change. */
  readonly notes: number;
  /** Jobs of which word was sent again. */
  readonly jobs: number;
  /** Rows and blobs that no version, draft or record names. */
  readonly rubbish: number;
}

const minute = 60_000;
/** Younger ones may belong to somebody who is publishing right now. */
const orphanHours = 24;
/** Word of a job should have been heard by then. */
const patienceMinutes = 2;

/**
 * Puts in order what a pulled plug leaves: notes that did not reach the audit, jobs whose word was lost or
 * whose worker is gone, parts of versions that were never finished. Doing it twice does no harm.
 */
export async function tidy(
  backroom: Backroom,
  municipality: string,
  storageTime: string
): Promise<Tidied> {
  const tables = Object.values(backroom.tables);
  const notes = await backroom.outbox.drain(municipality, tables);
  const jobs = await callAgain(backroom, municipality);
  const limit = new Date(Date.parse(storageTime) - orphanHours * 60 * minute).toISOString();
  const rubbish =
    (await sweepRows(backroom, municipality, limit)) +
    (await sweepBlobs(backroom, municipality, limit));
  return { notes, jobs, rubbish };
}

async function callAgain(backroom: Backroom, municipality: string): Promise<number> {
  const now = backroom.now();
  const jobs = await jobsOf(backroom).list(municipality);
  const forgotten = jobs.filter(({ value }) => {
    const waits = Math.abs(Date.parse(now) - Date.parse(value.at)) > patienceMinutes * minute;
    return waits && mayClaim(value, now);
  });
  for (const { value } of forgotten) {
    await backroom.queue.send({ jobId: value.id, municipality });
  }
  return forgotten.length;
}

/** Rows of versions that were never turned to, and the empty rows of what was taken away. */
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
      if (!(isOrphan || row.isGone) || row.at >= limit) continue;
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
