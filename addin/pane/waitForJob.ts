import type { Client } from "../../shared/exchange/client.ts";
import type { JobEntry } from "../../shared/exchange/entities/job.ts";
import { answered } from "./answered.ts";
import { DeskTrouble } from "./deskTrouble.ts";
import type { Tell } from "./view.ts";

/** Waits until the service has done its work, and tells how far it is. */
export async function waitForJob(client: Client, started: JobEntry, tell: Tell): Promise<JobEntry> {
  let job = started;
  while (job.state === "queued" || job.state === "running") {
    tell(`${job.step} (${job.progress}\u00a0%)`);
    await new Promise((resolve) => setTimeout(resolve, 400));
    job = await answered(client.call("readJob", { parameters: { job: job.id } }));
  }
  if (job.state === "failed") throw new DeskTrouble(troubleOf(job));
  return job;
}

const troubleOf = ({ trouble }: JobEntry) =>
  trouble === undefined
    ? "Der Auftrag ist gescheitert. Bitte noch einmal versuchen."
    : `${trouble.sentence} (Nr. ${trouble.reference})`;
