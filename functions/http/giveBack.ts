import { submissionEntry } from "../serving/entries.ts";
import type { Handler } from "../serving/handler.ts";

export const giveBack: Handler<"giveBack"> = async (
  { parameters: { period, submission: id }, body: { remark: text, dueDate }, etag: seen = "" },
  { call },
  { counter }
) => {
  const question = { text, ...(dueDate !== undefined && { dueDate }) };
  const { value, etag } = await counter.submissions.sendBack(
    call,
    { period, id, etag: seen },
    question
  );
  return { status: 200, json: submissionEntry(value), etag };
};
