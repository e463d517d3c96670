import type { Submission } from "../../shared/catalogue/submission.ts";
import { submissionHash } from "../../shared/consolidation/submissionContent.ts";
import { keyOf } from "../tables/keys.ts";
import { packJson } from "../tables/packBody.ts";
import { withEtagRetry } from "../tables/retry.ts";
import type { Tagged } from "../tables/shelf.ts";
import {
  headRow,
  type KeptBody,
  type KeptHead,
  type Pointer,
  pointedAt,
  pointerChange,
  type SubmissionHead,
  submissionKeys,
} from "../tables/submissions.ts";
import type { Change } from "../tables/table.ts";
import { type Backroom, noteOf } from "./backroom.ts";
import type { Call } from "./call.ts";
import { readPeriod, takesSubmissions } from "./periods.ts";
import { submissionHead } from "./readSubmissions.ts";
import { changedMeanwhile, Refusal } from "./refusal.ts";

export type Submitted = Tagged<SubmissionHead> & { readonly isNew: boolean };

/**
 * Takes a submission in. Its id is the sender's: the same id and content again is the same submission,
 * whatever got lost on the way back; other content under the same id is refused.
 */
export async function submit(
  backroom: Backroom,
  call: Call,
  submission: Submission
): Promise<Submitted> {
  const { value: period } = await readPeriod(backroom, call, submission.period);
  const known = await sameAsKnown(backroom, call, submission);
  if (known !== undefined) return known;
  if (!takesSubmissions(period, submission.department, call.at)) {
    throw new Refusal(
      "periodClosed",
      `Der Berichtszeitraum ${period.label} ist geschlossen. Bitte die Stabsstelle um Verlängerung bitten.`
    );
  }
  return enter(backroom, call, submission, {});
}

/** Entered by the office for a department that sent a file or a mail; also after the period was closed. */
export async function takeOver(
  backroom: Backroom,
  call: Call,
  submission: Submission,
  receivedAt: string
): Promise<Submitted> {
  await readPeriod(backroom, call, submission.period);
  const taken = { ...submission, state: "abgegeben" as const };
  const known = await sameAsKnown(backroom, call, taken);
  return known ?? enter(backroom, call, taken, { receivedAt });
}

async function sameAsKnown(
  backroom: Backroom,
  call: Call,
  submission: Submission
): Promise<Submitted | undefined> {
  const { period, id } = submission;
  const partition = submissionKeys.partition(call.municipality, period);
  const row = await backroom.tables.Submissions.get<KeptHead>(partition, submissionKeys.head(id));
  if (row === undefined) return undefined;
  if (row.body.hash !== submissionHash(submission, backroom.hashes)) {
    throw new Refusal(
      "alreadyDifferent",
      "Unter dieser Kennung liegt schon eine andere Meldung. Bitte die Meldung neu abgeben."
    );
  }
  return { ...(await submissionHead(backroom, call, period, id)), isNew: false };
}

async function enter(
  backroom: Backroom,
  call: Call,
  submission: Submission,
  more: Pick<KeptHead, "receivedAt">
): Promise<Submitted> {
  const { tables, outbox } = backroom;
  const { municipality } = call;
  const partition = submissionKeys.partition(municipality, submission.period);
  const body = await keptBody(backroom, call, submission);
  const entered = await withEtagRetry(backroom, async () => {
    const { department, id } = submission;
    const key = submissionKeys.pointer(department);
    const seen = await tables.Submissions.get<Pointer>(partition, key);
    const pointer = seen?.body ?? { revision: 0, current: [] };
    const head = { ...headOf(backroom, call, submission), ...more, revision: pointer.revision + 1 };
    const counts = head.state === "abgegeben";
    const current = counts ? pointedAt(pointer, head) : pointer.current;
    const changes: readonly Change[] = [
      { kind: "create", row: headRow(head) },
      { kind: "create", row: { key: submissionKeys.body(id), columns: {}, body } },
      pointerChange(department, { revision: head.revision, current }, seen),
    ];
    const what = more.receivedAt === undefined ? "submission.submitted" : "submission.takenOver";
    const note = noteOf(backroom, call, what, `submission ${id}`, { after: head.hash });
    const place = { table: tables.Submissions, partition };
    const written = await outbox.write(municipality, place, changes, note);
    if (written.isWritten) {
      const value = { ...head, isCurrent: counts };
      return { value, etag: written.etags[0] ?? "", isNew: true };
    }
    return written.why === "exists" ? sameAsKnown(backroom, call, submission) : undefined;
  });
  if (entered === undefined) throw changedMeanwhile();
  return entered;
}

function headOf(backroom: Backroom, call: Call, submission: Submission): KeptHead {
  const { id, department, period, kind, extent, state, receivedHow, measures, sources } =
    submission;
  const files = new Set(
    [...sources, ...measures.map(({ place }) => place)].map(({ file }) => file)
  );
  return {
    ...{ id, department, period, kind, extent, receivedHow },
    state: state === "zur Freigabe" ? state : "abgegeben",
    revision: 0,
    by: call.by,
    at: call.at,
    hash: submissionHash(submission, backroom.hashes),
    measures: measures.length,
    files: [...files].sort(),
  };
}

/** An entity holds 1 MiB, a transaction 4: what is longer lies in a blob. */
const longest = 600_000;

async function keptBody(
  backroom: Backroom,
  { municipality }: Call,
  submission: Submission
): Promise<KeptBody> {
  const hash = submissionHash(submission, backroom.hashes);
  const kept = { ...submission, hash };
  const packed = await packJson(kept);
  if (packed.length <= longest) return { submission: kept };
  const blob = `submissions/${keyOf(municipality)}/${keyOf(submission.id)}-${hash.slice(0, 16)}.json.gz`;
  await backroom.blobs.put(blob, packed, "application/gzip");
  return { blob };
}
