import type { Visit } from "../auth/visit.ts";
import type { Counter } from "../counter/counter.ts";
import { submissionEntry } from "../serving/entries.ts";
import { type Handler, problem } from "../serving/handler.ts";
import { noSubmission } from "../serving/sentences.ts";

/** Who is head and office at once releases for a department that has no head today, as on one machine all have none. */
async function standsIn(department: string, { roles, call }: Visit, { members }: Counter) {
  if (!roles.includes("office")) return false;
  const today = call.at.slice(0, 10);
  const all = await members.list(call);
  return !all.some(
    ({ value: { roles: held, departments, until = today } }) =>
      held.includes("head") && departments.includes(department) && until >= today
  );
}

export const release: Handler<"release"> = async (
  { parameters: { period, submission }, etag: seen = "" },
  visit,
  { counter }
) => {
  const { call } = visit;
  const head = await counter.submissions.head(call, period, submission);
  const { department } = head.value;
  const isOwn = visit.departments.includes(department);
  if (!isOwn && !(await standsIn(department, visit, counter))) {
    return problem("notFound", noSubmission);
  }
  const { value, etag } = await counter.submissions.release(call, {
    period,
    id: submission,
    etag: seen,
  });
  return { status: 200, json: submissionEntry(value), etag };
};
