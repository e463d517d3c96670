import type { SubmissionEntry } from "../../shared/exchange/entities/submission.ts";
import { keyOf } from "./keys.ts";
import type { Row } from "./row.ts";
import type { KeptSubmission } from "./submissionBody.ts";
import type { Change, Table } from "./table.ts";

/** A submission in a list: everything but what it says. */
export interface SubmissionHead extends SubmissionEntry {
  readonly by: string;
  readonly releasedBy?: string;
}

/** As it is kept: what counts is the department's pointer's word. */
export type KeptHead = Omit<SubmissionHead, "isCurrent">;

/** Which submissions of a department count, in the order they came. */
export interface Pointer {
  readonly revision: number;
  readonly current: readonly { readonly id: string; readonly files: readonly string[] }[];
}

/** What a submission says: in its row, or in a blob where it is too long for one. */
export type KeptBody = KeptSubmission | { readonly blob: string };

/** Submissions of one period: S| heads, B| what they say, D| pointers, in one partition. */
export const submissionKeys = {
  partition: (municipality: string, period: string) => keyOf(municipality, period),
  head: (id: string) => keyOf("S", id),
  body: (id: string) => keyOf("B", id),
  pointer: (department: string) => keyOf("D", department),
};

export const headRow = (head: KeptHead) => ({
  key: submissionKeys.head(head.id),
  columns: {
    department: head.department,
    state: head.state,
    revision: head.revision,
    at: head.at,
  },
  body: head,
});

/** The pointer as it shall be, where it was seen like this. */
export function pointerChange(
  department: string,
  pointer: Pointer,
  seen: Row<Pointer> | undefined
): Change {
  const row = { key: submissionKeys.pointer(department), columns: {}, body: pointer };
  return seen === undefined ? { kind: "create", row } : { kind: "replace", row, etag: seen.etag };
}

/** Every id that counts. */
export async function currentIds(table: Table, partition: string): Promise<ReadonlySet<string>> {
  const pointers = await table.list<Pointer>(partition, { prefix: "D|" });
  return new Set(pointers.flatMap(({ body }) => body.current.map(({ id }) => id)));
}

/**
 * A complete submission takes the place of all before it. A partial one comes beside them; one all of
 * whose files came again is replaced.
 */
export function pointedAt(pointer: Pointer, head: KeptHead): Pointer["current"] {
  const one = { id: head.id, files: head.files };
  if (head.extent === "complete") return [one];
  const again = new Set(head.files);
  const isReplaced = ({ files }: { readonly files: readonly string[] }) =>
    files.length > 0 && files.every((file) => again.has(file));
  return [...pointer.current.filter((each) => each.id !== head.id && !isReplaced(each)), one];
}
