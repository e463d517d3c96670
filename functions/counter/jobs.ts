import { canonical } from "../../shared/consolidation/canonical.ts";
import { isPassing } from "../tables/faults.ts";
import { type Job, type JobWish, openJobs } from "../tables/jobs.ts";
import type { Tagged } from "../tables/shelf.ts";
import { type Backroom, noteOf } from "./backroom.ts";
import type { Call, Page, PageWish } from "./call.ts";
import { timedPage } from "./pages.ts";
import { readPeriod } from "./periods.ts";
import { notFound, Refusal } from "./refusal.ts";

type OfTown = Pick<Call, "municipality">;

export const jobsOf = ({ tables, outbox }: Backroom) => openJobs(tables.Jobs, outbox);

/**
 * Puts a job down and sends word of it. The row comes first: word that gets lost is sent again by the
 * janitor. The id is the sender's: the same wish again is the same job.
 */
export async function startJob(
  backroom: Backroom,
  call: Call,
  wish: JobWish,
  id: string
): Promise<Tagged<Job>> {
  const { municipality, by, at } = call;
  if (wish.kind === "consolidate") await readPeriod(backroom, call, wish.period);
  const job: Job = {
    ...{ id, kind: wish.kind, by, at, wish },
    ...{ state: "queued", progress: 0, step: "Wartet.", attempts: 0 },
  };
  const note = noteOf(backroom, call, "job.started", `job ${id}`);
  await jobsOf(backroom).create(municipality, job, note);
  const kept = await readJob(backroom, call, id);
  if (canonical(kept.value.wish) !== canonical(wish)) {
    throw new Refusal(
      "alreadyDifferent",
      "Unter dieser Kennung läuft schon ein anderer Auftrag. Bitte noch einmal auslösen."
    );
  }
  if (kept.value.state === "queued") await sendWord(backroom, municipality, id);
  return kept;
}

export async function readJob(
  backroom: Backroom,
  { municipality }: OfTown,
  id: string
): Promise<Tagged<Job>> {
  const job = await jobsOf(backroom).get(municipality, id);
  if (job === undefined) throw notFound("Diesen Auftrag");
  return job;
}

/** The youngest first. */
export async function pageOfJobs(
  backroom: Backroom,
  { municipality }: OfTown,
  wish: PageWish
): Promise<Page<Tagged<Job>>> {
  const jobs = jobsOf(backroom);
  const mark = { secret: backroom.secret, list: `${municipality} jobs` };
  const heads = await jobs.heads(municipality);
  return timedPage({ ...wish, youngestFirst: true }, mark, heads, (key) =>
    jobs.at(municipality, key)
  );
}

/** The row stands, so a queue that is away is no reason to refuse. */
async function sendWord({ queue }: Backroom, municipality: string, jobId: string): Promise<void> {
  try {
    await queue.send({ jobId, municipality });
  } catch (error) {
    if (!isPassing(error)) throw error;
  }
}
