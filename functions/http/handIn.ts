import { seesDepartment } from "../auth/visit.ts";
import { submissionEntry } from "../serving/entries.ts";
import { type Handler, problem } from "../serving/handler.ts";
import { newSubmission } from "../serving/newSubmission.ts";
import { noDepartment } from "../serving/sentences.ts";

export const handIn: Handler<"handIn"> = async (
  { parameters: { period, submission: id }, body },
  visit,
  { counter }
) => {
  if (!seesDepartment(visit, body.department)) return problem("notFound", noDepartment);
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) {
    return problem(
      "misfit",
      "Die Kennung einer Meldung ist eine UUID. Bitte sie in Kleinbuchstaben schreiben und noch einmal senden."
    );
  }
  const settings = await counter.settings.releasedBy(visit.call);
  const how = { id, period, visit, settings, receivedHow: "pane" } as const;
  const submission = newSubmission(body, how);
  const { value, etag, isNew } = await counter.submissions.submit(visit.call, submission);
  return { status: isNew ? 201 : 200, json: submissionEntry(value), etag };
};
