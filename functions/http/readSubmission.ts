import { seesDepartment } from "../auth/visit.ts";
import { type Handler, problem } from "../serving/handler.ts";
import { noSubmission } from "../serving/sentences.ts";

export const readSubmission: Handler<"readSubmission"> = async (
  { parameters: { period, submission } },
  visit,
  { counter }
) => {
  const { value, etag } = await counter.submissions.read(visit.call, period, submission);
  if (!seesDepartment(visit, value.department)) return problem("notFound", noSubmission);
  return { status: 200, json: value, etag };
};
