import type { Submission } from "../../shared/catalogue/submission.ts";
import { unpackJson } from "../tables/packBody.ts";
import type { Row } from "../tables/row.ts";
import type { Tagged } from "../tables/shelf.ts";
import { type KeptSubmission, submissionIn } from "../tables/submissionBody.ts";
import {
  currentIds,
  type KeptBody,
  type KeptHead,
  type SubmissionHead,
  submissionKeys,
} from "../tables/submissions.ts";
import type { Backroom } from "./backroom.ts";
import type { Call, Page, PageWish } from "./call.ts";
import { timedPage } from "./pages.ts";
import { notFound } from "./refusal.ts";

type OfTown = Pick<Call, "municipality">;

export async function listSubmissions(
  backroom: Backroom,
  { municipality }: OfTown,
  period: string,
  departments?: readonly string[]
): Promise<readonly Tagged<SubmissionHead>[]> {
  const partition = submissionKeys.partition(municipality, period);
  const table = backroom.tables.Submissions;
  const [rows, current] = await Promise.all([
    table.list<KeptHead>(partition, { prefix: "S|" }),
    currentIds(table, partition),
  ]);
  return rows
    .filter(({ body }) => departments?.includes(body.department) ?? true)
    .map((row) => shown(row, current))
    .sort((a, b) => (a.value.at < b.value.at ? -1 : 1));
}

/** One page of them, in the order they came. */
export async function pageOfSubmissions(
  backroom: Backroom,
  { municipality }: OfTown,
  period: string,
  { departments, ...wish }: PageWish & { readonly departments?: readonly string[] | undefined }
): Promise<Page<Tagged<SubmissionHead>>> {
  const partition = submissionKeys.partition(municipality, period);
  const table = backroom.tables.Submissions;
  const [heads, current] = await Promise.all([
    table.heads(partition, "S|", ["department", "at"]),
    currentIds(table, partition),
  ]);
  const own = heads.filter(
    ({ columns }) => departments?.includes(String(columns["department"])) ?? true
  );
  const mark = { secret: backroom.secret, list: `${partition} submissions` };
  return timedPage(wish, mark, own, async (key) => {
    const row = await table.get<KeptHead>(partition, key);
    return row && shown(row, current);
  });
}

export async function submissionHead(
  backroom: Backroom,
  { municipality }: OfTown,
  period: string,
  id: string
): Promise<Tagged<SubmissionHead>> {
  const partition = submissionKeys.partition(municipality, period);
  const table = backroom.tables.Submissions;
  const row = await table.get<KeptHead>(partition, submissionKeys.head(id));
  if (row === undefined) throw notFound("Diese Meldung");
  return shown(row, await currentIds(table, partition));
}

/** With what it says; the ETag is that of its state. */
export async function readSubmission(
  backroom: Backroom,
  call: OfTown,
  period: string,
  id: string
): Promise<Tagged<Submission>> {
  const { value: head, etag } = await submissionHead(backroom, call, period, id);
  return { value: await withContent(backroom, call, head), etag };
}

/** What is known already of a submission. */
type Known = (head: SubmissionHead) => Submission | undefined;

/** Submissions that count, of departments that still stand by them, each as it was handed in. */
export async function currentSubmissions(
  backroom: Backroom,
  call: OfTown,
  period: string,
  known: Known = () => undefined
): Promise<readonly Submission[]> {
  const heads = await listSubmissions(backroom, call, period);
  const counting = heads
    .map(({ value }) => value)
    .filter(({ isCurrent, state }) => isCurrent && state !== "zurückgegeben")
    .sort((a, b) => a.revision - b.revision);
  return Promise.all(counting.map((head) => withContent(backroom, call, head, known(head))));
}

async function withContent(
  backroom: Backroom,
  call: OfTown,
  head: SubmissionHead,
  known?: Submission
): Promise<Submission> {
  const said = known ?? (await contentOf(backroom, call, head));
  const { state, revision, releasedBy } = head;
  return { ...said, state, revision, ...(releasedBy === undefined ? {} : { releasedBy }) };
}

async function contentOf(
  backroom: Backroom,
  { municipality }: OfTown,
  head: SubmissionHead
): Promise<Submission> {
  const partition = submissionKeys.partition(municipality, head.period);
  const row = await backroom.tables.Submissions.get<KeptBody>(
    partition,
    submissionKeys.body(head.id)
  );
  if (row === undefined) throw new Error(`submission ${head.id} without its body`);
  return "blob" in row.body ? fromBlob(backroom, row.body.blob) : submissionIn(row.body);
}

async function fromBlob({ blobs }: Backroom, name: string): Promise<Submission> {
  const bytes = await blobs.get(name);
  if (bytes === undefined) throw new Error(`blob ${name} is missing`);
  return submissionIn((await unpackJson(bytes)) as KeptSubmission);
}

const shown = (
  { body, etag }: Row<KeptHead>,
  current: ReadonlySet<string>
): Tagged<SubmissionHead> => ({ value: { ...body, isCurrent: current.has(body.id) }, etag });
