import { submissionEntry } from "../serving/entries.ts";
import { type Handler, problem } from "../serving/handler.ts";
import { noSubmission } from "../serving/sentences.ts";

export const release: Handler<"release"> = async (
  { parameters: { period, submission }, etag: seen = "" },
  visit,
  { counter }
) => {
  const { call } = visit;
  const head = await counter.submissions.head(call, period, submission);
  if (!visit.departments.includes(head.value.department)) return problem("notFound", noSubmission);
  const { value, etag } = await counter.submissions.release(call, {
    period,
    id: submission,
    etag: seen,
  });
  return { status: 200, json: submissionEntry(value), etag };
};
