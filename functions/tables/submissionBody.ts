import type { Submission } from "../../shared/catalogue/submission.ts";
import { packBytes } from "./packBody.ts";

/** A submission as it is kept, in its row or in a blob. */
export interface KeptSubmission {
  readonly submission: Submission;
  /** Headings of own columns in the department's order, where that is not the order of the alphabet. */
  readonly order?: readonly string[];
}

/**
 * A submission as gzip of its JSON. `content` are the bytes it was hashed from (submissionBytes): writing
 * them once more would take longer than all else that is done to take it in.
 */
export async function packSubmission(
  submission: Submission,
  content: Uint8Array
): Promise<Uint8Array> {
  const { municipality, department, period, kind, extent, sources, measures, ...more } = submission;
  const order = ownOrder(measures);
  const end = order === undefined ? "}" : `,"order":${JSON.stringify(order)}}`;
  const start = `{"submission":${JSON.stringify(more).slice(0, -1)},`;
  return packBytes(Buffer.concat([Buffer.from(start), content.subarray(1), Buffer.from(end)]));
}

/** The submission as it was sent: canonical JSON sorts headings, but columns have an order of their own. */
export function submissionIn({ submission, order }: KeptSubmission): Submission {
  if (order === undefined) return submission;
  const measures = submission.measures.map((measure) => {
    const { ownColumns } = measure;
    const own = order.flatMap((heading) => {
      const text = Object.hasOwn(ownColumns, heading) ? ownColumns[heading] : undefined;
      return text === undefined ? [] : [[heading, text] as const];
    });
    return { ...measure, ownColumns: Object.fromEntries(own) };
  });
  return { ...submission, measures };
}

function ownOrder(measures: Submission["measures"]): readonly string[] | undefined {
  const headings = new Set<string>();
  for (const { ownColumns } of measures) {
    for (const heading of Object.keys(ownColumns)) headings.add(heading);
  }
  const order = [...headings];
  const isSorted = order.every((heading, at) => at === 0 || (order[at - 1] ?? "") < heading);
  return isSorted ? undefined : order;
}
