import type { JobResult } from "../../shared/exchange/entities/job.ts";
import type { Backroom } from "../counter/backroom.ts";
import { noteOf } from "../counter/backroom.ts";
import type { Call } from "../counter/call.ts";
import { jobsOf } from "../counter/jobs.ts";
import { Refusal } from "../counter/refusal.ts";
import type { Job } from "../tables/jobs.ts";
import type { Tagged } from "../tables/shelf.ts";
import type { JobMessage } from "./jobMessage.ts";
import { leaseFrom, mayClaim } from "./lease.ts";
import { workers } from "./workers.ts";

/** Says how far the work is, and keeps the lease. False: somebody else has taken it over. */
type Progress = (percent: number, step: string) => Promise<boolean>;

/** Does one kind of job; doing it again does no harm. */
export type Worker<Kind extends Job["kind"]> = (
  backroom: Backroom,
  call: Call,
  job: Job & { readonly wish: Extract<Job["wish"], { kind: Kind }> },
  progress: Progress
) => Promise<JobResult>;

export type Outcome = "done" | "failed" | "skipped" | "lost";

/**
 * What happens when word of a job arrives: once, twice, late or of a job nobody knows. What was refused
 * is told and never tried again; any other trouble is thrown, so that the queue delivers again.
 */
export async function runJob(
  backroom: Backroom,
  { jobId, municipality }: JobMessage
): Promise<Outcome> {
  const claimed = await claim(backroom, municipality, jobId);
  if (claimed === undefined) return "skipped";
  const hold = holding(backroom, municipality, claimed);
  const { by } = claimed.value;
  const call: Call = { municipality, by, role: "job", at: claimed.value.at, request: jobId };
  try {
    const result = await workers[claimed.value.kind](backroom, call, hold.job(), hold.progress);
    const isKept = await hold.end({ state: "done", progress: 100, step: "Fertig.", result }, call);
    return isKept ? "done" : "lost";
  } catch (error) {
    if (!(error instanceof Refusal)) {
      await hold.giveBack();
      throw error;
    }
    const trouble = { sentence: error.message, reference: jobId };
    const isKept = await hold.end({ state: "failed", step: "Nicht möglich.", trouble }, call);
    return isKept ? "failed" : "lost";
  }
}

async function claim(
  backroom: Backroom,
  municipality: string,
  jobId: string
): Promise<Tagged<Job> | undefined> {
  const jobs = jobsOf(backroom);
  const found = await jobs.get(municipality, jobId);
  const now = backroom.now();
  if (found === undefined || !mayClaim(found.value, now)) return undefined;
  const { attempts } = found.value;
  const running = { ...found.value, state: "running" as const, step: "Läuft." };
  const claimed = { ...running, attempts: attempts + 1, leaseUntil: leaseFrom(now) };
  return jobs.change(municipality, claimed, found.etag);
}

/** The job while we hold it: every change names the state we left it in. */
function holding(backroom: Backroom, municipality: string, claimed: Tagged<Job>) {
  const jobs = jobsOf(backroom);
  let held: Tagged<Job> | undefined = claimed;
  const change = async (more: Partial<Job>) => {
    if (held === undefined) return false;
    held = await jobs.change(municipality, { ...held.value, ...more }, held.etag);
    return held !== undefined;
  };
  return {
    job: () => claimed.value as never,
    progress: (percent: number, step: string) =>
      change({ progress: percent, step, leaseUntil: leaseFrom(backroom.now()) }),
    async end(more: Partial<Job>, call: Call): Promise<boolean> {
      if (held === undefined) return false;
      const { leaseUntil: _, ...rest } = { ...held.value, ...more };
      const note = noteOf(backroom, call, `job.${more.state}`, `job ${rest.id}`);
      held = await jobs.finish(municipality, rest, held.etag, note);
      return held !== undefined;
    },
    /** Best effort: if it fails, the lease runs out by itself. */
    giveBack: () =>
      change({ state: "queued", step: "Wird noch einmal versucht." }).catch(() => false),
  };
}
