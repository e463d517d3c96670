import type { Backroom } from "../counter/backroom.ts";
import { noteOf } from "../counter/backroom.ts";
import { fileBlob } from "../counter/files.ts";
import { comments, inquiries } from "../counter/inquiries.ts";
import { jobsOf } from "../counter/jobs.ts";
import { papers } from "../counter/papers.ts";
import { listPeriods } from "../counter/periods.ts";
import { listSubmissions } from "../counter/readSubmissions.ts";
import { catalogueOf } from "../counter/versions.ts";
import { type KeptBody, submissionKeys } from "../tables/submissions.ts";
import { sweep } from "./sweep.ts";

/** How long what is kept (docs/Betrieb, deletion concept). */
const jobDays = 30;
const auditYears = 10;
const orphanDays = 1;
/** A submission that counts for nothing and of which no version was made. */
const spentSubmissionDays = 365;
/** What was said about the work on a period; it names who said it. */
const talkYears = 3;

export interface Forgotten {
  readonly jobs: number;
  readonly submissions: number;
  readonly comments: number;
  readonly inquiries: number;
  readonly auditEntries: number;
  /** Rows and blobs that nothing names. */
  readonly rubbish: number;
}

/** Takes away what is older than it must be kept. */
export async function forgetOld(
  backroom: Backroom,
  municipality: string,
  storageTime: string
): Promise<Forgotten> {
  const before = (days: number) =>
    new Date(Date.parse(storageTime) - days * 24 * 60 * 60 * 1000).toISOString();
  return {
    jobs: await forgetJobs(backroom, municipality, before(jobDays)),
    submissions: await forgetSubmissions(backroom, municipality, before(spentSubmissionDays)),
    comments: await forgetTalk(backroom, municipality, comments, before(talkYears * 365.25)),
    inquiries: await forgetTalk(backroom, municipality, inquiries, before(talkYears * 365.25)),
    auditEntries: await forgetAudit(backroom, municipality, before(auditYears * 365.25)),
    rubbish: await sweep(backroom, municipality, before(orphanDays)),
  };
}

/** The file a paper names stays with it. */
async function forgetJobs(
  backroom: Backroom,
  municipality: string,
  limit: string
): Promise<number> {
  const jobs = jobsOf(backroom);
  const kept = new Set(
    (await papers.list(backroom, { municipality })).flatMap(({ value }) => value.file?.job ?? [])
  );
  const old = (await jobs.list(municipality)).filter(
    ({ value }) => value.at < limit && (value.state === "done" || value.state === "failed")
  );
  const gone = old.filter(({ value }) => !kept.has(value.id));
  for (const { value } of gone) {
    await backroom.blobs.remove(fileBlob(municipality, value.id));
    await jobs.drop(municipality, value.id);
  }
  return gone.length;
}

async function forgetSubmissions(
  backroom: Backroom,
  municipality: string,
  limit: string
): Promise<number> {
  const versions = await catalogueOf(backroom).list(municipality);
  const needed = new Set(versions.flatMap(({ submissions }) => submissions));
  let count = 0;
  for (const { value: period } of await listPeriods(backroom, { municipality })) {
    const all = await listSubmissions(backroom, { municipality }, period.id);
    const spent = all.filter(
      ({ value }) => !value.isCurrent && !needed.has(value.id) && value.at < limit
    );
    for (const { value } of spent) await forgetSubmission(backroom, municipality, value);
    count += spent.length;
  }
  return count;
}

async function forgetSubmission(
  backroom: Backroom,
  municipality: string,
  { id, period }: { readonly id: string; readonly period: string }
): Promise<void> {
  const { tables, outbox, blobs, now } = backroom;
  const partition = submissionKeys.partition(municipality, period);
  const row = await tables.Submissions.get<KeptBody>(partition, submissionKeys.body(id));
  const call = retentionCall(municipality, now());
  const note = noteOf(backroom, call, "submission.forgotten", `submission ${id}`);
  const changes = [submissionKeys.head(id), submissionKeys.body(id)].map((key) => ({
    kind: "drop" as const,
    key,
  }));
  await outbox.write(municipality, { table: tables.Submissions, partition }, changes, note);
  if (row !== undefined && "blob" in row.body) await blobs.remove(row.body.blob);
}

/** Anmerkungen and Rückfragen of all periods, each by the day of its last word. */
async function forgetTalk(
  backroom: Backroom,
  municipality: string,
  kind: typeof comments | typeof inquiries,
  limit: string
): Promise<number> {
  const call = retentionCall(municipality, backroom.now());
  let count = 0;
  for (const { value: period } of await listPeriods(backroom, { municipality })) {
    const within = [period.id];
    const said = await kind.list(backroom, call, within);
    const old = said.filter(({ value }) => lastWord(value) < limit);
    for (const { value, etag } of old) {
      await kind.remove(backroom, call, value.id, { etag, within, verb: "forgotten" });
    }
    count += old.length;
  }
  return count;
}

const lastWord = (said: { readonly at: string; readonly reply?: { readonly at: string } }) =>
  said.reply?.at ?? said.at;

const retentionCall = (municipality: string, at: string) => ({
  municipality,
  by: "system",
  role: "retention",
  at,
});

/** Only a whole stretch from the beginning goes, so that the rest is still a chain. */
async function forgetAudit(
  backroom: Backroom,
  municipality: string,
  limit: string
): Promise<number> {
  const { base } = await backroom.audit.ends(municipality);
  const entries = await backroom.audit.list(municipality, { after: base.seq, most: 1000 });
  const firstYoung = entries.findIndex(({ at }) => at >= limit);
  const upTo = entries[(firstYoung < 0 ? entries.length : firstYoung) - 1];
  return upTo === undefined ? 0 : backroom.audit.forget(municipality, upTo);
}
