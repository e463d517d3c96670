import type { Backroom } from "../counter/backroom.ts";
import { jobsOf } from "../counter/jobs.ts";
import { mayClaim } from "../queue/lease.ts";

/** What was put in order in one municipality. */
export interface Tidied {
  /** Audit notes that had been left beside their change. */
  readonly notes: number;
  /** Jobs of which word was sent again. */
  readonly jobs: number;
}

const minute = 60_000;
/** Word of a job should have been heard by then. */
const patienceMinutes = 2;

/**
 * Puts in order what a pulled plug leaves: notes that did not reach the audit, jobs whose word was lost or
 * whose worker is gone. Doing it twice does no harm; it costs little, since it runs every other minute.
 */
export async function tidy(backroom: Backroom, municipality: string): Promise<Tidied> {
  const tables = Object.values(backroom.tables);
  const notes = await backroom.outbox.drain(municipality, tables);
  const jobs = await callAgain(backroom, municipality);
  return { notes, jobs };
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
