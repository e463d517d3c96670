import type { Backroom } from "../counter/backroom.ts";
import { noteOf } from "../counter/backroom.ts";
import { jobsOf } from "../counter/jobs.ts";
import type { JobMessage } from "./jobMessage.ts";

/**
 * Word of a job that failed five times: it is marked failed, with the number under which the log has it,
 * and a sentence for whoever asked. Answers the number; undefined when there was nothing left to fail.
 */
export async function poisoned(
  backroom: Backroom,
  { jobId, municipality }: JobMessage
): Promise<string | undefined> {
  const jobs = jobsOf(backroom);
  const found = await jobs.get(municipality, jobId);
  if (found === undefined || found.value.state === "done" || found.value.state === "failed") {
    return undefined;
  }
  const reference = jobId.slice(0, 8);
  const sentence = `Der Auftrag ist mehrmals nicht zu Ende gekommen. Es ist nichts verloren. Bitte später noch einmal auslösen; klappt es wieder nicht, bitte die Nummer ${reference} an die Betreuung melden.`;
  const { leaseUntil: _, ...job } = found.value;
  const failed = {
    ...job,
    state: "failed" as const,
    step: "Gescheitert.",
    trouble: { sentence, reference },
  };
  const call = { municipality, by: "system", role: "job", at: backroom.now(), request: jobId };
  const note = noteOf(backroom, call, "job.failed", `job ${jobId}`);
  const written = await jobs.finish(municipality, failed, found.etag, note);
  return written === undefined ? undefined : reference;
}
