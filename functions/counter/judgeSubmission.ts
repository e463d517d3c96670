import type { SubmissionState } from "../../shared/catalogue/submission.ts";
import type { Inquiry } from "../tables/inquiries.ts";
import { keyOf } from "../tables/keys.ts";
import type { Tagged } from "../tables/shelf.ts";
import {
  headRow,
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
import { submissionHead } from "./readSubmissions.ts";
import { changedMeanwhile, Refusal } from "./refusal.ts";

export interface Seen {
  readonly period: string;
  readonly id: string;
  readonly etag: string;
}

/** The head of the department hands it in for good; from now on it counts. */
export function releaseSubmission(
  backroom: Backroom,
  call: Call,
  seen: Seen
): Promise<Tagged<SubmissionHead>> {
  return change(backroom, call, seen, {
    what: "submission.released",
    from: ["zur Freigabe"],
    to: (head) => ({ ...head, state: "abgegeben", releasedBy: call.by }),
  });
}

export function acceptSubmission(
  backroom: Backroom,
  call: Call,
  seen: Seen
): Promise<Tagged<SubmissionHead>> {
  return change(backroom, call, seen, {
    what: "submission.accepted",
    from: ["abgegeben"],
    to: (head) => ({ ...head, state: "angenommen" }),
  });
}

/** Sends it back to the department with a Rückfrage; until it comes again it does not count. */
export function sendBackSubmission(
  backroom: Backroom,
  call: Call,
  seen: Seen,
  question: { readonly text: string; readonly dueDate?: string }
): Promise<Tagged<SubmissionHead>> {
  const { at } = call;
  return change(backroom, call, seen, {
    what: "submission.returned",
    from: ["zur Freigabe", "abgegeben", "angenommen"],
    to: (head) => ({ ...head, state: "zurückgegeben", returned: { ...question, at } }),
    besides: (head) => {
      const { department, period, id } = head;
      const inquiry: Inquiry = {
        ...{ id: backroom.newId(), period, department, submission: id, by: call.by, at },
        ...question,
      };
      const key = keyOf("Q", inquiry.id);
      return [{ kind: "create", row: { key, columns: { department }, body: inquiry } }];
    },
  });
}

interface Step {
  readonly what: string;
  readonly from: readonly SubmissionState[];
  readonly to: (head: KeptHead) => KeptHead;
  readonly besides?: (head: KeptHead) => readonly Change[];
}

async function change(
  backroom: Backroom,
  call: Call,
  { period, id, etag }: Seen,
  { what, from, to, besides }: Step
): Promise<Tagged<SubmissionHead>> {
  const known = await submissionHead(backroom, call, period, id);
  if (known.etag !== etag) throw changedMeanwhile();
  const { isCurrent, ...head } = known.value;
  if (!from.includes(head.state)) throw wrongState(head.state);
  const next = to(head);
  const { tables, outbox } = backroom;
  const partition = submissionKeys.partition(call.municipality, period);
  const changes: readonly Change[] = [
    { kind: "replace", row: headRow(next), etag },
    ...(next.state === "abgegeben" ? [await nowCounts(backroom, partition, next)] : []),
    ...(besides?.(next) ?? []),
  ];
  const note = noteOf(backroom, call, what, `submission ${id}`, { after: head.hash });
  const place = { table: tables.Submissions, partition };
  const written = await outbox.write(call.municipality, place, changes, note);
  if (!written.isWritten) throw changedMeanwhile();
  const value = { ...next, isCurrent: isCurrent || next.state === "abgegeben" };
  return { value, etag: written.etags[0] ?? "" };
}

async function nowCounts(backroom: Backroom, partition: string, head: KeptHead): Promise<Change> {
  const key = submissionKeys.pointer(head.department);
  const seen = await backroom.tables.Submissions.get<Pointer>(partition, key);
  const pointer = seen?.body ?? { revision: head.revision, current: [] };
  return pointerChange(head.department, { ...pointer, current: pointedAt(pointer, head) }, seen);
}

const wrongState = (state: SubmissionState) =>
  new Refusal(
    "wrongState",
    `Die Meldung ist „${state}“; damit geht das nicht. Bitte diesen Schritt noch einmal öffnen.`
  );
