import type { Submission } from "../../shared/catalogue/submission.ts";
import { submissionBytes } from "../../shared/consolidation/submissions/submissionContent.ts";
import { keyOf } from "../tables/keys.ts";
import { withEtagRetry } from "../tables/retry.ts";
import type { NewRow } from "../tables/row.ts";
import type { Tagged } from "../tables/shelf.ts";
import { packSubmission } from "../tables/submissionBody.ts";
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
  const entry = entryOf(backroom, call, submission);
  if (takesSubmissions(period, submission.department, call.at)) return enter(backroom, call, entry);
  const known = await sameAsKnown(backroom, call, entry.head);
  if (known !== undefined) return known;
  throw new Refusal(
    "periodClosed",
    `Der Berichtszeitraum ${period.label} ist geschlossen. Bitte die Stabsstelle um Verlängerung bitten.`
  );
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
  return enter(backroom, call, entryOf(backroom, call, taken, { receivedAt }));
}

/** What is to be entered, written out and hashed once: that takes longer than to send it. */
interface Entry {
  readonly head: KeptHead;
  readonly submission: Submission;
  readonly content: Uint8Array;
}

function entryOf(
  backroom: Backroom,
  call: Call,
  said: Submission,
  more: Pick<KeptHead, "receivedAt"> = {}
): Entry {
  const content = submissionBytes(said);
  const submission = { ...said, hash: backroom.hashes.sha256(content) };
  return { submission, content, head: { ...headOf(call, submission), ...more } };
}

async function sameAsKnown(
  backroom: Backroom,
  call: Call,
  { id, period, hash }: KeptHead
): Promise<Submitted | undefined> {
  const partition = submissionKeys.partition(call.municipality, period);
  const row = await backroom.tables.Submissions.get<KeptHead>(partition, submissionKeys.head(id));
  if (row === undefined) return undefined;
  if (row.body.hash !== hash) {
    throw new Refusal(
      "alreadyDifferent",
      "Unter dieser Kennung liegt schon eine andere Meldung. Bitte die Meldung neu abgeben."
    );
  }
  return { ...(await submissionHead(backroom, call, period, id)), isNew: false };
}

async function enter(backroom: Backroom, call: Call, entry: Entry): Promise<Submitted> {
  const body = await keptBody(backroom, call, entry);
  const entered = await withEtagRetry(backroom, () => tryToEnter(backroom, call, entry.head, body));
  if (entered === undefined) throw changedMeanwhile();
  return entered;
}

async function tryToEnter(
  backroom: Backroom,
  call: Call,
  wish: KeptHead,
  body: NewRow
): Promise<Submitted | undefined> {
  const table = backroom.tables.Submissions;
  const partition = submissionKeys.partition(call.municipality, wish.period);
  const seen = await table.get<Pointer>(partition, submissionKeys.pointer(wish.department));
  const pointer = seen?.body ?? { revision: 0, current: [] };
  const head = { ...wish, revision: pointer.revision + 1 };
  const counts = head.state === "abgegeben";
  const current = counts ? pointedAt(pointer, head) : pointer.current;
  const changes: readonly Change[] = [
    { kind: "create", row: headRow(head) },
    { kind: "create", row: body },
    pointerChange(head.department, { revision: head.revision, current }, seen),
  ];
  const what = head.receivedAt === undefined ? "submission.submitted" : "submission.takenOver";
  const note = noteOf(backroom, call, what, `submission ${head.id}`, { after: head.hash });
  const place = { table, partition };
  const written = await backroom.outbox.write(call.municipality, place, changes, note);
  if (written.isWritten) {
    const value = { ...head, isCurrent: counts };
    return { value, etag: written.etags[0] ?? "", isNew: true };
  }
  // A department's first pointer may exist by now as well: only the submission itself is "the same".
  return sameAsKnown(backroom, call, wish);
}

function headOf(call: Call, submission: Submission): KeptHead {
  const { id, department, period, kind, extent, state, receivedHow, hash } = submission;
  const { measures, sources } = submission;
  const files = new Set(
    [...sources, ...measures.map(({ place }) => place)].map(({ file }) => file)
  );
  return {
    ...{ id, department, period, kind, extent, receivedHow, hash },
    state: state === "zur Freigabe" ? state : "abgegeben",
    revision: 0,
    by: call.by,
    at: call.at,
    measures: measures.length,
    files: [...files].sort(),
  };
}

/** An entity holds 1 MiB, a transaction 4: what is longer lies in a blob. */
const longest = 600_000;

async function keptBody(
  { blobs }: Backroom,
  { municipality }: Call,
  { submission, content }: Entry
): Promise<NewRow> {
  const inRow: KeptBody = { submission };
  const packed = await packSubmission(submission, content);
  const row = { key: submissionKeys.body(submission.id), columns: {} };
  if (packed.length <= longest) return { ...row, body: inRow, packed };
  const name = `${keyOf(submission.id)}-${submission.hash.slice(0, 16)}.json.gz`;
  const blob = `submissions/${keyOf(municipality)}/${name}`;
  await blobs.put(blob, packed, "application/gzip");
  const beside: KeptBody = { blob };
  return { ...row, body: beside };
}
