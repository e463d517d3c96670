import type { Call } from "../../functions/counter/call.ts";
import { runJob } from "../../functions/queue/runJob.ts";
import { aSubmission, period, type Town } from "../functions/counter/town.ts";

/** Ids that senders chose: the same at every try. */
export const ids = {
  submissions: ["11111111-1111-4111-8111-111111111111", "22222222-2222-4222-8222-222222222222"],
  consolidation: "33333333-3333-4333-8333-333333333333",
  paper: "44444444-4444-4444-8444-444444444444",
} as const;

export const walkSteps = ["submit 0", "submit 1", "consolidate", "publish", "paper"] as const;

export const officeOf = (municipality: string): Call => ({
  municipality,
  by: "person-1",
  role: "office",
  at: "2026-03-01T09:00:00Z",
});

/** The whole way of one town, each step as a client does it: said again, it changes nothing twice. */
export async function walk(
  { room, counter }: Pick<Town, "room" | "counter">,
  municipality: string,
  say: (step: (typeof walkSteps)[number]) => void
): Promise<void> {
  const office = officeOf(municipality);
  for (const [at, department] of (["Tiefbau", "Schulen"] as const).entries()) {
    const rows = [{ code: `MO${at + 1}`, title: `Radweg ${department}`, topic: "Mobilität" }];
    const id = ids.submissions[at] ?? "";
    const one = aSubmission({ id: municipality }, department, rows, { id });
    await counter.submissions.submit(office, one);
    say(at === 0 ? "submit 0" : "submit 1");
  }
  const job = await counter.consolidation.start(office, period, ids.consolidation);
  await runJob(room, { jobId: job.value.id, municipality });
  say("consolidate");
  if ((await counter.versions.newest(office)) === undefined) {
    const { etag } = await counter.consolidation.draft(office, period);
    await counter.versions.publish(office, { period, etag });
  }
  say("publish");
  await makePaper({ room, counter }, municipality);
  say("paper");
}

async function makePaper(
  { room, counter }: Pick<Town, "room" | "counter">,
  municipality: string
): Promise<void> {
  const office = officeOf(municipality);
  const known = (await counter.papers.page(office, {})).entries;
  if (known.length === 0) {
    await counter.papers.write(office, {
      id: ids.paper,
      kind: "steckbriefe",
      of: { version: 1 },
      audience: "öffentlich",
      ...{ context: {} },
    });
  }
  const { value } = await counter.jobs.start(
    office,
    { kind: "paper", paper: ids.paper },
    ids.paper
  );
  await runJob(room, { jobId: value.id, municipality });
}
