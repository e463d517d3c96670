import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { readDraft, workOf } from "../../../functions/counter/draft.ts";
import { jobsOf } from "../../../functions/counter/jobs.ts";
import { currentSubmissions } from "../../../functions/counter/readSubmissions.ts";
import { keptSettings } from "../../../functions/counter/settings.ts";
import { mayClaim } from "../../../functions/queue/lease.ts";
import { poisoned } from "../../../functions/queue/poisoned.ts";
import { runJob } from "../../../functions/queue/runJob.ts";
import type { Job } from "../../../functions/tables/jobs.ts";
import { canonical } from "../../../shared/consolidation/canonical.ts";
import { consolidate } from "../../../shared/consolidation/consolidate.ts";
import { filesOf } from "../../../shared/consolidation/submissions/submissionContent.ts";
import { aSubmission, aTown, period, type Town } from "../counter/town.ts";

const ring = { code: "MO1", title: "Radweg am Ring", topic: "Mobilität" };

async function withJob() {
  const town = await aTown();
  await town.counter.submissions.submit(town.office, aSubmission(town, "Tiefbau", [ring]));
  const jobId = randomUUID();
  await town.counter.consolidation.start(town.office, period, jobId);
  return { town, message: { jobId, municipality: town.id } };
}
const stateOf = async ({ counter, office }: Town, jobId: string) =>
  (await counter.jobs.read(office, jobId)).value;

describe("a job", () => {
  it("is one job, however often it is asked for under its id", async () => {
    const { town, message } = await withJob();
    const { counter, office } = town;
    await counter.consolidation.start(office, period, message.jobId);
    expect((await counter.jobs.page(office, {})).entries).toHaveLength(1);
    await expect(
      counter.jobs.start(office, { kind: "paper", paper: "1" }, message.jobId)
    ).rejects.toMatchObject({ code: "alreadyDifferent" });
    await expect(counter.consolidation.start(office, "1999", randomUUID())).rejects.toMatchObject({
      code: "notFound",
    });
  });

  it("is done once when word of it comes twice, at once or late", async () => {
    const { town, message } = await withJob();
    const outcomes = await Promise.all([
      runJob(town.room, message),
      runJob(town.room, message),
      runJob(town.room, message),
    ]);
    expect(outcomes.sort()).toEqual(["done", "skipped", "skipped"]);
    expect(await runJob(town.room, message)).toBe("skipped");
    expect(await stateOf(town, message.jobId)).toMatchObject({ state: "done", attempts: 1 });
    const { entries } = await town.counter.audit.read(town.office, {});
    expect(entries.filter(({ what }) => what === "draft.consolidated")).toHaveLength(1);
  });

  it("is skipped when nobody knows it", async () => {
    const { town } = await withJob();
    expect(await runJob(town.room, { jobId: "1", municipality: town.id })).toBe("skipped");
    expect(await runJob(town.room, { jobId: "1", municipality: "nirgends" })).toBe("skipped");
  });

  it("waits again after trouble, and does not take what was refused for trouble", async () => {
    const { town, message } = await withJob();
    const { room } = town;
    const broken = { ...room, blobs: { ...room.blobs, put: () => Promise.reject(new Error("?")) } };
    await expect(runJob(broken, message)).rejects.toThrow("?");
    expect(await stateOf(town, message.jobId)).toMatchObject({ state: "queued", attempts: 1 });
    expect(await runJob(room, message)).toBe("done");
    const { value } = await town.counter.jobs.start(
      town.office,
      { kind: "paper", paper: "gibt-es-nicht" },
      randomUUID()
    );
    expect(await runJob(room, { ...message, jobId: value.id })).toBe("failed");
    expect(await stateOf(town, value.id)).toMatchObject({
      state: "failed",
      trouble: {
        sentence: "Diese Vorlage gibt es hier nicht. Bitte diesen Schritt noch einmal öffnen.",
      },
    });
  });

  it("is taken over when its worker is gone; the one who comes back late changes nothing", async () => {
    const { town, message } = await withJob();
    const jobs = jobsOf(town.room);
    const found = await jobs.get(town.id, message.jobId);
    if (found === undefined) throw new Error("no job");
    const running = {
      ...found.value,
      state: "running" as const,
      leaseUntil: "2020-01-01T00:00:00Z",
    };
    const held = await jobs.change(town.id, running, found.etag);
    expect(await runJob(town.room, message)).toBe("done");
    expect(await jobs.change(town.id, running, held?.etag ?? "")).toBeUndefined();
    expect((await workOf(town.room).draft(town.id, period))?.value.job).toBe(message.jobId);
  });

  it("made again reads only what came since, and gives what a fresh process would", async () => {
    const { town, message } = await withJob();
    const { counter, office, room, id } = town;
    const bus = { title: "Bus im Takt", topic: "Mobilität", end: "2027" };
    await counter.submissions.submit(office, aSubmission(town, "Schulen", [bus]));
    expect(await runJob(room, message)).toBe("done");
    const later = [{ ...ring, title: "Radweg am Nordring" }, bus];
    await counter.submissions.submit(office, aSubmission(town, "Tiefbau", later));
    const read: string[] = [];
    const { Submissions } = room.tables;
    const get: typeof Submissions.get = (partition, key) => {
      read.push(key);
      return Submissions.get(partition, key);
    };
    const watched = { ...room, tables: { ...room.tables, Submissions: { ...Submissions, get } } };
    const { value } = await counter.consolidation.start(office, period, randomUUID());
    expect(await runJob(watched, { jobId: value.id, municipality: id })).toBe("done");
    expect(read).toHaveLength(1);
    const draft = await readDraft(room, office, period);
    const { value: settings } = await keptSettings(room, office);
    const files = filesOf(await currentSubmissions(room, office, period));
    const { submissions, catalogue, questions } = draft.value;
    const fresh = consolidate(files, { settings, period, hashes: room.hashes, submissions });
    expect(canonical([catalogue, questions])).toBe(canonical([fresh.catalogue, fresh.questions]));
  });

  it("that failed five times says so, with a number to ask for", async () => {
    const { town, message } = await withJob();
    expect(await poisoned(town.room, message)).toBe(message.jobId.slice(0, 8));
    const { state, trouble } = await stateOf(town, message.jobId);
    expect(state).toBe("failed");
    expect(trouble?.sentence).toContain(`die Nummer ${message.jobId.slice(0, 8)}`);
    expect(await poisoned(town.room, message)).toBeUndefined();
    expect(await runJob(town.room, message)).toBe("skipped");
  });

  it("exports what its readers may see, and no cell that Excel would run", async () => {
    const town = await aTown();
    const { counter, office, room } = town;
    const rows = [
      { ...ring, goal: "=HYPERLINK(1)", contact: "Frau Größler, 0251 4711", notes: "intern" },
      {
        code: "MO2",
        title: "Geheim",
        topic: "Mobilität",
        visibility: "verwaltungsintern" as const,
      },
    ];
    await counter.submissions.submit(office, aSubmission(town, "Tiefbau", rows));
    const start = async (wish: Job["wish"]) => {
      const { value } = await counter.jobs.start(office, wish, randomUUID());
      expect(await runJob(room, { jobId: value.id, municipality: town.id })).toBe("done");
      const file = await counter.jobs.file(office, value.id);
      return { ...file, bytes: await file.part(0, file.size) };
    };
    const { value } = await counter.consolidation.start(office, period, randomUUID());
    await runJob(room, { jobId: value.id, municipality: town.id });
    const of = { draft: period };
    const csv = await start({ kind: "export", of, format: "csv", audience: "öffentlich" });
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(csv.bytes);
    expect(text).toContain("Radweg am Ring");
    expect(text).toContain("'=HYPERLINK(1)");
    expect(text).not.toMatch(/Geheim|Größler|intern/);
    const json = await start({ kind: "export", of, format: "json", audience: "verwaltungsintern" });
    expect(JSON.parse(Buffer.from(json.bytes).toString()).measures).toHaveLength(2);
    const xlsx = await start({ kind: "export", of, format: "xlsx", audience: "nichtöffentlich" });
    expect(Buffer.from(xlsx.bytes.subarray(0, 2)).toString()).toBe("PK");
  });
});

describe("a lease", () => {
  const job = (leaseUntil: string) => ({ state: "running", leaseUntil }) as Job;
  const now = "2026-03-01T12:00:00Z";

  it("keeps others away until it ends, and not for ever when a clock was set back", () => {
    expect(mayClaim(job("2026-03-01T12:01:00Z"), now)).toBe(false);
    expect(mayClaim(job("2026-03-01T11:59:00Z"), now)).toBe(true);
    expect(mayClaim(job("2027-03-01T12:00:00Z"), now)).toBe(true);
    expect(mayClaim({ ...job(now), state: "done" }, now)).toBe(false);
  });
});
