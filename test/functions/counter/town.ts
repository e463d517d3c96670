import { randomUUID } from "node:crypto";
import { nodeHashes } from "../../../functions/cli/nodeHashes.ts";
import { type Backroom, openBackroom } from "../../../functions/counter/backroom.ts";
import type { Call } from "../../../functions/counter/call.ts";
import { type Counter, openCounter } from "../../../functions/counter/counter.ts";
import { runJob } from "../../../functions/queue/runJob.ts";
import type { Measure } from "../../../shared/catalogue/measures/measure.ts";
import type { Submission } from "../../../shared/catalogue/submission.ts";
import {
  type Handover,
  submissionOf,
} from "../../../shared/consolidation/submissions/submissionOf.ts";
import { aFile } from "../../shared/consolidation/town.ts";
import { settingsOf } from "../../shared/settingsOf.ts";
import { aStoreHost } from "../store.ts";

const departments = ["Stabsstelle Klima", "Tiefbau", "Stadtwerke", "Schulen"];
export const period = "2025";
export const openPeriod = {
  id: period,
  label: period,
  state: "open" as const,
  expectedDepartments: ["Tiefbau", "Schulen"],
};

export interface Town {
  readonly id: string;
  readonly room: Backroom;
  readonly counter: Counter;
  readonly office: Call;
  readonly as: (role: string, by?: string) => Call;
}

export interface TownWish {
  readonly through?: string;
  readonly now?: () => string;
  readonly timeout?: number;
  readonly id?: string;
  readonly departments?: readonly string[];
}

/** A counter over the test file's Azurite, or through a proxy that fails. */
export async function aCounter({
  through,
  now,
  timeout,
}: TownWish = {}): Promise<Pick<Town, "room" | "counter">> {
  const host = await aStoreHost(through, timeout);
  const clock = now ?? (() => new Date().toISOString());
  const room = await openBackroom({ ...host, hashes: nodeHashes, now: clock });
  return { room, counter: openCounter(room) };
}

/** A town of its own, with settings and an open period. */
export async function aTown(wish: TownWish = {}): Promise<Town> {
  const id = wish.id ?? `musterau-${randomUUID().slice(0, 8)}`;
  const { room, counter } = await aCounter(wish);
  const as = (role: string, by = "person-1"): Call => ({
    municipality: id,
    by,
    role,
    at: "2026-03-01T09:00:00Z",
  });
  const settings = settingsOf({
    municipality: {
      id,
      name: "Stadt Musterau",
      kind: "Stadt",
      office: "Stabsstelle Klima",
      head: { title: "Bürgermeisterin", name: "Änne Größler" },
    },
    topics: { MO: "Mobilität", EE: "Energie" },
    departments: wish.departments ?? departments,
    periods: [openPeriod],
  });
  await counter.settings.change(as("admin"), settings);
  return { id, room, counter, office: as("office"), as };
}

/** What a department hands in; each call another submission unless an id is given. */
export function aSubmission(
  { id: municipality }: Pick<Town, "id">,
  department: string,
  rows: readonly Measure[],
  more: Partial<Handover> & { readonly file?: string } = {}
): Submission {
  const { file, ...said } = more;
  return submissionOf([aFile(department, rows, file)], {
    id: randomUUID(),
    municipality,
    department,
    period,
    by: "person-2",
    at: "2026-03-01T08:00:00Z",
    hashes: nodeHashes,
    ...said,
  });
}

/** Starts a job and does it, as the queue would. */
export async function consolidated({ counter, room, office, id }: Town) {
  const { value } = await counter.consolidation.start(office, period, randomUUID());
  await runJob(room, { jobId: value.id, municipality: id });
  return counter.jobs.read(office, value.id);
}

/** Hands in one measure of Tiefbau, consolidates and publishes. */
export async function published(town: Town, title = "Radweg am Ring") {
  const { counter, office } = town;
  const rows = [{ code: "MO1", title, topic: "Mobilität" }];
  await counter.submissions.submit(office, aSubmission(town, "Tiefbau", rows));
  await consolidated(town);
  const { etag } = await counter.consolidation.draft(office, period);
  return counter.versions.publish(office, { period, etag });
}
